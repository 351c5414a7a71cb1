package org.practicenavigator.search;

import java.util.List;

/// Phrases in exactly the forms that were typed: the index knows stems only, so the texts of what was found are read.
record ExactPhrases(List<String> phrases) {

    static ExactPhrases of(QueryText text) {
        return new ExactPhrases(text.phrases().stream().map(ExactPhrases::plain).toList());
    }

    boolean isEmpty() {
        return phrases.isEmpty();
    }

    /// How many of the phrases stand in the texts word for word.
    int count(String... texts) {
        List<String> plain =
                java.util.Arrays.stream(texts).map(t -> plain(Word.of(t))).toList();
        return (int) phrases.stream()
                .filter(p -> plain.stream().anyMatch(t -> t.contains(p)))
                .count();
    }

    private static String plain(List<Word> words) {
        StringBuilder plain = new StringBuilder(" ");
        words.forEach(w -> plain.append(w.folded()).append(' '));
        return plain.toString();
    }
}
