package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/// Counts the values of every facet over what a request finds. A facet is counted without its own choice: the
/// counts say what one would get by choosing otherwise.
final class FacetCounter {

    private final IndexSearcher searcher;
    private final FixedBitSet chosen;

    /// Without the choice of one field: for each field that has a choice.
    private final Map<String, FixedBitSet> without = new LinkedHashMap<>();

    private FacetCounter(IndexSearcher searcher, FixedBitSet chosen) {
        this.searcher = searcher;
        this.chosen = chosen;
    }

    static FacetCounter of(IndexSearcher searcher, Query text, Filters filters) throws IOException {
        FixedBitSet found = Filters.bits(searcher, text);
        Map<String, FixedBitSet> choices = new LinkedHashMap<>();
        for (Map.Entry<String, Query> filter : filters.queries().entrySet()) {
            choices.put(filter.getKey(), Filters.bits(searcher, filter.getValue()));
        }
        FacetCounter counter = new FacetCounter(searcher, and(found, choices, ""));
        choices.keySet().forEach(field -> counter.without.put(field, and(found, choices, field)));
        return counter;
    }

    private static FixedBitSet and(FixedBitSet found, Map<String, FixedBitSet> choices, String without) {
        FixedBitSet all = found.clone();
        choices.forEach((field, bits) -> {
            if (!field.equals(without)) {
                all.and(bits);
            }
        });
        return all;
    }

    /// How many entries match with all choices.
    int total() {
        return chosen.cardinality();
    }

    /// The values of a facet, the most frequent first, then by code.
    SequencedMap<String, Integer> count(String field) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            count(leaf, field, without.getOrDefault(field, chosen), counts);
        }
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counts.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        SequencedMap<String, Integer> values = new LinkedHashMap<>();
        sorted.forEach(e -> values.put(e.getKey(), e.getValue()));
        return values;
    }

    private static void count(LeafReaderContext leaf, String field, FixedBitSet bits, Map<String, Integer> counts)
            throws IOException {
        SortedSetDocValues codes = DocValues.getSortedSet(leaf.reader(), field);
        int[] byOrdinal = new int[Math.toIntExact(codes.getValueCount())];
        for (int doc = codes.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = codes.nextDoc()) {
            if (bits.get(leaf.docBase + doc)) {
                for (int i = codes.docValueCount(); i > 0; i--) {
                    byOrdinal[(int) codes.nextOrd()]++;
                }
            }
        }
        for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
            if (byOrdinal[ordinal] > 0) {
                counts.merge(codes.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
            }
        }
    }
}
