package org.practicenavigator.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Opens a stranger's file in a process of its own, with little memory and time: what a file does to its reader,
/// it does there, and the program goes on.
public final class OpeningProcess {

    /// The largest file that is looked at.
    private static final long LARGEST = 25L << 20;

    private static final int MEGABYTES = 256;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private OpeningProcess() {}

    /// The other side: reads the file and writes what was found. Called by `main` of the process.
    ///
    /// @param args the file, the file for the answer, and what people call the file, in base64
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        String name = new String(Base64.getUrlDecoder().decode(args[2]), StandardCharsets.UTF_8);
        List<Opened> opened = FileOpener.open(name, Files.readAllBytes(file));
        Files.writeString(Path.of(args[1]), OpenedJson.write(opened), StandardCharsets.UTF_8);
    }

    /// What a file holds; a refusal where it is too large, takes too long, or brings its reader down.
    static List<Opened> open(Path file, String name) {
        try {
            if (Files.size(file) > LARGEST) {
                return refused(
                        name,
                        "Файл больше " + (LARGEST >> 20) + " МБ (" + (Files.size(file) >> 20)
                                + " МБ). Уменьшите картинки или пришлите их отдельно.");
            }
            Path folder = Files.createTempDirectory("navigator-import-");
            try {
                return run(file, name, folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Opened> refused(String name, String why) {
        return List.of(new Opened.Refused(name, why));
    }

    private static List<Opened> run(Path file, String name, Path folder) throws IOException {
        Path answer = folder.resolve("answer.json");
        // Russian names do not reach another process on every system.
        Path copy = Files.copy(file, folder.resolve("file"));
        String called = Base64.getUrlEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEGABYTES + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.io.tmpdir=" + folder,
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                OpeningProcess.class.getName(),
                copy.toString(),
                answer.toString(),
                called);
        builder.environment().clear();
        builder.directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                return refused(
                        name,
                        "Файл читался дольше " + LIMIT.toSeconds() + " секунд, чтение остановлено."
                                + " Сохраните его заново или пришлите по частям.");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return refused(name, "Чтение прервано.");
        }
        return process.exitValue() == 0 && Files.exists(answer)
                ? OpenedJson.read(Files.readString(answer))
                : refused(
                        name,
                        "Файл не прочитан: ему не хватило " + MEGABYTES
                                + " МБ памяти, или он испорчен. Сохраните его заново или пришлите по частям.");
    }

    /// Where the classes of this program come from, told so that it holds in another folder too.
    private static String classPath() {
        String divider = System.getProperty("path.separator");
        if (OpeningProcess.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(divider));
        }
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(divider)))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(divider));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
