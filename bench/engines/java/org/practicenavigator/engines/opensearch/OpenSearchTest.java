package org.practicenavigator.engines.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.engines.Answers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What `navigator export opensearch` wrote for the real content, loaded into OpenSearch as its instruction says; then
/// its answers beside ours. `bench/engines/run` lays both before this runs.
class OpenSearchTest {

    private static final Path WRITTEN = Answers.index("opensearch");

    private static final JsonMapper JSON = new JsonMapper();
    private static final String INDEX = "/navigator-test";
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
        engine.ask("PUT", INDEX, Files.readString(WRITTEN.resolve("index.json")));
        for (Path part : Answers.parts(WRITTEN, "bulk-")) {
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

    /// Fills the written template as a search template is filled: values as JSON has them.
    private static String query(String text, int size) throws IOException {
        String template = JSON.readTree(Files.readString(WRITTEN.resolve("query.json")))
                .at("/script/source")
                .asString();
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
        for (JsonNode hit : engine.ask("POST", INDEX + "/_search", query(text, Answers.TOP)).path("hits").path("hits")) {
            found.add(hit.path("_source").path("type").asString() + "/"
                    + hit.path("_source").path("entry").asString());
        }
        return found;
    }

    @Test
    void takesEveryDocumentOnceHoweverOftenItIsLoaded() throws Exception {
        assertThat(loaded).isGreaterThan(100);
        for (Path part : Answers.parts(WRITTEN, "bulk-")) {
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
        Answers answers = Answers.compare("OpenSearch", OpenSearchTest::theirs);
        assertThat(answers.questions()).isGreaterThan(20);
        assertThat(answers.first()).isGreaterThanOrEqualTo(FIRST);
        assertThat(answers.shared()).isGreaterThanOrEqualTo(SHARED);
    }
}
