package org.practicenavigator.engines.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.ContentStreamUpdateRequest;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.engines.Answers;

/// What `navigator export solr` wrote for the real content, loaded into Solr with the written configuration; then its
/// answers beside ours. `bench/engines/run` lays both before this runs.
class SolrTest {

    private static final Path WRITTEN = Answers.index("solr");

    /// Measured on 2026-11-23: 0.86 and 0.64, less a margin for new content. Lower than OpenSearch: edismax has no
    /// constant for a word that is there.
    private static final double FIRST = 0.75;

    private static final double SHARED = 0.55;

    @TempDir
    private static Path home;

    private static EmbeddedSolrServer solr;

    @BeforeAll
    static void load() throws Exception {
        Path conf = Files.createDirectories(home.resolve("navigator/conf"));
        try (Stream<Path> files = Files.list(WRITTEN.resolve("conf"))) {
            for (Path file : files.toList()) {
                Files.copy(file, conf.resolve(file.getFileName()));
            }
        }
        Files.writeString(home.resolve("solr.xml"), "<solr/>");
        Files.writeString(home.resolve("navigator/core.properties"), "name=navigator\n");
        solr = new EmbeddedSolrServer(home, "navigator");
        update();
    }

    private static void update() throws Exception {
        for (Path part : Answers.parts(WRITTEN, "docs-")) {
            ContentStreamUpdateRequest update = new ContentStreamUpdateRequest("/update/json");
            update.addFile(part.toFile(), "application/json");
            update.setParam("commit", "true");
            solr.request(update);
        }
    }

    @AfterAll
    static void close() throws IOException {
        if (solr != null) {
            solr.close();
        }
    }

    private static QueryResponse ask(String question) throws Exception {
        ModifiableSolrParams wish = new ModifiableSolrParams();
        wish.set("q", question);
        return solr.query(wish);
    }

    private static List<String> found(String question) throws Exception {
        List<String> found = new ArrayList<>();
        ask(question).getResults().forEach(entry -> found.add(entry.get("type") + "/" + entry.get("entry")));
        return found;
    }

    @Test
    void takesEveryDocumentOnceHoweverOftenItIsLoaded() throws Exception {
        long loaded = ask("*:*").getResults().getNumFound();
        assertThat(loaded).isGreaterThan(100);
        update();
        assertThat(ask("*:*").getResults().getNumFound()).isEqualTo(loaded);
    }

    @Test
    void countsFacetsAndFindsEqualWords() throws Exception {
        QueryResponse response = ask("наставник");
        assertThat(response.getFacetField("type").getValues())
                .extracting(count -> count.getName())
                .contains("practice");
        assertThat(response.getFacetField("f_municipality")).isNotNull();
        assertThat(ask("ментору").getResults().getNumFound())
                .isEqualTo(response.getResults().getNumFound());
    }

    @Test
    void ranksNearlyAsTheSiteDoes() throws Exception {
        Answers answers = Answers.compare("Solr", SolrTest::found);
        assertThat(answers.questions()).isGreaterThan(20);
        assertThat(answers.first()).isGreaterThanOrEqualTo(FIRST);
        assertThat(answers.shared()).isGreaterThanOrEqualTo(SHARED);
    }
}
