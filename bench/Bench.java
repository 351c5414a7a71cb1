import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures the Navigator beside Hugo and Pagefind and prints Markdown tables. See `bench/README.md`.
final class Bench {

    private static final String HEAD =
            """
            | job | wall s | CPU s | peak MiB | wall ratio | CPU ratio | memory ratio |
            |---|---|---|---|---|---|---|""";

    private Bench() {}

    /// @param runs rounds; each figure is the median of them
    /// @param navigator the command that starts the Navigator, in words
    record Options(
            Path home, Path work, int runs, long seed, List<String> navigator, Optional<String> hugo,
            Optional<String> pagefind, List<Integer> counts) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = options(arguments);
        System.out.println("Processors: " + Runtime.getRuntime().availableProcessors() + ", rounds: " + options.runs()
                + ", seed: " + options.seed());
        for (int count : options.counts()) {
            Path work = Files.createDirectories(options.work().resolve("n" + count));
            Contest contest = new Contest(options.home(), work, options.navigator(), options.hugo(), options.pagefind());
            Map<String, Measured> medians = contest.hold(count, options.seed(), options.runs());
            report(count, medians, contest, options.pagefind().isPresent());
            Contest.delete(work);
        }
    }

    private static Options options(String[] a) {
        List<Integer> counts = new ArrayList<>();
        for (int i = 7; i < a.length; i++) {
            counts.add(Integer.parseInt(a[i]));
        }
        return new Options(
                Path.of(a[0]), Path.of(a[1]), Integer.parseInt(a[2]), Long.parseLong(a[3]), List.of(a[4].split(" ")),
                Optional.of(a[5]).filter(s -> !s.isEmpty()), Optional.of(a[6]).filter(s -> !s.isEmpty()),
                counts.isEmpty() ? List.of(100, 1000, 10000) : counts);
    }

    private static void report(int count, Map<String, Measured> medians, Contest contest, boolean withSearch)
            throws IOException {
        Measured base = medians.get(withSearch ? Contest.BOTH : Contest.HUGO);
        System.out.println("\n## " + count + " practices\n\nRatios are to "
                + (base == null ? "nothing: Hugo was not there" : withSearch ? Contest.BOTH : Contest.HUGO) + ".\n");
        System.out.println(HEAD);
        medians.forEach((job, figure) -> System.out.println(row(job, figure, base)));
        System.out.println(format("\nCheck of one changed file: %.0f times «java -version», %.2f of a check of all.",
                medians.get(Contest.CHANGE).wall() / medians.get(Contest.JAVA).wall(),
                medians.get(Contest.CHANGE).wall() / medians.get(Contest.CHECK).wall()));
        System.out.println("\nSteps of the clean build, ms by the clock: " + steps(medians.get(Contest.CLEAN)));
        System.out.println("Steps with nothing changed: " + steps(medians.get(Contest.AGAIN)));
        System.out.println("Steps with one file changed: " + steps(medians.get(Contest.ONE)));
        System.out.println("Output: Navigator " + size(contest.site())
                + (base == null ? "" : "; the other " + size(contest.rivalSite())));
    }

    private static String row(String job, Measured figure, Measured base) {
        String cells = format("| %s | %.2f | %.2f | %.0f |", job, figure.wall(), figure.cpu(), figure.memory());
        return cells + (base == null ? " | | |" : format(" %.2f | %.2f | %.2f |", figure.wall() / base.wall(),
                figure.cpu() / base.cpu(), figure.memory() / base.memory()));
    }

    private static String steps(Measured figure) {
        List<String> steps = new ArrayList<>();
        figure.steps().forEach((step, time) -> steps.add(format("%s %.0f", step, time)));
        return String.join(", ", steps) + ".";
    }

    private static String size(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            return format("%d files, %.1f MiB", all.size(), bytes / 1048576.0);
        }
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
