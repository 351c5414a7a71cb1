package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.RussianStemmer;

/// Reads the terms of an index with their postings, whatever the segments.
final class TermReader {

    /// Bits for the form and for the position of an occurrence; the entry's number takes the rest.
    private static final int FORM_BITS = 12;

    private static final int POSITION_BITS = 24;

    private final IndexReader reader;
    private final List<String> fields;

    /// Lucene's document → number of the entry.
    private final int[] numbers;

    private final List<TermsEnum> terms = new ArrayList<>();
    private final List<byte[]> lengths = new ArrayList<>();
    private final Longs found = new Longs();

    /// Used again and again, one for each field: a new one costs more than reading a rare term.
    private final PostingsEnum[] postings;

    private PostingsEnum places;

    /// @param documents number of an entry → Lucene's document
    TermReader(IndexReader reader, List<String> fields, int[] documents) {
        this.reader = reader;
        this.fields = fields;
        this.postings = new PostingsEnum[fields.size()];
        this.numbers = new int[documents.length];
        for (int i = 0; i < documents.length; i++) {
            numbers[documents[i]] = i;
        }
    }

    void read(Consumer<TermEntry> each) throws IOException {
        TreeSet<String> all = new TreeSet<>();
        for (String field : fields) {
            Terms its = MultiTerms.getTerms(reader, field);
            terms.add(its == null ? TermsEnum.EMPTY : its.iterator());
            lengths.add(lengths(field));
            addAll(its, all);
        }
        Map<String, List<String>> forms = forms();
        Map<String, List<String>> aliases = aliases(all);
        TermsEnum written = MultiTerms.getTerms(reader, IndexNames.FORMS) == null
                ? TermsEnum.EMPTY
                : MultiTerms.getTerms(reader, IndexNames.FORMS).iterator();
        all.addAll(aliases.keySet());
        for (String term : all) {
            List<String> its = forms.get(term);
            each.accept(new TermEntry(
                    term,
                    postings(new BytesRef(term)),
                    aliases.getOrDefault(term, List.of()),
                    its == null ? Optional.empty() : Optional.of(positions(written, term, its))));
        }
    }

    private static void addAll(Terms terms, TreeSet<String> all) throws IOException {
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                all.add(term.utf8ToString());
            }
        }
    }

    /// Stem → the words that have it, sorted.
    private Map<String, List<String>> forms() throws IOException {
        TreeSet<String> words = new TreeSet<>();
        addAll(MultiTerms.getTerms(reader, IndexNames.FORMS), words);
        RussianStemmer stemmer = new RussianStemmer();
        Map<String, List<String>> forms = new HashMap<>();
        words.forEach(word -> forms.computeIfAbsent(WordForms.stem(word, stemmer), unused -> new ArrayList<>())
                .add(word));
        return forms;
    }

    /// Stem → its aliases that are in the index.
    private static Map<String, List<String>> aliases(TreeSet<String> all) {
        Map<String, List<String>> aliases = new TreeMap<>();
        StemAliases.get().forEach((stem, others) -> {
            List<String> known = others.stream().filter(all::contains).toList();
            if (!known.isEmpty()) {
                aliases.put(stem, known);
            }
        });
        return aliases;
    }

    /// The length class of a field in each of Lucene's documents.
    private byte[] lengths(String field) throws IOException {
        byte[] classes = new byte[numbers.length];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues norms = leaf.reader().getNormValues(field);
            if (norms != null) {
                for (int doc = norms.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = norms.nextDoc()) {
                    classes[leaf.docBase + doc] = LengthClasses.classOf(norms.longValue());
                }
            }
        }
        return classes;
    }

    private List<TermEntry.Postings> postings(BytesRef term) throws IOException {
        List<TermEntry.Postings> its = new ArrayList<>();
        for (int field = 0; field < fields.size(); field++) {
            if (terms.get(field).seekExact(term)) {
                its.add(postings(field));
            }
        }
        return its;
    }

    private TermEntry.Postings postings(int field) throws IOException {
        byte[] classes = lengths.get(field);
        found.clear();
        PostingsEnum its = terms.get(field).postings(postings[field], PostingsEnum.FREQS);
        postings[field] = its;
        for (int doc = its.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = its.nextDoc()) {
            found.add((long) numbers[doc] << 32 | (long) its.freq() << 8 | classes[doc]);
        }
        long[] sorted = found.sorted();
        int[] documents = new int[sorted.length];
        int[] frequencies = new int[sorted.length];
        byte[] lengthClasses = new byte[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            documents[i] = (int) (sorted[i] >>> 32);
            frequencies[i] = (int) sorted[i] >>> 8;
            lengthClasses[i] = (byte) sorted[i];
        }
        return new TermEntry.Postings(field, documents, frequencies, lengthClasses);
    }

    private TermEntry.Positions positions(TermsEnum words, String stem, List<String> forms) throws IOException {
        int[] counts = new int[forms.size()];
        found.clear();
        for (int form = 0; form < forms.size(); form++) {
            words.seekExact(new BytesRef(forms.get(form)));
            places = words.postings(places, PostingsEnum.POSITIONS);
            for (int doc = places.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = places.nextDoc()) {
                long start = (long) numbers[doc] << (FORM_BITS + POSITION_BITS);
                for (int i = places.freq(); i > 0; i--) {
                    found.add(start | (long) places.nextPosition() << FORM_BITS | form);
                    counts[form]++;
                }
            }
        }
        List<Integer> order = frequentFirst(counts);
        int[] rank = new int[forms.size()];
        order.forEach(form -> rank[form] = order.indexOf(form));
        long[] occurrences = found.sorted();
        int[] positions = new int[occurrences.length];
        int[] form = new int[occurrences.length];
        for (int i = 0; i < occurrences.length; i++) {
            positions[i] = (int) (occurrences[i] >>> FORM_BITS) & (1 << POSITION_BITS) - 1;
            form[i] = rank[(int) occurrences[i] & (1 << FORM_BITS) - 1];
        }
        return new TermEntry.Positions(
                order.stream()
                        .map(each -> forms.get(each).substring(stem.length()))
                        .toList(),
                positions,
                form);
    }

    /// Frequent forms get the smallest numbers: many equal numbers pack well.
    private static List<Integer> frequentFirst(int[] counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer form) -> -counts[form]))
                .toList();
    }

    /// A growing row of numbers, used again and again.
    private static final class Longs {

        private long[] values = new long[1024];
        private int size;

        void clear() {
            size = 0;
        }

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
