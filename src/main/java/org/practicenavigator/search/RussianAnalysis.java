package org.practicenavigator.search;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/// Text → the stems that the index holds. Not Lucene's RussianAnalyzer: that one drops «человек», «без», «не».
final class RussianAnalysis extends Analyzer {

    /// Keeps a phrase from running over from one value or section into the next.
    private static final int GAP = 100;

    private final boolean keepStops;

    private RussianAnalysis(boolean keepStops) {
        this.keepStops = keepStops;
    }

    static RussianAnalysis forIndex() {
        return new RussianAnalysis(false);
    }

    /// Also gives the words that the index leaves out, for queries.
    static RussianAnalysis forQuery() {
        return new RussianAnalysis(true);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Stems(words, keepStops));
    }

    /// Folds, drops and stems in one step, and remembers: texts repeat their words, and a stem costs ten look-ups.
    private static final class Stems extends TokenFilter {

        private static final int REMEMBERED = 40_000;
        private static final int LONGEST_REMEMBERED = 32;
        private static final char[] STOPPED = new char[0];

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
        private final RussianStemmer stemmer = new RussianStemmer();
        private final CharArrayMap<char[]> known = new CharArrayMap<>(1024, false);
        private final boolean keepStops;

        private Stems(TokenStream words, boolean keepStops) {
            super(words);
            this.keepStops = keepStops;
        }

        @Override
        public boolean incrementToken() throws IOException {
            int skipped = 0;
            while (input.incrementToken()) {
                char[] stem = stem();
                if (stem.length > 0) {
                    term.copyBuffer(stem, 0, stem.length);
                    position.setPositionIncrement(position.getPositionIncrement() + skipped);
                    return true;
                }
                skipped += position.getPositionIncrement();
            }
            return false;
        }

        private char[] stem() {
            int length = term.length();
            char[] stem = known.get(term.buffer(), 0, length);
            if (stem == null) {
                stem = make(WordForms.folded(term));
                if (known.size() >= REMEMBERED) {
                    known.clear();
                }
                if (length <= LONGEST_REMEMBERED) {
                    known.put(Arrays.copyOf(term.buffer(), length), stem);
                }
            }
            return stem;
        }

        private char[] make(String folded) {
            return !keepStops && WordForms.isStop(folded)
                    ? STOPPED
                    : WordForms.stem(folded, stemmer).toCharArray();
        }
    }
}
