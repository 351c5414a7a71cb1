package org.practicenavigator.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.search.SearchIndex;
import org.practicenavigator.search.SearchRequest;
import org.practicenavigator.search.SearchResult;
import org.practicenavigator.shard.SearchFile;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.testkit.SiteFixture;

/// The browser gives the same answers as Lucene: the same hits in the same order with the same scores, totals, counts
/// of facets and excerpts, for thousands of queries of all kinds.
@Tag("browser")
class ParityTest {

    private static final long SEED = 20261122;
    private static final int QUERIES = 1_600;
    private static final int PAGES = 1_000;

    private static final String TYPE = """
        type: proba
        version: "1.0"
        label: {one: проба, few: пробы, many: проб, title: Проба, list: Пробы}
        help: Запись для проб.
        files: proby/*.md
        address: proby/{id}.html
        identity: id
        title: title
        summary: summary
        fields:
          id: {type: text, label: Идентификатор, need: always, unique: true}
          title: {type: text, label: Название, need: always, search: {weight: 4}}
          summary: {type: text, label: Кратко, search: {weight: 2}}
          group: {type: choice, label: Группа, vocabulary: groups, many: {max: 9}, search: {facet: {address: gruppa}}}
        body:
          search: {weight: 1}
        page: {layout: entry}
        list: {address: proby/index.html, layout: catalogue, order: [title], size: 24}
        """;

    @TempDir
    private Path folder;

    @Test
    void realContent() throws Exception {
        sameAnswers(SiteFixture.filesOf(Path.of("")), SEED);
    }

    @Test
    void aLargerSite() throws Exception {
        sameAnswers(larger(SiteFixture.filesOf(Path.of("")), new Random(SEED)), SEED + 1);
    }

    private void sameAnswers(SequencedMap<String, String> files, long seed) throws Exception {
        SiteFixture site = SiteFixture.of(files);
        assertThat(site.errors()).isEmpty();
        SearchIndex.write(site.site(), site.bodies(), folder.resolve("index"));
        List<Object> asked = new ArrayList<>();
        try (SearchIndex index = SearchIndex.open(folder.resolve("index"))) {
            write(SearchFiles.of(index.contents()), folder.resolve("poisk"));
            SearchResult everything = index.search(new SearchRequest("", List.of(), Map.of(), 0, 0));
            for (SearchRequest request : new AskedQueries(seed, lines(files), everything).make(QUERIES)) {
                asked.add(Map.of("request", json(request), "expected", json(index.search(request))));
            }
        }
        Path run = Files.createDirectory(folder.resolve("run"));
        List<String> printed = NodeScript.in(run)
                .run("parity.mjs", asked, folder.resolve("poisk").toString());
        assertThat(printed.subList(0, printed.size() - 1)).as("seed " + seed).isEmpty();
        assertThat(printed.getLast()).contains("same answers " + QUERIES + " of " + QUERIES);
    }

    private static List<String> lines(SequencedMap<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".md"))
                .flatMap(file -> file.getValue().lines())
                .toList();
    }

    static void write(SearchFiles files, Path to) throws IOException {
        Files.createDirectories(to);
        for (SearchFile file : files.files()) {
            Files.write(to.resolve(file.name() + ".bin"), file.packed().get());
        }
    }

    /// The site with a thousand pages more: lines of the real ones mixed anew, and words that nobody writes.
    private static SequencedMap<String, String> larger(SequencedMap<String, String> files, Random random) {
        List<String> lines = lines(files).stream()
                .map(line -> line.replaceAll("[^\\p{L}\\p{Nd} ,.-]", " ").strip())
                .filter(line -> line.length() > 20)
                .toList();
        RubbishText rubbish = new RubbishText(random.nextLong());
        files.put("content/_types/proba.yaml", TYPE);
        files.put(
                "content/_vocabularies/groups.yaml",
                "vocabulary: groups\n"
                        + "label: Проба\n"
                        + "source: проба\n"
                        + "terms:\n"
                        + "  a: {label: первая}\n"
                        + "  b: {label: вторая}\n"
                        + "  c: {label: третья}\n");
        for (int i = 0; i < PAGES; i++) {
            StringBuilder page = new StringBuilder("---\nid: s" + i + "\ntitle: \"");
            page.append(line(lines, random, 40)).append(" ").append(i).append("\"\nsummary: \"");
            page.append(line(lines, random, 120)).append("\"\n");
            if (random.nextBoolean()) {
                page.append("group: [")
                        .append(random.nextBoolean() ? "a" : "a, b")
                        .append("]\n");
            }
            page.append("---\n\n");
            for (int j = random.nextInt(30); j >= 0; j--) {
                page.append(line(lines, random, 400)).append("\n\n");
            }
            page.append(rubbish.line().replaceAll("[^\\p{L}\\p{Nd} ]", " ")).append("\n");
            files.put("content/proby/s" + i + ".md", page.toString());
        }
        return files;
    }

    private static String line(List<String> lines, Random random, int most) {
        String line = lines.get(random.nextInt(lines.size()));
        return line.substring(0, Math.min(line.length(), most)).strip();
    }

    private static Object json(SearchRequest request) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", request.text());
        json.put("types", request.types());
        json.put("facets", request.facets());
        json.put("sort", request.order().id());
        json.put("limit", request.limit());
        json.put("offset", request.offset());
        return json;
    }

    private static Object json(SearchResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", result.text());
        json.put("total", result.total());
        json.put("layout", result.layout());
        json.put("loosened", result.loosened());
        json.put(
                "corrected",
                result.corrected().stream()
                        .map(c -> List.of(c.word(), c.stems()))
                        .toList());
        List<Object> hits = new ArrayList<>();
        for (SearchResult.Hit hit : result.hits()) {
            hits.add(List.of(
                    hit.address(), hit.title(), hit.summary(), hit.type(), hit.typeLabel(), hit.place(), hit.score()));
        }
        json.put("hits", hits);
        Map<String, Object> facets = new LinkedHashMap<>();
        result.facets()
                .forEach((field, facet) -> facets.put(
                        field,
                        facet.values().stream()
                                .map(value -> List.of(value.code(), value.count()))
                                .toList()));
        json.put("facets", facets);
        List<Object> excerpt = new ArrayList<>();
        if (!result.hits().isEmpty()) {
            result.hits().getFirst().snippet().forEach(part -> excerpt.add(List.of(part.text(), part.marked())));
        }
        json.put("excerpt", excerpt);
        return json;
    }
}
