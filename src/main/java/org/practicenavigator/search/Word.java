package org.practicenavigator.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.RussianStemmer;

/// A word of a text.
///
/// @param written as it stands there
/// @param stem as in the index
/// @param start where it begins in the text; `end` is behind its last letter
record Word(String written, String stem, int start, int end) {

    private static final Analyzer ANALYSIS = new RussianAnalysis();

    /// All words of a text in order, those included that the index leaves out.
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = ANALYSIS.tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String written = text.substring(offset.startOffset(), offset.endOffset());
                words.add(new Word(written, term.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory has no disk", e);
        }
    }

    /// Lower case, ё as е.
    String folded() {
        return WordForms.folded(written);
    }

    boolean hasLetter() {
        return written.codePoints().anyMatch(Character::isLetter);
    }

    boolean isStop() {
        return WordForms.isStop(folded());
    }

    /// Whether the stemmer would leave one letter of it, see [WordForms#stem].
    boolean isKeptWhole() {
        RussianStemmer stemmer = new RussianStemmer();
        stemmer.setCurrent(folded());
        stemmer.stem();
        return stemmer.getCurrent().length() < stem.length();
    }

    boolean isWeak() {
        return WordForms.isWeak(folded());
    }
}
