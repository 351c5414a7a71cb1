package org.practicenavigator.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.Searchable;
import org.practicenavigator.search.WordChain;

/// Files for OpenSearch 2 and 3 (and engines that read the same): settings and mapping, documents in the format of the
/// bulk API, a query as a Mustache search template.
public final class OpenSearchFiles implements Engine {

    private static final String LETTERS = "navigator_letters";
    private static final String INDEXING = "navigator_index";
    private static final String ASKING = "navigator_search";

    @Override
    public SequencedMap<String, String> fixed(IndexPlan plan) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("index.json", JsonWriter.writePretty(index(plan)));
        files.put("query.json", JsonWriter.writePretty(Map.of("script", template(plan))));
        files.put("README.txt", Instruction.of("opensearch.txt"));
        return files;
    }

    @Override
    public String documents(int number) {
        return "bulk-" + number + ".ndjson";
    }

    @Override
    public Frame frame() {
        return new Frame("", "", "");
    }

    @Override
    public String document(IndexPlan plan, Searchable entry) {
        return JsonWriter.write(Map.of("index", Map.of("_id", plan.id(entry)))) + "\n"
                + JsonWriter.write(Engine.fields(plan, entry)) + "\n";
    }

    private static Map<String, Object> index(IndexPlan plan) {
        Map<String, Object> similarity = new LinkedHashMap<>();
        similarity.put("type", "BM25");
        similarity.put("k1", WordChain.K1);
        similarity.put("b", WordChain.B);
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("similarity", Map.of("default", similarity));
        settings.put("analysis", analysis(plan.chain()));
        Map<String, Object> mappings = new LinkedHashMap<>();
        mappings.put("dynamic", "strict");
        mappings.put("properties", properties(plan));
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("settings", settings);
        index.put("mappings", mappings);
        return index;
    }

    private static Map<String, Object> analysis(WordChain chain) {
        Map<String, Object> filters = new LinkedHashMap<>();
        filters.put("navigator_cut", named("truncate", "length", chain.longest()));
        filters.put("navigator_stop", named("stop", "stopwords", chain.stopWords()));
        filters.put("navigator_whole", named("keyword_marker", "keywords", chain.wholeWords()));
        filters.put("navigator_stem", named("stemmer", "language", "russian"));
        Map<String, Object> equal = named(
                "synonym_graph",
                "synonyms",
                chain.synonyms().stream().map(OpenSearchFiles::line).toList());
        // A member that has no words of the index is left out, not refused.
        equal.put("lenient", true);
        filters.put("navigator_equal", equal);
        List<String> order =
                List.of("lowercase", "navigator_cut", "navigator_stop", "navigator_whole", "navigator_stem");
        List<String> asking = new ArrayList<>(order);
        asking.add("navigator_equal");
        Map<String, Object> analyzers = new LinkedHashMap<>();
        analyzers.put(INDEXING, analyzer(order));
        analyzers.put(ASKING, analyzer(asking));
        Map<String, Object> analysis = new LinkedHashMap<>();
        analysis.put("char_filter", Map.of(LETTERS, named("mapping", "mappings", replaced())));
        analysis.put("filter", filters);
        analysis.put("analyzer", analyzers);
        return analysis;
    }

    private static List<String> replaced() {
        return WordChain.replaced().entrySet().stream()
                .map(each -> escaped(each.getKey()) + "=>" + escaped(each.getValue()))
                .toList();
    }

    /// Marks that no editor shows are written as numbers.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(letter -> escaped.append(
                        Character.isLetter(letter)
                                ? String.valueOf((char) letter)
                                : String.format(Locale.ROOT, "\\u%04X", letter)));
        return escaped.toString();
    }

    /// Commas divide members.
    private static String line(List<String> group) {
        return String.join(
                ", ", group.stream().map(word -> word.replace(",", "\\,")).toList());
    }

    private static Map<String, Object> analyzer(List<String> filters) {
        Map<String, Object> analyzer = new LinkedHashMap<>();
        analyzer.put("type", "custom");
        analyzer.put("char_filter", List.of(LETTERS));
        analyzer.put("tokenizer", "standard");
        analyzer.put("filter", filters);
        return analyzer;
    }

    private static Map<String, Object> named(String type, String key, Object value) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("type", type);
        part.put(key, value);
        return part;
    }

    private static Map<String, Object> properties(IndexPlan plan) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String name : List.of("site", "region", "type", "entry")) {
            properties.put(name, new TreeMap<>(Map.of("type", "keyword")));
        }
        for (String name : List.of("title", "summary", "address", "text")) {
            properties.put(name, new TreeMap<>(Map.of("type", "text", "index", false)));
        }
        for (String name : plan.wordFields()) {
            Map<String, Object> words = named("text", "analyzer", INDEXING);
            words.put("search_analyzer", ASKING);
            properties.put(name, words);
        }
        plan.codeFields()
                .forEach(name -> properties.put(IndexPlan.facet(name), new TreeMap<>(Map.of("type", "keyword"))));
        return properties;
    }

    /// As the engine stores a search template.
    private static Map<String, Object> template(IndexPlan plan) {
        Map<String, Object> script = new LinkedHashMap<>();
        script.put("lang", "mustache");
        script.put("source", query(plan));
        return script;
    }

    /// For each word its best field, a little of the others, and a constant for being there; more for entries that have
    /// all words in the weightiest field: as our own ranking does (`docs/search.md`).
    private static String query(IndexPlan plan) {
        String fields = JsonWriter.write(plan.weighted());
        String title = plan.wordFields().isEmpty() ? "title" : plan.wordFields().getFirst();
        StringBuilder query =
                new StringBuilder("{\"size\":{{size}},\"query\":{\"bool\":{\"should\":[{\"match_none\":{}}");
        query.append(
                        "{{#words}},{\"bool\":{\"should\":[{\"multi_match\":{\"query\":\"{{.}}\",\"type\":\"best_fields\",\"fields\":")
                .append(fields)
                .append(",\"tie_breaker\":")
                .append(IndexPlan.number(WordChain.TIE))
                .append("}},{\"constant_score\":{\"boost\":")
                .append(IndexPlan.number(WordChain.COVERAGE))
                .append(",\"filter\":{\"multi_match\":{\"query\":\"{{.}}\",\"fields\":")
                .append(JsonWriter.write(plan.wordFields()))
                .append("}}}}]}}{{/words}},{\"constant_score\":{\"boost\":")
                .append(IndexPlan.number(WordChain.TITLE))
                .append(",\"filter\":{\"match\":{\"")
                .append(title)
                .append(
                        "\":{\"query\":\"{{text}}\",\"operator\":\"and\"}}}}}],\"minimum_should_match\":1}},\"aggs\":{");
        List<String> counts = new ArrayList<>();
        List<String> counted = new ArrayList<>(List.of("region", "type"));
        plan.codeFields().forEach(name -> counted.add(IndexPlan.facet(name)));
        counted.forEach(name -> counts.add("\"" + name + "\":{\"terms\":{\"field\":\"" + name + "\",\"size\":100}}"));
        return query.append(String.join(",", counts)).append("}}").toString();
    }
}
