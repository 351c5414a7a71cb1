import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns `judged.yaml` into a query file, and says which of its pages are not there any more.
///
/// Usage: `Judged JUDGED CONTENT OUT`. Of YAML it knows the one layout of that file: an entry a line.
final class Judged {

    private static final Pattern ENTRY = Pattern.compile(
            "^- \\{kind: ([a-z]+), query: \"((?:[^\"\\\\]|\\\\.)*)\", best: \\[(.*?)](?:, useful: \\[(.*?)])?}$");

    private Judged() {}

    public static void main(String[] arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        Path content = Path.of(arguments[1]);
        boolean wrong = false;
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (line.startsWith("- ")) {
                Matcher entry = ENTRY.matcher(line);
                if (!entry.matches()) {
                    throw new IOException("cannot read: " + line);
                }
                List<String> best = pages(entry.group(3));
                List<String> useful = pages(entry.group(4));
                wrong |= missing(content, best) | missing(content, useful);
                List<String> graded = new ArrayList<>(best.stream().map(page -> page + ":2").toList());
                graded.addAll(useful);
                lines.add(entry.group(1) + "\t" + entry.group(2).replace("\\\"", "\"") + "\t" + String.join(" ", graded));
            }
        }
        Files.write(Path.of(arguments[2]), lines);
        System.exit(wrong ? 1 : 0);
    }

    private static List<String> pages(String list) {
        return Optional.ofNullable(list).map(l -> Arrays.asList(l.split(", "))).orElse(List.of());
    }

    private static boolean missing(Path content, List<String> pages) {
        List<String> gone = pages.stream().filter(page -> !Files.exists(content.resolve(page + ".md"))).toList();
        gone.forEach(page -> System.err.println("judged.yaml: no such entry: " + page));
        return !gone.isEmpty();
    }
}
