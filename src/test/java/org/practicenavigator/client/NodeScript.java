package org.practicenavigator.client;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;

/// A script of `src/test/resources/client` run by the system's Node over the modules of the browser's engine.
///
/// Where Node is missing, tests are skipped with the reason; where `CI` is set, they fail.
final class NodeScript {

    private static final String MISSING = "Node was not found: install it or set PLAYWRIGHT_NODEJS_PATH to its path";

    private static final Pattern LONE_HALF = Pattern.compile("\\p{Cs}");

    private final Path node;
    private final Path folder;

    private NodeScript(Path node, Path folder) {
        this.node = node;
        this.folder = folder;
    }

    /// @param folder an empty one: modules and scripts are laid out there as Node wants them
    static NodeScript in(Path folder) throws IOException {
        Optional<Path> node = node();
        if (node.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError(MISSING);
        }
        assumeTrue(node.isPresent(), MISSING);
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"type\":\"module\"}");
        copy("/navigator/client/core", folder.resolve("core"));
        copy("/navigator/client/form/core", folder.resolve("form/core"));
        copy("/client", folder.resolve("test"));
        return new NodeScript(node.orElseThrow(), folder);
    }

    /// Runs a script over lines of JSON.
    ///
    /// @return the lines that it printed; a script that fails is a failed test
    List<String> run(String script, List<?> lines, String... arguments) throws IOException, InterruptedException {
        Path input = Files.createTempFile(folder, "input", ".jsonl");
        Path output = Files.createTempFile(folder, "output", ".txt");
        Files.write(input, lines.stream().map(NodeScript::line).toList());
        List<String> command = new ArrayList<>(
                List.of(node.toString(), folder.resolve("test").resolve(script).toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectErrorStream(true)
                .start();
        int code = process.waitFor();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        if (code != 0) {
            throw new AssertionError(script + " ended with " + code + ":\n" + printed);
        }
        return printed.lines().toList();
    }

    /// Halves of letters outside the first plane, which slips of the keyboard leave over, are no UTF-8 by themselves;
    /// JSON has another way to write them.
    private static String line(Object value) {
        return LONE_HALF
                .matcher(JsonWriter.write(value))
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    private static void copy(String resource, Path to) throws IOException {
        Files.createDirectories(to);
        URL from = Objects.requireNonNull(NodeScript.class.getResource(resource), resource);
        try (Stream<Path> files = Files.list(Path.of(from.toURI()))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static Optional<Path> node() {
        Stream<Path> named = Stream.ofNullable(System.getenv("PLAYWRIGHT_NODEJS_PATH"))
                .filter(s -> !s.isBlank())
                .map(Path::of);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> found = Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, "node"));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }
}
