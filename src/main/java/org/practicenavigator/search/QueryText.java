package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A text that somebody typed, read: single words, and phrases that stood in quotes.
///
/// @param words without repetitions
/// @param phrases the words of each phrase
/// @param open the word that may not be typed to its end, as its place in `words`; -1 for none
record QueryText(List<Word> words, List<List<Word>> phrases, int open) {

    /// Longer questions are cut: nobody types them, and each word costs time.
    private static final int MOST_WORDS = 32;

    static QueryText read(String text) {
        SequencedMap<String, Word> words = new LinkedHashMap<>();
        List<List<Word>> phrases = new ArrayList<>();
        String[] pieces = text.split("[\"“”„]", -1);
        for (int i = 0; i < pieces.length; i++) {
            List<Word> read = Word.of(pieces[i]);
            boolean quoted = i % 2 == 1 && i < pieces.length - 1;
            if (quoted && !read.isEmpty() && phrases.size() < MOST_WORDS) {
                phrases.add(read.subList(0, Math.min(MOST_WORDS, read.size())));
            } else if (!quoted) {
                read.forEach(w -> words.putLast(w.stem(), w));
            }
        }
        boolean ended = pieces.length > 1 && pieces.length % 2 == 1 && pieces[pieces.length - 1].isBlank();
        return of(new ArrayList<>(words.values()), phrases, !ended);
    }

    private static QueryText of(List<Word> typed, List<List<Word>> phrases, boolean open) {
        List<Word> words = typed.subList(Math.max(0, typed.size() - MOST_WORDS), typed.size());
        Word last = words.isEmpty() ? null : words.getLast();
        List<Word> kept =
                words.stream().filter(w -> !w.isStop() || open && w == last).toList();
        boolean prefix = open && last != null && last.folded().length() >= 2;
        return new QueryText(kept, phrases, prefix ? kept.size() - 1 : -1);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
