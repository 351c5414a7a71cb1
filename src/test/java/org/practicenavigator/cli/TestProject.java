package org.practicenavigator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The small project of the gallery of findings, for commands that need no theme.
final class TestProject {

    private static final Path BASE = Path.of("src/test/resources/findings/_base");

    private TestProject() {}

    static void lay(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(BASE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /// A practice without findings.
    ///
    /// @param line one more line of the front matter
    static String practice(String id, String line) {
        return """
                ---
                id: %s
                title: Школа молодого учителя
                organization: shkola-8
                forms: [teacher-teacher]
                %s
                status: submitted
                ---

                ## Проблема

                Молодые учителя приходят в сельскую школу по одному.

                ## Способы решения

                Наставник и новичок вместе готовят урок.
                """.formatted(id, line);
    }
}
