package org.practicenavigator.search;

import java.io.IOException;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
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
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// An entry → its Lucene document. Thread-safe.
final class IndexMaker {

    private static final FieldType WORDS = words();

    private final Site site;
    private final Bodies bodies;
    private final SiteCodes codes;
    private final Map<EntryKey, Integer> byTitle;

    private IndexMaker(Site site, Bodies bodies, SiteCodes codes, Map<EntryKey, Integer> byTitle) {
        this.site = site;
        this.bodies = bodies;
        this.codes = codes;
        this.byTitle = byTitle;
    }

    static IndexMaker of(Site site, Bodies bodies, SiteCodes codes, List<Entry> entries) {
        return new IndexMaker(
                site, bodies, codes, ranks(entries, site.settings().language()));
    }

    private static FieldType words() {
        FieldType words = new FieldType();
        words.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        words.setTokenized(true);
        words.freeze();
        return words;
    }

    private static Map<EntryKey, Integer> ranks(List<Entry> entries, String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        Map<EntryKey, CollationKey> titles = new HashMap<>();
        entries.forEach(e -> titles.put(e.key(), collator.getCollationKey(e.title())));
        Map<EntryKey, Integer> ranks = new HashMap<>();
        entries.stream()
                .map(Entry::key)
                .sorted(Comparator.comparing((EntryKey k) -> titles.get(k)).thenComparing(Comparator.naturalOrder()))
                .forEach(key -> ranks.put(key, ranks.size()));
        return ranks;
    }

    /// @param order the rank of the entry by its key
    Document document(Entry entry, int order) throws IOException {
        EntryText text = EntryText.of(site, entry, bodies);
        Document document = new Document();
        document.add(new KeywordField(IndexNames.TYPE, entry.key().type(), Field.Store.YES));
        document.add(new StoredField(IndexNames.ID, entry.id()));
        document.add(new StoredField(IndexNames.TITLE, entry.title()));
        document.add(new StoredField(IndexNames.ADDRESS, PagePlanner.address(entry)));
        document.add(new StoredField(IndexNames.SUMMARY, entry.summary()));
        document.add(new StoredField(IndexNames.TEXT, text.shown()));
        document.add(new NumericDocValuesField(IndexNames.ORDER, order));
        document.add(new NumericDocValuesField(IndexNames.BY_TITLE, byTitle.getOrDefault(entry.key(), 0)));
        text.byWeight().forEach((field, texts) -> texts.forEach(t -> document.add(new Field(field, t, WORDS))));
        addCodes(document, codes.of(entry));
        addAlike(document, entry, text);
        return document;
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
