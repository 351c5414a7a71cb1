package org.practicenavigator.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tartarus.snowball.ext.RussianStemmer;

/// A word as written → the forms by which it is compared.
final class WordForms {

    /// No word that people look for is longer; addresses and rubbish are.
    static final int LONGEST = 64;

    private static final int SHORTEST_STEM = 2;

    private static final Set<String> STOP = read("stop-words.txt");
    private static final Set<String> WEAK = read("weak-words.txt");
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char STRESS = '\u0301';
    private static final char BREVE = '\u0306';
    private static final char DOTS = '\u0308';

    private WordForms() {}

    /// Lower case, ё as е, без знаков ударения и мягких переносов; cut to [#LONGEST] letters.
    static String folded(CharSequence word) {
        StringBuilder folded = new StringBuilder(Math.min(word.length(), LONGEST));
        for (int i = 0; i < word.length() && folded.length() < LONGEST; i++) {
            fold(word.charAt(i), folded);
        }
        int length = folded.length();
        if (length == LONGEST && Character.isHighSurrogate(folded.charAt(length - 1))) {
            folded.setLength(length - 1);
        }
        return folded.toString();
    }

    private static void fold(char letter, StringBuilder folded) {
        int last = folded.length() - 1;
        switch (letter) {
            case SOFT_HYPHEN, STRESS -> {}
            case BREVE -> {
                if (last >= 0 && folded.charAt(last) == 'и') {
                    folded.setCharAt(last, 'й');
                }
            }
            case DOTS -> {
                if (last < 0 || folded.charAt(last) != 'е') {
                    folded.append(letter);
                }
            }
            case 'ё', 'Ё' -> folded.append('е');
            default -> folded.append(Character.toLowerCase(letter));
        }
    }

    /// The Snowball stem; a word that it would cut down to one letter («ИОМ» to «и») stays whole. A stemmer is not
    /// thread-safe: each thread brings its own.
    static String stem(String folded, RussianStemmer stemmer) {
        stemmer.setCurrent(folded);
        stemmer.stem();
        String stem = stemmer.getCurrent();
        return stem.length() < SHORTEST_STEM ? folded : stem;
    }

    /// Whether the word is left out of the index.
    static boolean isStop(String folded) {
        return STOP.contains(folded);
    }

    /// Whether the word says little beside others.
    static boolean isWeak(String folded) {
        return WEAK.contains(folded) || STOP.contains(folded);
    }

    static List<String> stopWords() {
        return STOP.stream().sorted().toList();
    }

    static List<String> weakWords() {
        return WEAK.stream().sorted().toList();
    }

    private static Set<String> read(String name) {
        try (InputStream in = WordForms.class.getResourceAsStream("/navigator/search/" + name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            Set<String> words = new HashSet<>();
            text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> words.add(folded(l.strip())));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
