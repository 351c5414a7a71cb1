package org.practicenavigator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/// Everything that an index holds, in an order that does not depend on how Lucene laid it down. Documents are
/// numbered by type and id. Valid while the index is open; thread-safe but for [#terms].
public final class IndexContents {

    private final IndexSearcher searcher;
    private final IndexFacts facts;
    private final List<String> fields;
    private final Synonyms synonyms;

    /// Number of an entry → Lucene's document.
    private final int[] documents;

    private IndexContents(
            IndexSearcher searcher, IndexFacts facts, List<String> fields, Synonyms synonyms, int[] documents) {
        this.searcher = searcher;
        this.facts = facts;
        this.fields = fields;
        this.synonyms = synonyms;
        this.documents = documents;
    }

    static IndexContents of(IndexSearcher searcher, IndexFacts facts, List<String> fields, Synonyms synonyms)
            throws IOException {
        int[] documents = new int[searcher.getIndexReader().maxDoc()];
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexNames.ORDER);
            for (int doc = numbers.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = numbers.nextDoc()) {
                documents[Math.toIntExact(numbers.longValue())] = leaf.docBase + doc;
            }
        }
        return new IndexContents(searcher, facts, fields, synonyms, documents);
    }

    /// What BM25 needs to know of a field.
    ///
    /// @param weight of a word found in it
    /// @param count how many documents have it
    /// @param sum how many words all of them have in it
    public record WordField(float weight, int count, long sum) {}

    /// What a result shows.
    ///
    /// @param type the number of its content type in [#types]
    /// @param place a short line, "" for none
    /// @param text what stands behind title and summary
    public record Shown(String title, String address, String summary, int type, String place, String text) {}

    /// @param label one entry of the type; `list` is the heading of all
    public record TypeName(String id, String label, String list) {}

    /// @param title "" for the facet of types
    /// @param values code → label
    public record Facet(String field, String title, SequencedMap<String, String> values) {}

    /// @param concept the term that stands for a group of words that mean the same
    /// @param members stems of each
    public record Concept(String concept, List<List<String>> members) {}

    public int size() {
        return documents.length;
    }

    /// In the order of the fields in [TermEntry#fields].
    public List<WordField> fields() {
        List<WordField> known = new ArrayList<>();
        for (String field : fields) {
            CollectionStatistics statistics = read(() -> searcher.collectionStatistics(field));
            known.add(new WordField(
                    IndexNames.weight(field), Math.toIntExact(statistics.docCount()), statistics.sumTotalTermFreq()));
        }
        return known;
    }

    /// The length in words of each length class.
    public int[] lengths() {
        return LengthClasses.table();
    }

    public List<TypeName> types() {
        List<TypeName> types = new ArrayList<>();
        facts.types().forEach((id, type) -> types.add(new TypeName(id, type.label(), type.list())));
        return types;
    }

    public List<Concept> concepts() {
        return synonyms.groups().stream()
                .map(g -> new Concept(g.concept(), g.members()))
                .toList();
    }

    /// Words that are not indexed, sorted.
    public List<String> stopWords() {
        return WordForms.stopWords();
    }

    /// Words that count little beside others, sorted.
    public List<String> weakWords() {
        return WordForms.weakWords();
    }

    public List<Suggestion> suggestions() {
        return facts.suggestions();
    }

    public Shown document(int number) {
        Document document = read(() -> searcher.storedFields().document(documents[number]));
        List<String> types = List.copyOf(facts.types().keySet());
        return new Shown(
                document.get(IndexNames.TITLE),
                document.get(IndexNames.ADDRESS),
                document.get(IndexNames.SUMMARY),
                types.indexOf(document.get(IndexNames.TYPE)),
                document.get(IndexNames.PLACE),
                document.get(IndexNames.TEXT));
    }

    /// The rank of each entry.
    public int[] ranks(EntryOrder order) {
        int[] ranks = new int[documents.length];
        readLeaves(leaf -> {
            NumericDocValues values = DocValues.getNumeric(leaf.reader(), IndexNames.by(order));
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexNames.ORDER);
            for (int doc = values.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                numbers.advanceExact(doc);
                ranks[(int) numbers.longValue()] = (int) values.longValue();
            }
        });
        return ranks;
    }

    /// What visitors choose by, the type first. Of types that share a field the first names it.
    public List<Facet> facets() {
        SequencedMap<String, Facet> facets = new LinkedHashMap<>();
        SequencedMap<String, String> types = new LinkedHashMap<>();
        facts.types().forEach((id, type) -> types.put(id, type.list()));
        facets.put(IndexNames.TYPE, new Facet(IndexNames.TYPE, "", types));
        facts.types()
                .values()
                .forEach(type -> type.facets().forEach((field, title) -> {
                    Facet facet = facets.computeIfAbsent(field, f -> new Facet(f, title, new LinkedHashMap<>()));
                    type.terms().getOrDefault(field, new LinkedHashMap<>()).forEach(facet.values()::putIfAbsent);
                }));
        return List.copyOf(facets.values());
    }

    /// For each entry the numbers of its values in a facet, ascending.
    public int[][] values(Facet facet) {
        List<String> codes = List.copyOf(facet.values().keySet());
        String field = facet.field().equals(IndexNames.TYPE) ? IndexNames.TYPE : IndexNames.facet(facet.field());
        int[][] values = new int[documents.length][];
        Arrays.fill(values, new int[0]);
        readLeaves(leaf -> {
            SortedSetDocValues chosen = DocValues.getSortedSet(leaf.reader(), field);
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), IndexNames.ORDER);
            int[] byOrdinal = new int[Math.toIntExact(chosen.getValueCount())];
            for (int i = 0; i < byOrdinal.length; i++) {
                byOrdinal[i] = codes.indexOf(chosen.lookupOrd(i).utf8ToString());
            }
            for (int doc = chosen.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = chosen.nextDoc()) {
                int[] its = new int[chosen.docValueCount()];
                for (int i = 0; i < its.length; i++) {
                    its[i] = byOrdinal[(int) chosen.nextOrd()];
                }
                Arrays.sort(its);
                numbers.advanceExact(doc);
                values[(int) numbers.longValue()] = its;
            }
        });
        return values;
    }

    /// Hands over every term with all that is known of it, sorted by UTF-16 units. For one thread.
    public void terms(Consumer<TermEntry> each) {
        read(() -> {
            new TermReader(searcher.getIndexReader(), fields, documents).read(each);
            return true;
        });
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private interface LeafReading {
        void read(LeafReaderContext leaf) throws IOException;
    }

    private void readLeaves(LeafReading reading) {
        read(() -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                reading.read(leaf);
            }
            return true;
        });
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
