package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What the index knows about content types, so that an answer can be given without reading the project: kept as
/// Lucene's commit data, lines of «key TAB value».
///
/// @param synonyms groups of words that mean the same, as they are written
/// @param suggestions completions of what is typed
record IndexFacts(SequencedMap<String, TypeFacts> types, List<List<String>> synonyms, List<Suggestion> suggestions) {

    private static final String TYPES = "types";
    private static final String SYNONYMS = "synonyms";
    private static final String SUGGESTIONS = "suggestions";
    private static final String LABEL = "label ";
    private static final String LIST = "list ";
    private static final String FACETS = "facets ";
    private static final String ALIKE = "alike ";
    private static final String TERMS = "terms ";

    /// @param label one entry of the type, for example «Практика»
    /// @param list all entries of the type, for example «Практики»
    /// @param facets headings of the fields by which visitors choose, by field name
    /// @param alike the fields whose shared values make entries alike
    /// @param terms labels of values: field name → code → label
    record TypeFacts(
            String label,
            String list,
            SequencedMap<String, String> facets,
            List<String> alike,
            SequencedMap<String, SequencedMap<String, String>> terms) {}

    /// The label of a value for people; of several types the first that knows it speaks.
    String label(List<String> asked, String field, String code) {
        for (String type : asked) {
            TypeFacts facts = types.get(type);
            SequencedMap<String, String> terms =
                    facts == null ? null : facts.terms().get(field);
            if (terms != null && terms.containsKey(code)) {
                return terms.get(code);
            }
        }
        return code;
    }

    IndexFacts with(List<Suggestion> completions) {
        return new IndexFacts(types, synonyms, completions);
    }

    Synonyms equalWords() {
        return Synonyms.of(synonyms);
    }

    Map<String, String> write() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(SYNONYMS, synonyms.stream().map(g -> String.join("\t", g)).collect(Collectors.joining("\n")));
        data.put(TYPES, String.join("\n", types.keySet()));
        data.put(
                SUGGESTIONS,
                suggestions.stream().map(s -> s.weight() + "\t" + s.text()).collect(Collectors.joining("\n")));
        types.forEach((id, facts) -> {
            data.put(LABEL + id, facts.label());
            data.put(LIST + id, facts.list());
            data.put(FACETS + id, lines(facts.facets()));
            data.put(ALIKE + id, String.join("\n", facts.alike()));
            SequencedMap<String, String> fields = new LinkedHashMap<>();
            facts.terms().forEach((field, terms) -> {
                fields.put(field, "");
                data.put(TERMS + id + " " + field, lines(terms));
            });
            data.put(TERMS + id, lines(fields));
        });
        return data;
    }

    static IndexFacts read(Map<String, String> data) {
        SequencedMap<String, TypeFacts> types = new LinkedHashMap<>();
        for (String id : data.getOrDefault(TYPES, "").lines().toList()) {
            SequencedMap<String, SequencedMap<String, String>> terms = new LinkedHashMap<>();
            pairs(data.getOrDefault(TERMS + id, ""))
                    .keySet()
                    .forEach(field -> terms.put(field, pairs(data.getOrDefault(TERMS + id + " " + field, ""))));
            types.put(
                    id,
                    new TypeFacts(
                            data.getOrDefault(LABEL + id, id),
                            data.getOrDefault(LIST + id, id),
                            pairs(data.getOrDefault(FACETS + id, "")),
                            data.getOrDefault(ALIKE + id, "").lines().toList(),
                            terms));
        }
        List<List<String>> synonyms = data.getOrDefault(SYNONYMS, "")
                .lines()
                .map(line -> List.of(line.split("\t")))
                .toList();
        List<Suggestion> suggestions = data.getOrDefault(SUGGESTIONS, "")
                .lines()
                .map(line -> line.split("\t", 2))
                .map(parts -> new Suggestion(parts[1], Integer.parseInt(parts[0])))
                .toList();
        return new IndexFacts(types, synonyms, suggestions);
    }

    static String lines(SequencedMap<String, String> pairs) {
        List<String> lines = new ArrayList<>();
        pairs.forEach((key, value) -> lines.add(key + "\t" + value.replaceAll("\\s+", " ")));
        return String.join("\n", lines);
    }

    static SequencedMap<String, String> pairs(String lines) {
        SequencedMap<String, String> pairs = new LinkedHashMap<>();
        lines.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            pairs.put(line.substring(0, tab), line.substring(tab + 1));
        });
        return pairs;
    }
}
