package org.practicenavigator.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.FieldType.RefType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// An entry → its Lucene document. Thread-safe.
final class IndexMaker {

    private static final FieldType WORDS = words(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType FORMS = words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Site site;
    private final Bodies bodies;
    private final SiteCodes codes;
    private final Map<EntryOrder, Map<EntryKey, Integer>> orders;

    private IndexMaker(Site site, Bodies bodies, SiteCodes codes, Map<EntryOrder, Map<EntryKey, Integer>> orders) {
        this.site = site;
        this.bodies = bodies;
        this.codes = codes;
        this.orders = orders;
    }

    static IndexMaker of(Site site, Bodies bodies, SiteCodes codes, List<Entry> entries) {
        Map<EntryOrder, Map<EntryKey, Integer>> orders = new EnumMap<>(EntryOrder.class);
        for (EntryOrder order : EntryOrder.RANKED) {
            orders.put(order, order.ranks(entries, site.settings().language()));
        }
        return new IndexMaker(site, bodies, codes, orders);
    }

    private static FieldType words(IndexOptions options, boolean omitNorms) {
        FieldType words = new FieldType();
        words.setIndexOptions(options);
        words.setTokenized(true);
        words.setOmitNorms(omitNorms);
        words.freeze();
        return words;
    }

    /// @param order the rank of the entry by its key
    /// @param tokens of this thread; the document must be indexed before they are used again
    Document document(Entry entry, int order, TokenMaker tokens) throws IOException {
        EntryText text = EntryText.of(site, entry, bodies);
        Document document = new Document();
        document.add(new KeywordField(IndexNames.TYPE, entry.key().type(), Field.Store.YES));
        document.add(new StoredField(IndexNames.ID, entry.id()));
        document.add(new StoredField(IndexNames.TITLE, entry.title()));
        document.add(new StoredField(IndexNames.ADDRESS, PagePlanner.address(entry)));
        document.add(new StoredField(IndexNames.SUMMARY, entry.summary()));
        document.add(new StoredField(IndexNames.TEXT, text.shown()));
        document.add(new StoredField(IndexNames.PLACE, place(entry)));
        document.add(new NumericDocValuesField(IndexNames.ORDER, order));
        orders.forEach((by, ranks) ->
                document.add(new NumericDocValuesField(IndexNames.by(by), ranks.getOrDefault(entry.key(), 0))));
        tokens.rows(text.byWeight())
                .forEach((field, row) ->
                        document.add(new Field(field, row, field.equals(IndexNames.FORMS) ? FORMS : WORDS)));
        addCodes(document, codes.of(entry));
        addAlike(document, entry, text);
        return document;
    }

    /// Titles of what the entry's card points at.
    private String place(Entry entry) {
        Set<String> titles = new LinkedHashSet<>();
        for (String name : entry.type().page().card()) {
            org.practicenavigator.schema.Field field = entry.type().fields().get(name);
            if (field != null && field.type() instanceof RefType type) {
                entry.values().items(name).stream()
                        .flatMap(v -> v instanceof Value.RefValue ref
                                ? SiteCodes.targets(site, entry, type, ref).stream()
                                : Stream.empty())
                        .forEach(to -> titles.add(to.title()));
            }
        }
        return String.join(", ", titles);
    }

    private static void addCodes(Document document, SequencedMap<String, Set<String>> codes) {
        codes.forEach((field, values) ->
                values.forEach(code -> document.add(new KeywordField(IndexNames.facet(field), code, Field.Store.NO))));
    }

    private static void addAlike(Document document, Entry entry, EntryText text) {
        if (entry.type().similar().count() > 0) {
            String words = IndexFacts.lines(SimilarWords.of(text.telling()));
            document.add(new BinaryDocValuesField(IndexNames.ALIKE, new BytesRef(entry.id() + "\n" + words)));
        }
    }
}
