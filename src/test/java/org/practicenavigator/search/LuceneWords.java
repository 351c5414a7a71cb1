package org.practicenavigator.search;

import java.util.List;

/// What the words of a text are for the index: for tests that hold the browser's words to it.
public final class LuceneWords {

    private LuceneWords() {}

    /// @param start where the word begins in the text; `end` is behind its last letter
    public record Found(String written, String folded, String stem, int start, int end) {}

    /// All words of a text in order.
    public static List<Found> of(String text) {
        return Word.of(text).stream()
                .map(w -> new Found(w.written(), w.folded(), w.stem(), w.start(), w.end()))
                .toList();
    }
}
