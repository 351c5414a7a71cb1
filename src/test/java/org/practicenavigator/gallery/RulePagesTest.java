package org.practicenavigator.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Rules, their pages and their fixtures hold together: none of the three without the others.
class RulePagesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("docs/rules");
    private static final Pattern RULE = Pattern.compile("Rule (\\w+) =\\s+new Rule\\(\"([a-z0-9-]+)\"\\)");
    private static final Pattern FACT = Pattern.compile("\"([a-z_]+)\",");
    private static final Pattern GAP = Pattern.compile("(?<!\\{)\\{([a-z_]+)}(?!})");
    private static final List<String> KEYS = List.of("severity", "draft", "title", "message", "hint");

    /// The line that only some rules have: what an error weighs in an unfinished entry.
    private static final String DRAFT = "draft";

    /// Rules that no fixture can break, each with the reason.
    private static final Map<String, String> WAIVED = Map.of(
            "yaml-syntax",
                    "said where the YAML engine refuses a text and no other rule knows why: no such text is known",
            "file-too-slow",
                    "would need a text that takes ten seconds; the limits of length and depth stop such texts");

    private static final Map<String, String> RULES = readRules();

    @Test
    void everyRuleHasAPageWithAllFourLines() {
        assertThat(rules().keySet()).hasSizeGreaterThan(100);
        for (String id : rules().keySet()) {
            Map<String, String> head = head(id);
            List<String> owed = KEYS.stream()
                    .filter(k -> !k.equals(DRAFT) || head.containsKey(DRAFT))
                    .toList();
            assertThat(head.keySet()).as(id).containsExactlyElementsOf(owed);
            if (head.containsKey(DRAFT)) {
                assertThat(head.get("severity") + " → " + head.get(DRAFT))
                        .as(id)
                        .isEqualTo("error → warning");
            }
            assertThat(head.values()).as(id).allMatch(value -> !value.isEmpty());
            assertThat(head.get("severity")).as(id).isIn("error", "warning", "note");
            assertThat(read(page(id))).as(id).contains("\n# " + head.get("title") + "\n");
        }
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            Set<String> ids = pages.map(p -> p.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(ids).isEqualTo(rules().keySet());
        }
    }

    @Test
    void everyGapOfAPageIsFilledByTheCode() {
        rules().forEach((id, text) -> {
            Set<String> passed = all(FACT, text);
            Set<String> asked = all(GAP, head(id).get("message") + head(id).get("hint"));
            assertThat(passed).as("facts for " + id).containsAll(asked);
        });
    }

    @Test
    void partsThatMayBeLeftOutAreWellFormed() {
        rules().keySet()
                .forEach(id -> KEYS.forEach(key -> {
                    String left =
                            head(id).getOrDefault(key, "").replaceAll("\\[\\[[^\\[\\]]*\\{[a-z_]+}[^\\[\\]]*]]", "");
                    assertThat(left).as(id + " " + key).doesNotContain("[[", "]]");
                }));
    }

    @Test
    void everyRuleIsBrokenBySomeFixture() {
        String tests = tests();
        Set<String> shown = Fixture.all().stream().map(Fixture::rule).collect(Collectors.toCollection(TreeSet::new));
        Set<String> bare = rules().keySet().stream()
                .filter(id -> !shown.contains(id))
                .filter(id -> !Pattern.compile("(?<![a-z-])" + id + "(?![a-z-])")
                        .matcher(tests)
                        .find())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(bare).isEqualTo(new TreeSet<>(WAIVED.keySet()));
    }

    /// Everything in the tests but this class and the names of files: ids are quoted there where they are expected.
    private static String tests() {
        List<Path> files = new ArrayList<>(files(Path.of("src/test/java"), ".java"));
        files.removeIf(f -> f.endsWith("RulePagesTest.java"));
        for (String kind : List.of(".txt", ".expected", ".expect", ".md")) {
            files.addAll(files(Path.of("src/test/resources"), kind));
        }
        files.removeIf(f -> f.toString().contains("findings"));
        return files.stream().map(RulePagesTest::read).collect(Collectors.joining("\n"));
    }

    private static Map<String, String> rules() {
        return RULES;
    }

    /// For each rule id, the texts of its package: there facts are passed.
    private static Map<String, String> readRules() {
        Map<Path, String> texts = files(SOURCES, ".java").stream()
                .collect(Collectors.toMap(f -> f, f -> read(f).replaceAll("(?m)^\\s*///.*$", "")));
        Map<String, String> rules = new TreeMap<>();
        texts.forEach((file, text) -> RULE.matcher(text).results().forEach(rule -> {
            String uses = texts.entrySet().stream()
                    .filter(other -> other.getKey().getParent().equals(file.getParent()))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining("\n"));
            rules.put(rule.group(2), uses);
        }));
        return rules;
    }

    private static Map<String, String> head(String id) {
        assertThat(page(id)).as("page of " + id).exists();
        Map<String, String> head = new TreeMap<>((a, b) -> Integer.compare(KEYS.indexOf(a), KEYS.indexOf(b)));
        String text = read(page(id));
        assertThat(text).as(id).startsWith("---\n");
        text.substring(4, text.indexOf("\n---\n", 4)).lines().forEach(line -> {
            int colon = line.indexOf(": ");
            assertThat(KEYS).as(id).contains(line.substring(0, colon));
            head.put(line.substring(0, colon), line.substring(colon + 2).strip());
        });
        return head;
    }

    private static Path page(String id) {
        return PAGES.resolve(id + ".md");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> files(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
