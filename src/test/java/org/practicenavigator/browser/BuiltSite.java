package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.cli.Main;
import org.practicenavigator.testkit.Folders;

/// The repository's site, built once by the command that people call, from a copy of `content/` and `themes/`: tests
/// must not write into the project.
public final class BuiltSite {

    private static Path site = Path.of("");

    private BuiltSite() {}

    /// The folder of the published site.
    public static synchronized Path folder() {
        if (site.toString().isEmpty()) {
            site = build();
        }
        return site;
    }

    /// All published pages, as paths from the site's top, sorted.
    public static List<String> pages() {
        return files(folder()).stream().filter(name -> name.endsWith(".html")).toList();
    }

    /// All files of a folder as paths from it, sorted.
    public static List<String> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path build() {
        Path project = temporary();
        Folders.copy(Path.of("content"), project.resolve("content"));
        Folders.copy(Path.of("themes"), project.resolve("themes"));
        return build(project);
    }

    /// Builds the site of a project folder and gives its folder.
    static Path build(Path project) {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        int code = Main.run(stream, stream, "build", "--project=" + project);
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
        return project.resolve("site");
    }

    /// A folder that is gone after the run.
    static Path temporary() {
        try {
            Path folder = Files.createTempDirectory("navigator-pages").toRealPath();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
