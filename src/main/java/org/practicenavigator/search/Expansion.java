package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.UnicodeUtil;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/// Which words of the index a typed word stands for. Every choice among equals has an order of its own: more frequent
/// first, then by alphabet, so that a program in the browser can choose the same.
final class Expansion {

    static final float PREFIX_WEIGHT = 0.8f;
    static final float SLIP_WEIGHT = 0.7f;
    static final float SYNONYM_WEIGHT = 0.8f;
    private static final int MOST_PREFIXED = 50;
    private static final int MOST_SLIPS = 8;

    /// From this length on a word may have two slips.
    private static final int LONG = 8;

    private static final int SHORTEST_WITH_SLIP = 4;

    private final IndexReader reader;
    private final List<String> fields;
    private final Synonyms synonyms;

    Expansion(IndexReader reader, List<String> fields, Synonyms synonyms) {
        this.reader = reader;
        this.fields = fields;
        this.synonyms = synonyms;
    }

    /// Stems of the index and how much each counts against the very word.
    ///
    /// @param open whether the word may not be typed to its end
    SequencedMap<String, Float> of(Word word, boolean open) throws IOException {
        SequencedMap<String, Float> stems = new LinkedHashMap<>();
        boolean known = !word.isStop() && isKnown(word.stem());
        if (known) {
            stems.put(word.stem(), 1f);
        }
        for (String synonym : synonyms.of(word.stem())) {
            if (isKnown(synonym)) {
                stems.putIfAbsent(synonym, SYNONYM_WEIGHT);
            }
        }
        if (open) {
            prefixed(word, known).forEach(s -> stems.putIfAbsent(s, PREFIX_WEIGHT));
        }
        if (stems.isEmpty() && !word.isStop()) {
            slips(word).forEach(s -> stems.put(s, SLIP_WEIGHT));
        }
        return stems;
    }

    boolean isKnown(String stem) throws IOException {
        for (String field : fields) {
            if (reader.docFreq(new Term(field, stem)) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Words that begin as the typed one does; where its stem is no word of the index, also those that begin
    /// with it.
    private List<String> prefixed(Word word, boolean known) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (String field : fields) {
            begin(field, word.folded(), found);
            if (!known && word.stem().length() >= 2) {
                begin(field, word.stem(), found);
            }
        }
        return best(found, MOST_PREFIXED);
    }

    private void begin(String field, String prefix, Map<String, Integer> found) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return;
        }
        TermsEnum each = terms.iterator();
        BytesRef start = new BytesRef(prefix);
        for (TermsEnum.SeekStatus at = each.seekCeil(start); at != TermsEnum.SeekStatus.END; ) {
            if (!StringHelper.startsWith(each.term(), start)) {
                return;
            }
            found.merge(each.term().utf8ToString(), each.docFreq(), Integer::sum);
            at = each.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
    }

    /// The nearest words by letters added, left out, changed or swapped. The first letter is taken as right.
    private List<String> slips(Word word) throws IOException {
        Set<String> slips = new LinkedHashSet<>();
        int letters = word.folded().length();
        boolean tried = letters >= SHORTEST_WITH_SLIP && UnicodeUtil.validUTF16String(word.stem());
        int most = !tried ? 0 : letters < LONG ? 1 : 2;
        for (int edits = 1; edits <= most && slips.size() < MOST_SLIPS; edits++) {
            slips.addAll(best(near(word.stem(), edits), Integer.MAX_VALUE));
        }
        return slips.stream().limit(MOST_SLIPS).toList();
    }

    private Map<String, Integer> near(String stem, int edits) throws IOException {
        String first = Character.toString(stem.codePointAt(0));
        LevenshteinAutomata rest = new LevenshteinAutomata(stem.substring(first.length()), true);
        CompiledAutomaton near = new CompiledAutomaton(rest.toAutomaton(edits, first));
        Map<String, Integer> found = new HashMap<>();
        for (String field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                TermsEnum each = near.getTermsEnum(terms);
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    found.merge(term.utf8ToString(), each.docFreq(), Integer::sum);
                }
            }
        }
        return found;
    }

    private static List<String> best(Map<String, Integer> found, int most) {
        List<String> words = new ArrayList<>(found.keySet());
        words.sort(Comparator.comparing((String w) -> -found.get(w)).thenComparing(Comparator.naturalOrder()));
        return words.subList(0, Math.min(most, words.size()));
    }
}
