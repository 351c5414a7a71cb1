package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/// A site of the repository's content and a thousand invented practices, built once for all tests of a run.
final class GeneratedSite {

    static final int PRACTICES = 1000;
    private static final int SEED = 4;

    private GeneratedSite() {}

    /// The folder of the published site.
    static Path folder() {
        return Built.SITE;
    }

    static List<String> pages() {
        return BuiltSite.files(folder()).stream()
                .filter(name -> name.endsWith(".html"))
                .toList();
    }

    private static final class Built {

        private static final Path SITE = build();

        private static Path build() {
            Path project = BuiltSite.temporary();
            generate(project);
            return BuiltSite.build(project);
        }

        private static void generate(Path project) {
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            ProcessBuilder command = new ProcessBuilder(
                    java.toString(), "bench/Generate.java", ".", "" + PRACTICES, "" + SEED, project.toString());
            try {
                Process process = command.inheritIO().start();
                assertThat(process.waitFor()).isZero();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
