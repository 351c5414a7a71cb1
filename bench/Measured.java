import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One run of a command as a whole process: what the operating system says it took.
///
/// @param wall seconds by the clock
/// @param cpu seconds of processor, user and system, children included
/// @param memory peak resident memory in MiB
/// @param steps milliseconds by step, where the command was asked to tell
record Measured(double wall, double cpu, double memory, Map<String, Double> steps) {

    private static final Pattern STEP = Pattern.compile("^ {2}([a-z-]+): (\\d+) мс$");

    /// Runs the command through GNU time, whose figures include every thread and child.
    ///
    /// @param log where the command's own words go, to be read when it fails
    static Measured run(List<String> command, Path folder, Path log) throws IOException, InterruptedException {
        Path figures = Files.createTempFile(log.getParent(), "time", ".txt");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M", "-o", figures.toString()));
        timed.addAll(command);
        int code = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("exit " + code + ": " + String.join(" ", command) + ", see " + log);
        }
        String[] part = Files.readString(figures).strip().split(" ");
        Files.delete(figures);
        return new Measured(
                number(part[0]), number(part[1]) + number(part[2]), number(part[3]) / 1024, steps(log));
    }

    private static Map<String, Double> steps(Path log) throws IOException {
        Map<String, Double> steps = new LinkedHashMap<>();
        for (String line : Files.readAllLines(log)) {
            Matcher step = STEP.matcher(line);
            if (step.matches()) {
                steps.put(step.group(1), number(step.group(2)));
            }
        }
        return steps;
    }

    /// Two processes one after the other, as one job.
    Measured then(Measured next) {
        return new Measured(wall + next.wall, cpu + next.cpu, Math.max(memory, next.memory), Map.of());
    }

    /// The median of each figure by itself.
    static Measured median(List<Measured> runs) {
        Map<String, Double> steps = new LinkedHashMap<>();
        runs.getFirst().steps().keySet().forEach(step -> steps.put(
                step, middle(runs.stream().map(run -> run.steps().getOrDefault(step, 0.0)).toList())));
        return new Measured(
                middle(runs.stream().map(Measured::wall).toList()),
                middle(runs.stream().map(Measured::cpu).toList()),
                middle(runs.stream().map(Measured::memory).toList()),
                steps);
    }

    private static double middle(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
