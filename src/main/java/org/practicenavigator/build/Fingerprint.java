package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.source.TextReader;

/// What stands for the program in its caches: another program empties them.
final class Fingerprint {

    private Fingerprint() {}

    /// The digest of the program's jar, or of its class files where it runs without one: hexadecimal digits.
    static String of() {
        try {
            Path code = Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? ofFolder(code) : TextReader.digest(Files.readAllBytes(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        // What makes the kept values: bodies, pictures, documents.
        try (Stream<Path> markdown = Files.walk(folder.resolve("org/practicenavigator/markdown"));
                Stream<Path> picture = Files.walk(folder.resolve("org/practicenavigator/picture"));
                Stream<Path> document = Files.walk(folder.resolve("org/practicenavigator/document"));
                Stream<Path> pdf = Files.walk(folder.resolve("org/practicenavigator/pdf"));
                Stream<Path> print = Files.walk(folder.resolve("navigator/pdf"))) {
            List<Path> sorted = Stream.of(markdown, picture, document, pdf, print)
                    .flatMap(each -> each)
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
            StringBuilder digests = new StringBuilder();
            for (Path file : sorted) {
                digests.append(TextReader.digest(Files.readAllBytes(file)));
            }
            return TextReader.digest(digests.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
