package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What the index knows about content types, so that an answer can be given without reading the project: kept as
/// Lucene's commit data, lines of «key TAB value».
record IndexFacts(SequencedMap<String, TypeFacts> types) {

    private static final String TYPES = "types";
    private static final String LABEL = "label ";
    private static final String FACETS = "facets ";
    private static final String ALIKE = "alike ";
    private static final String TERMS = "terms ";

    /// @param label one entry of the type, for example «Практика»
    /// @param facets headings of the fields by which visitors choose, by field name
    /// @param alike the fields whose shared values make entries alike
    /// @param terms labels of values: field name → code → label
    record TypeFacts(
            String label,
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

    Map<String, String> write() {
        Map<String, String> data = new LinkedHashMap<>();
        data.put(TYPES, String.join("\n", types.keySet()));
        types.forEach((id, facts) -> {
            data.put(LABEL + id, facts.label());
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
                            pairs(data.getOrDefault(FACETS + id, "")),
                            data.getOrDefault(ALIKE + id, "").lines().toList(),
                            terms));
        }
        return new IndexFacts(types);
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
