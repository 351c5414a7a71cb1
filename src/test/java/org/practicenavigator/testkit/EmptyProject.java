package org.practicenavigator.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The project itself with its types, vocabularies and municipalities, but without any practice.
public final class EmptyProject {

    private EmptyProject() {}

    /// @return `to`
    public static Path lay(Path to) throws IOException {
        Path content = Path.of("content");
        try (Stream<Path> all = Files.walk(content)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                String top = content.relativize(each).toString();
                if (top.startsWith("_") || top.equals("site.yaml") || top.startsWith("municipalitety")) {
                    Path copy = to.resolve("content").resolve(content.relativize(each));
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy);
                }
            }
        }
        return to;
    }

    /// The same with the theme of the region, so that it can be built.
    ///
    /// @return `to`
    public static Path layWithTheme(Path to) throws IOException {
        Folders.copy(Path.of("themes/primorye"), to.resolve("themes/primorye"));
        return lay(to);
    }
}
