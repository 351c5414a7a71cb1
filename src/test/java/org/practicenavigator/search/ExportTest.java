package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.Entry;
import org.practicenavigator.shard.SearchFiles;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.JsonNode;

/// What was exported, read back, is what a plain loop over the texts of the entries finds.
class ExportTest {

    private static final long SEED = 11;

    @TempDir
    Path folder;

    private SiteFixture site;
    private SearchIndex index;
    private PlainShards shards;
    private List<Entry> entries;

    @BeforeEach
    void export() {
        System.out.println("seed " + SEED);
        Map<String, String> files = SmallSite.random(SEED, 150);
        SmallSite.add(
                files,
                "emoji",
                "Радость 😀 и ｗｉｄｅ",
                "",
                "Ещё 😀😀 слова " + "наставник ".repeat(300) + "друзья друга.");
        files.put(
                "content/_vocabularies/synonyms.yaml",
                "vocabulary: synonyms\nlabel: Проба\nsource: проба\nterms:\n"
                        + "  iom: {label: ИОМ, also: [молодым педагогам, маршрут]}\n");
        site = SmallSite.site(files);
        SearchIndex.write(site.site(), site.bodies(), folder);
        index = SearchIndex.open(folder);
        shards = new PlainShards(SearchFiles.of(index.contents()));
        entries = SiteCodes.visible(site.site());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void termsHaveThePostingsOfAPlainLoop() {
        Map<String, Map<Integer, Map<Integer, Integer>>> expected = new TreeMap<>();
        List<String> fields = fields();
        for (int number = 0; number < entries.size(); number++) {
            for (Map.Entry<String, List<String>> field : EntryText.of(site.site(), entries.get(number), site.bodies())
                    .byWeight()
                    .entrySet()) {
                for (String text : field.getValue()) {
                    for (Word word : Word.of(text)) {
                        if (!word.isStop()) {
                            expected.computeIfAbsent(word.stem(), unused -> new HashMap<>())
                                    .computeIfAbsent(fields.indexOf(field.getKey()), unused -> new HashMap<>())
                                    .merge(number, 1, Integer::sum);
                        }
                    }
                }
            }
        }
        Map<String, Map<Integer, Map<Integer, Integer>>> found = new TreeMap<>();
        shards.terms().forEach((term, its) -> {
            if (!term.startsWith("=")) {
                its.postings()
                        .forEach(p -> found.computeIfAbsent(term, unused -> new HashMap<>())
                                .computeIfAbsent(p.field(), unused -> new HashMap<>())
                                .put(p.document(), p.frequency()));
            }
        });
        assertThat(found).isEqualTo(expected).isNotEmpty();
        Map<String, Integer> frequencies = new TreeMap<>();
        expected.forEach((term, its) ->
                frequencies.put(term, its.values().stream().mapToInt(Map::size).sum()));
        assertThat(shards.dictionary()).isEqualTo(frequencies);
    }

    @Test
    void wordsStandWhereTheyStandInTheTexts() {
        Map<Integer, TreeMap<Integer, String>> found = new TreeMap<>();
        shards.terms()
                .values()
                .forEach(term -> term.places()
                        .forEach((document, places) -> found.computeIfAbsent(document, unused -> new TreeMap<>())
                                .putAll(places)));
        for (int number = 0; number < entries.size(); number++) {
            TreeMap<Integer, String> expected = new TreeMap<>();
            int at = -1;
            for (List<String> texts : EntryText.of(site.site(), entries.get(number), site.bodies())
                    .byWeight()
                    .values()) {
                for (String text : texts) {
                    at += TokenMaker.GAP;
                    for (Word word : Word.of(text)) {
                        at++;
                        if (!word.isStop()) {
                            expected.put(at, word.folded());
                        }
                    }
                }
            }
            assertThat(found.getOrDefault(number, new TreeMap<>()))
                    .as(entries.get(number).id())
                    .isEqualTo(expected);
        }
    }

    @Test
    void termsAreSortedAndLieInTheirRanges() {
        assertThat(new ArrayList<>(shards.terms().keySet()))
                .isEqualTo(new ArrayList<>(new TreeSet<>(shards.terms().keySet())))
                .contains("😀", "ｗｉｄｅ", "=иом");
        List<String> first = new ArrayList<>();
        shards.root.at("/terms/first").forEach(node -> first.add(node.stringValue()));
        assertThat(first).isSorted().startsWith("");
    }

    @Test
    void conceptsStandWhereverAMemberStands() {
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int number = 0; number < entries.size(); number++) {
            int count = 0;
            for (List<String> texts : EntryText.of(site.site(), entries.get(number), site.bodies())
                    .byWeight()
                    .values()) {
                for (String text : texts) {
                    List<String> stems = Word.of(text).stream()
                            .filter(w -> !w.isStop())
                            .map(Word::stem)
                            .toList();
                    for (int i = 0; i < stems.size(); i++) {
                        boolean two = i > 0
                                && stems.get(i - 1).equals("молод")
                                && stems.get(i).equals("педагог");
                        count += two || stems.get(i).equals("маршрут") ? 1 : 0;
                    }
                }
            }
            if (count > 0) {
                expected.put(number, count);
            }
        }
        Map<Integer, Integer> found = new TreeMap<>();
        shards.terms().get("=иом").postings().forEach(p -> found.merge(p.document(), p.frequency(), Integer::sum));
        assertThat(found).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void aliasesAreOtherFormsThatAreInTheIndex() {
        SequencedMap<String, PlainShards.Term> terms = shards.terms();
        terms.forEach((term, its) -> assertThat(its.aliases())
                .as(term)
                .isEqualTo(StemAliases.get().of(term).stream()
                        .filter(alias -> terms.containsKey(alias)
                                && !terms.get(alias).postings().isEmpty())
                        .toList()));
        assertThat(terms.values()).anyMatch(its -> !its.aliases().isEmpty());
    }

    @Test
    void documentsTextsFacetsAndOrdersAreThoseOfTheEntries() {
        int size = shards.root.get("documentsPerShard").intValue();
        String hashes = shards.root.get("documentHash").stringValue();
        List<String> titles = new ArrayList<>();
        for (int shard = 0; shard * 4 < hashes.length(); shard++) {
            JsonNode rows = shards.json(shards.name('s', shard, hashes), 's');
            for (int i = 0; i < rows.size(); i++) {
                titles.add(rows.get(i).get(0).stringValue());
                String text = rows.get(i).get(5).stringValue();
                int number = shard * size + i;
                if (!text.isEmpty()) {
                    PlainShards.Bytes bytes = shards.open("x" + number + "-" + text, 'x');
                    assertThat(bytes.text(bytes.left()))
                            .isEqualTo(EntryText.of(site.site(), entries.get(number), site.bodies())
                                    .shown());
                }
            }
        }
        assertThat(titles).isEqualTo(entries.stream().map(Entry::title).toList());
        PlainShards.Bytes ranks =
                shards.open(shards.name('r', 0, shards.root.get("sortHash").stringValue()), 'r');
        String[] byTitle = new String[titles.size()];
        titles.forEach(title -> byTitle[ranks.varint()] = title);
        ranks.mustEnd();
        java.text.Collator collator = java.text.Collator.getInstance(java.util.Locale.forLanguageTag("ru"));
        assertThat(byTitle).isSortedAccordingTo(collator);
        assertThat(facet("topics")).isEqualTo(expectedTopics());
    }

    private List<List<String>> expectedTopics() {
        SiteCodes codes = SiteCodes.of(site.site());
        return entries.stream()
                .map(e -> codes.of(e).getOrDefault("topics", java.util.Set.of()).stream()
                        .sorted()
                        .toList())
                .toList();
    }

    private List<List<String>> facet(String field) {
        PlainShards.Bytes in =
                shards.open(shards.name('f', 0, shards.root.get("facetHash").stringValue()), 'f');
        JsonNode heads = tools.jackson.databind.json.JsonMapper.shared().readTree(in.text(in.varint()));
        for (JsonNode head : heads) {
            List<List<String>> values = new ArrayList<>();
            for (int i = 0; i < entries.size(); i++) {
                List<String> its = new ArrayList<>();
                for (int value : in.varints(in.varint())) {
                    its.add(head.get("values").get(value).get(0).stringValue());
                }
                values.add(its.stream().sorted().toList());
            }
            if (head.get("field").stringValue().equals(field)) {
                return values;
            }
        }
        return List.of();
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        shards.root
                .get("fields")
                .forEach(f -> fields.add(IndexNames.words(f.get("weight").doubleValue())));
        return fields;
    }
}
