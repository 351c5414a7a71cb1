package org.practicenavigator.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.practicenavigator.finding.DocPath;

/// The style of the built-in theme.
final class TestStyle {

    private static final Path FOLDER = Path.of("themes/base/picture");

    static final PictureStyle BASE =
            PictureStyleReader.read(files(settings())).value().orElseThrow();

    private TestStyle() {}

    static String settings() {
        return new String(bytes("picture.yml"), java.nio.charset.StandardCharsets.UTF_8);
    }

    static PictureFiles files(String settings) {
        return files(bytes("head.ttf"), settings);
    }

    static PictureFiles files(byte[] head, String settings) {
        return new PictureFiles(
                new PictureFiles.File<>(new DocPath("themes/a/picture/head.ttf"), head),
                new PictureFiles.File<>(new DocPath("themes/b/picture/text.ttf"), bytes("text.ttf")),
                new PictureFiles.File<>(new DocPath("themes/c/picture/picture.yml"), settings));
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
