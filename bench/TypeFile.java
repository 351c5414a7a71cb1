import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the generator needs of `content/_types/practice.yaml` and of the vocabularies, read and never copied.
///
/// The reader knows the two-space layout of those files and nothing else of YAML: the benchmark must start without
/// a library. `check` over the generated project says at once when the layout has outgrown it.
record TypeFile(Map<String, Choice> choices, List<Section> sections, Path vocabularies) {

    private static final Pattern FIELD = Pattern.compile("^  ([a-z_]+):\\s*$");
    private static final Pattern SECTION = Pattern.compile("^    ([a-z_]+):\\s*$");
    private static final Pattern PROPERTY = Pattern.compile("^\\s{4,6}([a-z_]+): (.*)$");
    private static final Pattern MIN = Pattern.compile("min: (\\d+)");
    private static final Pattern MAX = Pattern.compile("max: (\\d+)");
    private static final Pattern TERM = Pattern.compile("^  ([a-z0-9-]+):\\s*$");

    /// A field with a vocabulary; `max` is 1 for a single value.
    record Choice(String vocabulary, int min, int max) {}

    /// A section of the body and its limits in characters.
    record Section(String name, String heading, boolean required, int min, int max) {}

    static TypeFile read(Path content) throws IOException {
        List<String> lines = Files.readAllLines(content.resolve("_types/practice.yaml"));
        return new TypeFile(choices(lines), sections(lines), content.resolve("_vocabularies"));
    }

    /// The codes of a vocabulary in the order of its file.
    List<String> terms(String vocabulary) {
        try {
            List<String> lines = Files.readAllLines(vocabularies.resolve(vocabulary + ".yaml"));
            return lines.stream().map(TERM::matcher).filter(Matcher::matches).map(term -> term.group(1)).toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Choice> choices(List<String> lines) {
        Map<String, Choice> found = new LinkedHashMap<>();
        properties(block(lines, "fields:"), FIELD).forEach((name, of) -> {
            if (of.containsKey("vocabulary")) {
                String many = of.get("many");
                found.put(name, new Choice(of.get("vocabulary"), number(MIN, many, 0), number(MAX, many, 1)));
            }
        });
        return found;
    }

    private static List<Section> sections(List<String> lines) {
        List<Section> found = new ArrayList<>();
        properties(block(lines, "body:"), SECTION).forEach((name, of) -> found.add(new Section(
                name,
                of.get("heading"),
                "published".equals(of.get("need")) || "application".equals(of.get("need")),
                number(MIN, of.get("limits"), 0),
                number(MAX, of.get("limits"), 1500))));
        return found;
    }

    private static List<String> block(List<String> lines, String key) {
        int from = lines.indexOf(key) + 1;
        int to = from;
        while (to < lines.size() && (lines.get(to).isBlank() || lines.get(to).startsWith(" "))) {
            to++;
        }
        return lines.subList(from, to);
    }

    private static Map<String, Map<String, String>> properties(List<String> lines, Pattern head) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (String line : lines) {
            Matcher name = head.matcher(line);
            Matcher property = PROPERTY.matcher(line);
            if (name.matches()) {
                current = new LinkedHashMap<>();
                all.put(name.group(1), current);
            } else if (property.matches()) {
                current.putIfAbsent(property.group(1), property.group(2));
            }
        }
        return all;
    }

    private static int number(Pattern pattern, String text, int otherwise) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : otherwise;
    }
}
