package org.practicenavigator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkdownSignsTest {

    private static final String LETTERS = "\\\n\t\r \f\u000bа*";

    /// The short way to say it, which takes long for long texts.
    private static String plain(String words) {
        return words.replaceAll("^(\\\\\n|\\s)+|(\\\\\n|\\s)+$", "");
    }

    @Test
    void whatStandsAroundWordsIsWhatAPatternWouldFind() {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20_000; i++) {
            String words = random.ints(random.nextInt(9), 0, LETTERS.length())
                    .mapToObj(at -> LETTERS.substring(at, at + 1))
                    .collect(Collectors.joining());
            assertThat(MarkdownSigns.trimmed(words)).as(words).isEqualTo(plain(words));
        }
    }
}
