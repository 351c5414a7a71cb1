import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.Progress;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.shard.SearchFile;
import org.practicenavigator.shard.SearchFiles;

/// Indexes a project and writes the files that browsers read, without making a page.
///
/// Usage: `Export PROJECT OUT`; OUT is left out to check only, which is what the cost of indexing is measured against.
/// Prints a line of JSON: CPU seconds of the process, milliseconds of the steps, bytes and files of each kind.
final class Export {

    private Export() {}

    public static void main(String[] arguments) {
        Path project = Path.of(arguments[0]);
        BuildRequest request = new BuildRequest(project, project.resolve("site"), false, Severity.ERROR, Progress.NONE);
        StringBuilder kinds = new StringBuilder();
        BuildReport report = arguments.length == 1
                ? Build.check(request)
                : Build.export(request, files -> kinds.append(write(files, Path.of(arguments[1]))));
        report.findings().stream().filter(f -> f.severity() == Severity.ERROR).limit(5).forEach(System.err::println);
        double cpu = cpu();
        StringBuilder steps = new StringBuilder();
        report.timings().milliseconds().forEach((step, time) -> steps.append(", \"").append(step).append("\": ").append(time));
        System.out.printf(Locale.ROOT, "{\"entries\": %d, \"cpu\": %.2f%s%s}%n", report.entries(), cpu, steps, kinds);
        System.exit(report.has(Severity.ERROR) ? 1 : 0);
    }

    private static double cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    /// The texts for excerpts are packed last, so that their cost can be told apart.
    private static String write(SearchFiles files, Path out) {
        Map<String, long[]> kinds = new TreeMap<>();
        List<SearchFile> texts = files.files().stream().filter(f -> f.name().matches("x\\d.*")).toList();
        List<SearchFile> index = files.files().stream().filter(f -> !f.name().matches("x\\d.*")).toList();
        double before = cpu();
        write(index, out, kinds);
        double between = cpu();
        write(texts, out, kinds);
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, ", \"cpu before writing\": %.2f, \"cpu writing index\": %.2f, \"cpu packing texts\": %.2f", before, between - before, cpu() - between));
        kinds.forEach((kind, sum) -> text.append(String.format(Locale.ROOT, ", \"files %s\": %d, \"bytes %s\": %d", kind, sum[0], kind, sum[1])));
        return text.toString();
    }

    private static void write(List<SearchFile> files, Path out, Map<String, long[]> kinds) {
        try {
            Files.createDirectories(out);
            for (SearchFile file : files) {
                byte[] bytes = file.packed().get();
                Files.write(out.resolve(file.name() + ".bin"), bytes);
                long[] sum = kinds.computeIfAbsent(file.name().replaceFirst("\\d.*", ""), kind -> new long[2]);
                sum[0]++;
                sum[1] += bytes.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
