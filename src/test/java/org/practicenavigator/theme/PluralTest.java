package org.practicenavigator.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

    private static final Map<Plural, String> PRACTICES = new EnumMap<>(Map.of(
            Plural.ONE, "{n} практика",
            Plural.FEW, "{n} практики",
            Plural.MANY, "{n} практик",
            Plural.OTHER, "{n} практики"));

    private final Strings strings = new Strings(
            new TreeMap<>(Map.of("page_of", "Страница {n} из {total}")), new TreeMap<>(Map.of("practices", PRACTICES)));

    /// The table of the design paper.
    @ParameterizedTest
    @CsvSource({
        "0, практик",
        "1, практика",
        "2, практики",
        "4, практики",
        "5, практик",
        "11, практик",
        "12, практик",
        "14, практик",
        "21, практика",
        "22, практики",
        "25, практик",
        "101, практика",
        "111, практик",
        "-1, практика",
        "-12, практик",
        "1000001, практика"
    })
    void takesTheFormThatTheNumberAsksFor(long n, String word) {
        assertThat(PRACTICES.get(Plural.of(n))).isEqualTo("{n} " + word);
        assertThat(Plural.of(BigDecimal.valueOf(n))).isEqualTo(Plural.of(n));
    }

    @Test
    void takesFractionsAsTheyAreWritten() {
        assertThat(strings.count("practices", new BigDecimal("1.5"))).isEqualTo("1,5\u00A0практики");
        assertThat(Plural.of(new BigDecimal("2.0"))).isEqualTo(Plural.OTHER);
        assertThat(Plural.of(new BigDecimal("1E+3"))).isEqualTo(Plural.MANY);
    }

    @Test
    void survivesTheLeastNumber() {
        assertThat(Plural.of(Long.MIN_VALUE)).isEqualTo(Plural.MANY);
    }

    @Test
    void groupsLongNumbersAndKeepsThemWithTheirNoun() {
        assertThat(strings.count("practices", 1234)).isEqualTo("1234\u00A0практики");
        assertThat(strings.count("practices", 12345)).isEqualTo("12\u202F345\u00A0практик");
        assertThat(strings.count("practices", -1234567)).isEqualTo("−1\u202F234\u202F567\u00A0практик");
    }

    @Test
    void fillsGaps() {
        assertThat(strings.text("page_of", "n", "2", "total", "7")).isEqualTo("Страница 2 из 7");
    }
}
