package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.source.TextReader;

/// What stands for the program in its caches: another program empties them. Worked out once in a process.
final class Fingerprint {

    /// What makes the kept pieces: bodies, pictures, documents.
    private static final List<String> MAKERS = List.of(
            "org/practicenavigator/markdown",
            "org/practicenavigator/picture",
            "org/practicenavigator/document",
            "org/practicenavigator/pdf",
            "navigator/pdf");

    private Fingerprint() {}

    /// The digest of the program's jar; where it runs without one, of those class files that make the kept pieces, so
    /// that a developer's change elsewhere does not empty the caches: hexadecimal digits.
    static String of() {
        return OfMakers.DIGEST;
    }

    /// The digest of the program's jar, or of all its class files where it runs without one: hexadecimal digits.
    static String ofAll() {
        return OfAll.DIGEST;
    }

    private static final class OfMakers {
        static final String DIGEST = digest(MAKERS);
    }

    private static final class OfAll {
        static final String DIGEST = digest(List.of(""));
    }

    private static String digest(List<String> folders) {
        try {
            Path code = Path.of(Fingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(code) ? digest(code, folders) : TextReader.digest(Files.readAllBytes(code));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(Path code, List<String> folders) throws IOException {
        StringBuilder digests = new StringBuilder();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(code.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digests.append(code.relativize(file)).append(TextReader.digest(Files.readAllBytes(file)));
                }
            }
        }
        return TextReader.digest(digests.toString().getBytes(StandardCharsets.UTF_8));
    }
}
