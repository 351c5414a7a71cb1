package org.practicenavigator.search;

import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Text → stems, those included that the index leaves out: for queries and marks. Entries are analysed by
/// [TokenMaker], with the same tokenizer and the same stems. Not Lucene's RussianAnalyzer: that one drops «человек»,
/// «без», «не».
final class RussianAnalysis extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Stems(words));
    }

    private static final class Stems extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final WordMemory memory = new WordMemory();

        private Stems(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            while (input.incrementToken()) {
                String stem = memory.of(term).stemText();
                if (!stem.isEmpty()) {
                    term.setEmpty().append(stem);
                    return true;
                }
            }
            return false;
        }
    }
}
