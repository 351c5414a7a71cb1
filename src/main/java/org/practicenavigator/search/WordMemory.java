package org.practicenavigator.search;

import java.util.Arrays;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;
import org.tartarus.snowball.ext.RussianStemmer;

/// Remembers what words become: texts repeat their words, and a stem costs ten look-ups. For one thread.
final class WordMemory {

    private static final int REMEMBERED = 60_000;
    private static final int LONGEST_REMEMBERED = 32;

    private final RussianStemmer stemmer = new RussianStemmer();
    private final CharArrayMap<Known> words = new CharArrayMap<>(1024, false);

    /// @param form the folded word, `stem` its stem, both as the index holds them
    record Known(BytesRef form, BytesRef stem, String stemText, boolean stop) {}

    Known of(CharTermAttribute word) {
        Known known = words.get(word.buffer(), 0, word.length());
        return known == null ? add(word) : known;
    }

    private Known add(CharTermAttribute word) {
        String folded = WordForms.folded(word);
        String stem = WordForms.stem(folded, stemmer);
        boolean stop = stem.isEmpty() || WordForms.isStop(folded);
        Known known = new Known(new BytesRef(folded), new BytesRef(stem), stem, stop);
        if (word.length() <= LONGEST_REMEMBERED) {
            if (words.size() >= REMEMBERED) {
                words.clear();
            }
            words.put(Arrays.copyOf(word.buffer(), word.length()), known);
        }
        return known;
    }
}
