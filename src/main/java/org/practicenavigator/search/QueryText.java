package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A text that somebody typed, read: single words, and phrases that stood in quotes.
///
/// @param words without repetitions
/// @param phrases the words of each phrase
/// @param rows the words outside of quotes as they stand one after another, for synonyms of several words
/// @param open the word that may not be typed to its end, as its place in `words`; -1 for none
record QueryText(List<Word> words, List<List<Word>> phrases, List<List<Word>> rows, int open) {

    /// Longer questions are cut: nobody types them, and each word costs time.
    static final int MOST_WORDS = 32;

    /// Fewer letters are no beginning of a word.
    static final int SHORTEST_OPEN = 2;

    private static final int MOST_LETTERS = 1000;
    private static final String QUOTES = "[\"“”„«»]";

    static QueryText read(String typed) {
        SequencedMap<String, Word> words = new LinkedHashMap<>();
        SequencedMap<List<String>, List<Word>> phrases = new LinkedHashMap<>();
        List<List<Word>> rows = new ArrayList<>();
        String[] pieces = cut(typed).split(QUOTES, -1);
        for (int i = 0; i < pieces.length; i++) {
            List<Word> read = Word.of(pieces[i]);
            boolean quoted = i % 2 == 1 && i < pieces.length - 1;
            if (!quoted) {
                read.forEach(w -> words.putLast(w.stem(), w));
                rows.add(read.stream().filter(w -> !w.isStop()).toList());
            } else if (!read.stream().allMatch(Word::isStop) && phrases.size() < MOST_WORDS) {
                List<Word> phrase = read.subList(0, Math.min(MOST_WORDS, read.size()));
                phrases.putIfAbsent(phrase.stream().map(Word::folded).toList(), phrase);
            }
        }
        boolean ended = pieces.length > 1 && pieces.length % 2 == 1 && pieces[pieces.length - 1].isBlank();
        return of(new ArrayList<>(words.values()), List.copyOf(phrases.values()), rows, !ended);
    }

    private static QueryText of(List<Word> typed, List<List<Word>> phrases, List<List<Word>> rows, boolean open) {
        List<Word> words = typed.subList(Math.max(0, typed.size() - MOST_WORDS), typed.size());
        Word last = words.isEmpty() ? null : words.getLast();
        List<Word> kept =
                words.stream().filter(w -> !w.isStop() || open && w == last).toList();
        boolean prefix = open && last != null && last.folded().length() >= SHORTEST_OPEN;
        return new QueryText(kept, phrases, rows, prefix ? kept.size() - 1 : -1);
    }

    /// The first thousand letters, never half of a pair.
    static String cut(String text) {
        int end = Math.min(text.length(), MOST_LETTERS);
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /// The same text without its quotes.
    static String withoutQuotes(String text) {
        return text.replaceAll(QUOTES, " ");
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty();
    }

    /// The words that are weighed: those outside of quotes, then those of phrases that stand nowhere else.
    List<Word> all() {
        SequencedMap<String, Word> all = new LinkedHashMap<>();
        words.forEach(w -> all.put(w.stem(), w));
        phrases.forEach(p -> p.stream().filter(w -> !w.isStop()).forEach(w -> all.putIfAbsent(w.stem(), w)));
        return List.copyOf(all.values());
    }
}
