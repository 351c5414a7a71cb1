package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.search.IndexContents;
import org.practicenavigator.search.Ranking;

/// The root: where everything is, and the constants of the ranking.
final class Root {

    private static final String NAME = "root";

    private Root() {}

    static SearchFile of(
            IndexContents index,
            TermShards terms,
            DocumentShards documents,
            FacetShards facets,
            OrderShards orders,
            SuggestionShards suggestions) {
        LinkedHashMap<String, Object> root = new LinkedHashMap<>();
        root.put("documents", index.size());
        root.put("documentsPerShard", documents.size());
        root.put("fields", fields(index));
        root.put("lengths", numbers(index.lengths()));
        root.put("ranking", ranking());
        root.put("stop", index.stopWords());
        root.put("weak", index.weakWords());
        root.put("concepts", concepts(index));
        root.put(
                "types",
                index.types().stream()
                        .map(t -> List.of(t.id(), t.label(), t.list()))
                        .toList());
        root.put("terms", terms.ranges().json());
        root.put("dictionary", terms.dictionary().json());
        root.put("suggestions", suggestions.ranges().json());
        root.put("documentHash", documents.hashes());
        root.put("facets", facets.places());
        root.put("facetHash", facets.hashes());
        root.put("sorts", orders.names());
        root.put("sortHash", orders.hashes());
        byte[] body = Kind.ROOT.begin().rest(JsonWriter.write(root)).toBytes();
        root.putFirst("build", SearchFile.hash(body));
        return SearchFile.of(
                NAME, Kind.ROOT.begin().rest(JsonWriter.write(root)).toBytes());
    }

    private static List<Object> fields(IndexContents index) {
        List<Object> fields = new ArrayList<>();
        for (IndexContents.WordField each : index.fields()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("weight", each.weight());
            field.put("count", each.count());
            field.put("sum", each.sum());
            fields.add(field);
        }
        return fields;
    }

    private static Map<String, Object> ranking() {
        Map<String, Object> ranking = new LinkedHashMap<>();
        ranking.put("k1", Ranking.K1);
        ranking.put("b", Ranking.B);
        ranking.put("tie", Ranking.TIE);
        ranking.put("coverage", Ranking.COVERAGE);
        ranking.put("title", Ranking.TITLE);
        ranking.put("exact", Ranking.EXACT);
        ranking.put("alias", Ranking.ALIAS);
        ranking.put("concept", Ranking.CONCEPT);
        ranking.put("prefix", Ranking.PREFIX);
        ranking.put("slips", Ranking.SLIPS);
        ranking.put("slipDecay", Ranking.SLIP_DECAY);
        ranking.put("mostSlips", Ranking.MOST_SLIPS);
        ranking.put("longSlip", Ranking.LONG);
        ranking.put("shortSlip", Ranking.SHORTEST_WITH_SLIP);
        ranking.put("mostPrefixed", Ranking.MOST_PREFIXED);
        ranking.put("mostWords", Ranking.MOST_WORDS);
        ranking.put("shortPrefix", Ranking.SHORTEST_OPEN);
        return ranking;
    }

    private static List<Object> numbers(int[] values) {
        List<Object> numbers = new ArrayList<>();
        for (int value : values) {
            numbers.add(value);
        }
        return numbers;
    }

    private static List<Object> concepts(IndexContents index) {
        List<Object> concepts = new ArrayList<>();
        index.concepts().forEach(concept -> {
            List<Object> row = new ArrayList<>();
            row.add(concept.concept());
            row.addAll(concept.members());
            concepts.add(row);
        });
        return concepts;
    }
}
