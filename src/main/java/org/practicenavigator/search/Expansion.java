package org.practicenavigator.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

/// Which terms of the index a typed word stands for. Every choice among equals has an order of its own: more frequent
/// first, then by alphabet, so that a program in the browser can choose the same (`docs/search-format.md`).
final class Expansion {

    private final IndexReader reader;
    private final List<String> fields;

    Expansion(IndexReader reader, List<String> fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /// Terms of the index and how much each counts against the very word.
    ///
    /// @param slipped whether the word is not known and these are the nearest ones
    record Meant(SequencedMap<String, Float> factors, boolean slipped) {}

    /// What a word stands for without typing errors.
    ///
    /// @param open whether the word may not be typed to its end
    /// @param concepts of its synonyms
    SequencedMap<String, Float> known(Word word, boolean open, Set<String> concepts) throws IOException {
        SequencedMap<String, Float> terms = new LinkedHashMap<>();
        boolean known = !word.isStop() && isKnown(word.stem());
        if (known) {
            terms.put(word.stem(), 1f);
        }
        for (String concept : concepts) {
            if (isKnown(concept)) {
                terms.putIfAbsent(concept, Ranking.CONCEPT);
            }
        }
        for (String alias :
                word.isStop() ? List.<String>of() : StemAliases.get().of(word.stem())) {
            if (isKnown(alias)) {
                terms.putIfAbsent(alias, Ranking.ALIAS);
            }
        }
        if (open) {
            prefixed(word, known).forEach(t -> terms.putIfAbsent(t, Ranking.PREFIX));
        }
        return terms;
    }

    /// What a word stands for; the nearest terms if it is not known.
    Meant of(Word word, boolean open, Set<String> concepts) throws IOException {
        SequencedMap<String, Float> known = known(word, open, concepts);
        if (!known.isEmpty() || word.isStop()) {
            return new Meant(known, false);
        }
        SequencedMap<String, Float> slips = slips(word);
        return new Meant(slips, !slips.isEmpty());
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
        // A stem is a beginning of its word: what begins with the word begins with the stem as well.
        String start = !known && word.stem().length() >= 2 ? word.stem() : word.folded();
        for (String field : fields) {
            begin(field, start, found);
        }
        return best(found, Ranking.mostPrefixed(word.folded()));
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
    private SequencedMap<String, Float> slips(Word word) throws IOException {
        SequencedMap<String, Float> slips = new LinkedHashMap<>();
        int letters = word.folded().length();
        boolean tried = letters >= Ranking.SHORTEST_WITH_SLIP && UnicodeUtil.validUTF16String(word.stem());
        int most = !tried ? 0 : letters < Ranking.LONG ? 1 : 2;
        for (int edits = 1; edits <= most && slips.size() < Ranking.MOST_SLIPS; edits++) {
            for (String term : best(near(word.stem(), edits), Integer.MAX_VALUE)) {
                if (slips.size() < Ranking.MOST_SLIPS) {
                    float decay = slips.isEmpty() ? 1 : Ranking.SLIP_DECAY;
                    slips.putIfAbsent(term, Ranking.SLIPS.get(edits - 1) * decay);
                }
            }
        }
        return slips;
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
