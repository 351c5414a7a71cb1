package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.practicenavigator.content.EntryKey;

/// Answers which entries are alike, and says why. Immutable and thread-safe.
final class SimilarEntries {

    private static final int MOST_WORDS = 3;

    private final IndexFacts facts;
    private final Map<String, SimilarTable> tables = new HashMap<>();

    private SimilarEntries(IndexFacts facts) {
        this.facts = facts;
    }

    static SimilarEntries read(IndexReader reader, IndexFacts facts) throws IOException {
        Map<String, List<SimilarTable.Row>> rows = new HashMap<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            read(leaf, facts, rows);
        }
        SimilarEntries entries = new SimilarEntries(facts);
        rows.forEach((type, list) -> {
            list.sort(Comparator.comparing(SimilarTable.Row::id));
            entries.tables.put(type, new SimilarTable(list));
        });
        return entries;
    }

    private static void read(LeafReaderContext leaf, IndexFacts facts, Map<String, List<SimilarTable.Row>> rows)
            throws IOException {
        BinaryDocValues alike = DocValues.getBinary(leaf.reader(), IndexNames.ALIKE);
        SortedSetDocValues types = DocValues.getSortedSet(leaf.reader(), IndexNames.TYPE);
        Map<String, SortedSetDocValues> codes = new LinkedHashMap<>();
        for (IndexFacts.TypeFacts type : facts.types().values()) {
            for (String field : type.alike()) {
                codes.put(field, DocValues.getSortedSet(leaf.reader(), IndexNames.facet(field)));
            }
        }
        for (int doc = alike.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = alike.nextDoc()) {
            String type =
                    types.advanceExact(doc) ? types.lookupOrd(types.nextOrd()).utf8ToString() : "";
            IndexFacts.TypeFacts known = facts.types().get(type);
            if (known != null) {
                rows.computeIfAbsent(type, unused -> new ArrayList<>())
                        .add(row(doc, alike.binaryValue().utf8ToString(), known.alike(), codes));
            }
        }
    }

    private static SimilarTable.Row row(
            int doc, String alike, List<String> fields, Map<String, SortedSetDocValues> codes) throws IOException {
        int end = alike.indexOf('\n');
        SequencedMap<String, String> words = IndexFacts.pairs(alike.substring(end + 1));
        List<SimilarTable.Feature> features = new ArrayList<>();
        for (String field : fields) {
            SortedSetDocValues values = codes.get(field);
            if (values != null && values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    String code = values.lookupOrd(values.nextOrd()).utf8ToString();
                    features.add(new SimilarTable.Feature(field, code));
                }
            }
        }
        words.keySet().forEach(stem -> features.add(new SimilarTable.Feature("", stem)));
        return new SimilarTable.Row(alike.substring(0, end), features, words);
    }

    List<Similar> similar(EntryKey key, int count) {
        SimilarTable table = tables.get(key.type());
        return table == null
                ? List.of()
                : table.similar(key.id(), count).stream()
                        .map(match -> why(key, match, table))
                        .toList();
    }

    private Similar why(EntryKey key, SimilarTable.Match match, SimilarTable table) {
        SequencedMap<String, List<String>> shared = new LinkedHashMap<>();
        List<String> words = new ArrayList<>();
        for (SimilarTable.Feature feature : match.shared()) {
            if (feature.field().isEmpty()) {
                if (words.size() < MOST_WORDS) {
                    words.add(table.written(key.id(), feature.value()));
                }
            } else {
                shared.computeIfAbsent(feature.field(), unused -> new ArrayList<>())
                        .add(facts.label(List.of(key.type()), feature.field(), feature.value()));
            }
        }
        return new Similar(new EntryKey(key.type(), match.id()), match.score(), shared, List.copyOf(words));
    }
}
