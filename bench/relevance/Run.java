import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What one engine answered: a line for each query in the order of the query file, milliseconds and the keys of at most
/// ten pages, parted by a tab. This file is all that an engine has to write to be compared.
final class Run {

    /// @param millis time of the warm query
    record Answer(double millis, List<String> pages) {}

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    Run(Path file) {
        this.file = file;
    }

    void add(long nanos, List<String> pages) {
        lines.add(String.format(java.util.Locale.ROOT, "%.3f\t%s", nanos / 1e6, String.join(" ", pages)));
    }

    void write() throws IOException {
        Files.write(file, lines);
    }

    static List<Answer> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split("\t", -1))
                .map(part -> new Answer(Double.parseDouble(part[0]),
                        part[1].isEmpty() ? List.of() : Arrays.asList(part[1].split(" "))))
                .toList();
    }
}
