package org.practicenavigator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// LibreOffice without its windows: documents that a real word processor wrote. Where it is missing, tests are
/// skipped with the reason; where `CI` is set, they fail.
public final class Office {

    private final Path folder;

    /// @param folder where it may keep its own files and put results
    public Office(Path folder) {
        boolean found = program().isPresent();
        String reason = "LibreOffice was not found: install libreoffice-writer-nogui";
        if (System.getenv("CI") == null) {
            assumeTrue(found, reason);
        } else {
            assertThat(found).as(reason).isTrue();
        }
        this.folder = folder;
    }

    /// The document saved in another format.
    ///
    /// @param extension of the result; behind a colon, how LibreOffice shall write it
    /// @param filter how to read it, "" to leave that to LibreOffice
    public Path convert(Path document, String extension, String filter) throws IOException, InterruptedException {
        String ending = extension.replaceFirst(":.*", "");
        Path out = Files.createDirectories(folder.resolve("to-" + ending));
        List<String> command = Stream.concat(
                        Stream.of(
                                program().orElseThrow(),
                                "-env:UserInstallation="
                                        + folder.resolve("profile").toUri(),
                                "--headless",
                                "--convert-to",
                                extension,
                                "--outdir",
                                out.toString()),
                        filter.isEmpty()
                                ? Stream.of(document.toString())
                                : Stream.of("--infilter=" + filter, document.toString()))
                .toList();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        if (!process.waitFor(180, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("LibreOffice does not answer");
        }
        String name = document.getFileName().toString();
        Path result = out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + ending);
        if (!Files.exists(result)) {
            throw new IOException("LibreOffice: " + Files.readString(folder.resolve("office.log")));
        }
        return result;
    }

    private static Optional<String> program() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(":"))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
