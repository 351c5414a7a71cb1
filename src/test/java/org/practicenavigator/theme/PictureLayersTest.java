package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.picture.PictureStyle;

class PictureLayersTest {

    private static final Path BASE = Path.of("themes/base/picture");

    private final List<Finding> findings = new ArrayList<>();

    private static ThemeSource theme(String name, Map<String, byte[]> files) {
        Map<DocPath, byte[]> paths = new TreeMap<>();
        files.forEach((file, bytes) -> paths.put(new DocPath("themes/" + name + "/picture/" + file), bytes));
        return ThemeSource.of(new DocPath("themes/" + name), paths);
    }

    private static ThemeSource base() throws IOException {
        return theme(
                "base",
                Map.of(
                        "head.ttf", Files.readAllBytes(BASE.resolve("head.ttf")),
                        "text.ttf", Files.readAllBytes(BASE.resolve("text.ttf")),
                        "picture.yml", Files.readAllBytes(BASE.resolve("picture.yml")),
                        "OFL-text.txt", new byte[] {1}));
    }

    @Test
    void takesEachFileFromTheFirstLayerThatHasIt() throws IOException {
        byte[] own = Files.readString(BASE.resolve("picture.yml"))
                .replace("#FBF8F3", "#102030")
                .getBytes(StandardCharsets.UTF_8);
        Optional<PictureStyle> general = PictureLayers.read(List.of(base()), findings);
        Optional<PictureStyle> named =
                PictureLayers.read(List.of(theme("own", Map.of("picture.yml", own)), base()), findings);
        assertThat(findings).isEmpty();
        assertThat(named.orElseThrow().content())
                .contains("#102030")
                .isNotEqualTo(general.orElseThrow().content());
    }

    @Test
    void saysWhichLayerHasABrokenFile() throws IOException {
        assertThat(PictureLayers.read(List.of(theme("own", Map.of("head.ttf", new byte[9])), base()), findings))
                .isEmpty();
        assertThat(findings).extracting(f -> f.where().file().value()).containsExactly("themes/own/picture/head.ttf");
        assertThat(findings).extracting(f -> f.rule().id()).containsExactly("picture-font");
    }

    @Test
    void isAbsentWhereAFileIsMissing() {
        assertThat(PictureLayers.read(List.of(theme("own", Map.of("head.ttf", new byte[9]))), findings))
                .isEmpty();
        assertThat(findings).isEmpty();
    }

    @Test
    void filesOfPicturesAreNoAssets() throws IOException {
        assertThat(base().assets()).isEmpty();
        assertThat(base().texts()).isEmpty();
        assertThat(base().picture()).hasSize(4);
    }
}
