package org.practicenavigator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "«Ракушка добра» | Р",
                "ёлка для всех | Е",
                "яблоко | Я",
                "— и снова тире | И",
                "IT-наставник | A–Z",
                "100 дней | 0–9",
                "🌊 | 0–9",
                "``| 0–9",
                "مرحبا | 0–9"
            })
    void findsTheLetterOfATitle(String title, String letter) {
        assertThat(Alphabet.letter(title)).isEqualTo(letter);
    }

    @Test
    void givesEachLetterAnAddressOfItsOwn() {
        List<String> letters = Alphabet.letters();
        assertThat(letters).hasSize(34).startsWith("А", "Б").endsWith("Я", "A–Z", "0–9");
        assertThat(letters.stream().map(Alphabet::slug).distinct())
                .hasSize(letters.size())
                .allMatch(slug -> slug.matches("[a-z0-9-]+"));
    }
}
