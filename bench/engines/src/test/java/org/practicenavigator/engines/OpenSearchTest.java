package org.practicenavigator.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `navigator export opensearch` wrote for the real content, loaded into OpenSearch as its instruction says; then
/// its answers beside ours. `bench/engines/run` lays both before this runs.
class OpenSearchTest {

    /// Where the written index (`index/`) and our answers (`ours/`) lie.
    private static final Path LAID = Path.of("target");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INDEX = "/navigator-test";
    private static final int TOP = 10;

    /// Measured on 2026-11-23: 0.89 and 0.84, less a margin for new content.
    private static final double FIRST = 0.8;

    private static final double SHARED = 0.75;

    @TempDir
    private static Path home;

    private static EngineNode engine;
    private static long loaded;

    @BeforeAll
    static void load() throws Exception {
        engine = EngineNode.start(home);
        engine.ask("PUT", INDEX, Files.readString(LAID.resolve("index/index.json")));
        for (Path part : files(LAID.resolve("index"), "bulk-")) {
            String bulk = Files.readString(part);
            assertThat(engine.ask("POST", INDEX + "/_bulk", bulk).path("errors").asBoolean())
                    .isFalse();
            loaded += bulk.lines().count() / 2;
        }
        engine.ask("POST", INDEX + "/_refresh", "");
    }

    @AfterAll
    static void close() throws IOException {
        if (engine != null) {
            engine.close();
        }
    }

    private static List<Path> files(Path folder, String start) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().startsWith(start))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /// Fills the written template as a search template is filled: values as JSON has them.
    private static String query(String text, int size) throws IOException {
        String template = Files.readString(LAID.resolve("index/query.mustache"));
        int start = template.indexOf("{{#words}}");
        int end = template.indexOf("{{/words}}");
        String each = template.substring(start + "{{#words}}".length(), end);
        String words = Stream.of(text.split("\\s+"))
                .map(word -> each.replace("{{.}}", json(word)))
                .collect(Collectors.joining());
        return (template.substring(0, start) + words + template.substring(end + "{{/words}}".length()))
                .replace("{{text}}", json(text))
                .replace("{{size}}", Integer.toString(size));
    }

    private static String json(String text) {
        String quoted = JSON.writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private static List<String> theirs(String text) throws Exception {
        List<String> found = new ArrayList<>();
        for (JsonNode hit : engine.ask("POST", INDEX + "/_search", query(text, TOP)).path("hits").path("hits")) {
            found.add(hit.path("_source").path("type").asString() + "/"
                    + hit.path("_source").path("entry").asString());
        }
        return found;
    }

    private static List<String> ours(JsonNode answer) {
        List<String> found = new ArrayList<>();
        for (JsonNode hit : answer.path("hits")) {
            found.add(hit.path("type").asString() + "/" + hit.path("id").asString());
        }
        return found;
    }

    @Test
    void takesEveryDocumentOnceHoweverOftenItIsLoaded() throws Exception {
        assertThat(loaded).isGreaterThan(100);
        for (Path part : files(LAID.resolve("index"), "bulk-")) {
            engine.ask("POST", INDEX + "/_bulk", Files.readString(part));
        }
        engine.ask("POST", INDEX + "/_refresh", "");
        assertThat(engine.ask("GET", INDEX + "/_count", "").path("count").asLong())
                .isEqualTo(loaded);
    }

    @Test
    void readsWordsAsTheSiteDoes() throws Exception {
        List<String> terms = new ArrayList<>();
        for (JsonNode token : engine.ask(
                        "POST",
                        INDEX + "/_analyze",
                        "{\"analyzer\":\"navigator_index\",\"text\":\"Ещё наста\u0301вники и ИОМ, крае\u0308в\"}")
                .path("tokens")) {
            terms.add(token.path("token").asString());
        }
        assertThat(terms).containsExactly("наставник", "иом", "кра");
    }

    @Test
    void ranksAsTheSiteDoes() throws Exception {
        int queries = 0;
        int first = 0;
        double shared = 0;
        for (Path file : files(LAID.resolve("ours"), "q")) {
            JsonNode answer = JSON.readTree(Files.readString(file));
            List<String> ours = ours(answer);
            if (ours.isEmpty()) {
                continue;
            }
            List<String> theirs = theirs(answer.path("text").asString());
            queries++;
            first += !theirs.isEmpty() && theirs.getFirst().equals(ours.getFirst()) ? 1 : 0;
            Set<String> both = new HashSet<>(ours);
            both.retainAll(theirs);
            shared += (double) both.size() / ours.size();
        }
        double overlap = shared / queries;
        System.out.println(String.format(
                Locale.ROOT,
                "OpenSearch beside ours, %d queries: same first answer %.2f, shared among the first %d %.2f",
                queries,
                (double) first / queries,
                TOP,
                overlap));
        assertThat(queries).isGreaterThan(20);
        assertThat((double) first / queries).isGreaterThanOrEqualTo(FIRST);
        assertThat(overlap).isGreaterThanOrEqualTo(SHARED);
    }
}
