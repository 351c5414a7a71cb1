package org.practicenavigator.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program of this machine that reads files without knowing ours. Where it is missing, tests are skipped with the
/// reason; where `CI` is set, they fail.
///
/// @param path the program's file
public record OtherProgram(String path) {

    /// What the program said.
    ///
    /// @param out both streams
    public record Said(int code, String out) {}

    /// @param name the command
    /// @param parcel what to install where it is missing
    public static OtherProgram of(String name, String parcel) {
        String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Optional<Path> found = Arrays.stream(folders.split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
        String reason = name + " was not found: install " + parcel;
        if (System.getenv("CI") == null) {
            assumeTrue(found.isPresent(), reason);
        } else {
            assertThat(found).as(reason).isPresent();
        }
        return new OtherProgram(found.orElseThrow().toString());
    }

    public Said run(Object... words) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(path), Arrays.stream(words).map(Object::toString))
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out);
    }
}
