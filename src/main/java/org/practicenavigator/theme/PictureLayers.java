package org.practicenavigator.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.picture.PictureFiles;
import org.practicenavigator.picture.PictureStyle;
import org.practicenavigator.picture.PictureStyleReader;

/// Gathers the files of `picture/` from themes laid over one another: the first that has a file gives it.
final class PictureLayers {

    private PictureLayers() {}

    /// How pictures look; absent where no theme has all three files, or one of them cannot be used.
    static Optional<PictureStyle> read(List<ThemeSource> themes, List<Finding> findings) {
        Optional<PictureFiles.File<byte[]>> head = file(themes, "picture/head.ttf");
        Optional<PictureFiles.File<byte[]>> text = file(themes, "picture/text.ttf");
        Optional<PictureFiles.File<byte[]>> settings = file(themes, "picture/picture.yml");
        if (head.isEmpty() || text.isEmpty() || settings.isEmpty()) {
            return Optional.empty();
        }
        Checked<PictureStyle> style =
                PictureStyleReader.read(new PictureFiles(head.get(), text.get(), words(settings.get())));
        findings.addAll(style.findings());
        return style.value();
    }

    private static Optional<PictureFiles.File<byte[]>> file(List<ThemeSource> themes, String inside) {
        for (ThemeSource theme : themes) {
            DocPath path = theme.path(inside);
            byte[] content = theme.picture().get(path);
            if (content != null) {
                return Optional.of(new PictureFiles.File<>(path, content));
            }
        }
        return Optional.empty();
    }

    private static PictureFiles.File<String> words(PictureFiles.File<byte[]> file) {
        return new PictureFiles.File<>(file.path(), new String(file.content(), StandardCharsets.UTF_8));
    }
}
