package org.practicenavigator.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The words that say what an entry is about: stem → the word as it is written there.
final class SimilarWords {

    /// More words than these make no entry more alike, only slower to compare.
    private static final int MOST = 24;

    private static final int SHORTEST = 3;

    private SimilarWords() {}

    /// @param texts the weightiest texts of an entry
    static SequencedMap<String, String> of(List<String> texts) {
        SequencedMap<String, String> words = new LinkedHashMap<>();
        for (String text : texts) {
            for (Word word : Word.of(text)) {
                if (says(word) && (words.size() < MOST || words.containsKey(word.stem()))) {
                    words.merge(word.stem(), word.written(), SimilarWords::plainer);
                }
            }
        }
        return words;
    }

    private static boolean says(Word word) {
        return word.folded().length() >= SHORTEST
                && !word.isWeak()
                && word.folded().chars().anyMatch(Character::isLetter);
    }

    /// A capital letter at the start of a title is no part of the word.
    private static String plainer(String first, String second) {
        boolean capital = Character.isUpperCase(first.charAt(0));
        return capital && Character.isLowerCase(second.charAt(0)) ? second : first;
    }
}
