package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;

class PictureStyleReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"base", "primorye"})
    void ownThemesAreRight(String theme) throws Exception {
        String settings = Files.readString(Path.of("themes", theme, "picture", "picture.yml"));
        Checked<PictureStyle> style = PictureStyleReader.read(TestStyle.files(settings));
        assertThat(style.findings()).isEmpty();
        assertThat(style.value().orElseThrow().marks()).isNotEmpty();
        assertThat(style.value().orElseThrow().edge("teacher-pupil")).isEqualTo(0x7A3B69);
        assertThat(style.value().orElseThrow().edge("unknown")).isEqualTo(0x0B5F6B);
    }

    @Test
    void fontsOfThemesAreSmall() {
        assertThat(TestStyle.bytes("head.ttf")).hasSizeLessThan(60 * 1024);
        assertThat(TestStyle.bytes("text.ttf")).hasSizeLessThan(60 * 1024);
    }

    @Test
    void namesTheFontThatCannotBeRead() {
        for (byte[] font : new byte[][] {
            {}, "wOF2 и так далее".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(TestStyle.bytes("head.ttf"), 5000)
        }) {
            Checked<PictureStyle> style = PictureStyleReader.read(TestStyle.files(font, TestStyle.settings()));
            assertThat(style.value()).isEmpty();
            assertThat(style.findings()).extracting(f -> f.rule().id()).containsExactly("picture-font");
            assertThat(style.findings().getFirst().where().file().value()).isEqualTo("themes/a/picture/head.ttf");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void brokenFontsNeverThrow(long seed) {
        Random random = new Random(seed);
        byte[] font = TestStyle.bytes("head.ttf").clone();
        for (int i = 0; i < 40; i++) {
            font[random.nextInt(random.nextBoolean() ? 300 : font.length)] = (byte) random.nextInt();
        }
        Checked<PictureStyle> style = PictureStyleReader.read(TestStyle.files(font, TestStyle.settings()));
        style.value()
                .ifPresent(known -> assertThat(new PicturePainter(known)
                                .png(new Picture("Сайт", "Край", "Вид", "Заголовок", "", "1", "раз", "")))
                        .as("seed " + seed)
                        .isNotEmpty());
        assertThat(style.findings()).allMatch(f -> f.rule().id().equals("picture-font"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colours: {paper: \"#FFF\", text: \"#111111\", muted: \"#222222\", result: \"#333333\", edge: \"#444444\"}|paper",
                "colours: {text: \"#111111\", muted: \"#222222\", result: \"#333333\", edge: \"#444444\"}|paper",
                "colours: {paper: \"#FFFFFF\", text: \"#111111\", muted: \"#222222\", result: \"#333333\", edge: red}|edge",
                "colour: 1|colour",
                "edges: {a: b}|a",
                "edges: 5|edges",
                "marks: 5|marks",
                "marks: [5]|marks",
                "marks: [{colour: \"#111111\"}, {colour: \"#111111\", path: \"A1\"}]|path",
                "marks: [{colour: \"#111111\", path: \"M0 0\", x: много}]|x",
                "marks: [{colour: \"#111111\", path: \"M0 0\", z: 1}]|z"
            })
    void namesTheValueThatIsWrong(String yaml, String key) {
        String good =
                "colours: {paper: \"#FFFFFF\", text: \"#111111\", muted: \"#222222\", result: \"#333333\", edge: \"#444444\"}\n";
        String settings = yaml.startsWith("colours:") ? yaml : good + yaml;
        Checked<PictureStyle> style = PictureStyleReader.read(TestStyle.files(settings));
        assertThat(style.value()).isEmpty();
        assertThat(style.findings()).isNotEmpty().allMatch(f -> f.rule().id().equals("picture-value"));
        assertThat(style.findings()).extracting(Finding::message).anyMatch(m -> m.contains("«" + key + "»"));
    }
}
