package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tartarus.snowball.ext.RussianStemmer;

/// Forms of one word that Snowball takes apart are brought together, and words that only look alike are not.
class StemAliasesTest {

    private final StemAliases aliases = StemAliases.get();

    private static String stem(String word) {
        return WordForms.stem(WordForms.folded(word), new RussianStemmer());
    }

    @ParameterizedTest
    @CsvSource({
        "день, дня",
        "человек, люди",
        "ребёнок, ребята",
        "ребёнка, дети",
        "друг, друзья",
        "мать, матери",
        "время, времени",
        "опыт, опыта",
        "площадка, площадок",
        "новичок, новичка",
        "урок, уроков",
        "окно, окон",
        "угол, угла",
        "идти, шёл",
        "найти, нашла",
        "писать, пишет",
        "участвует, участвовать",
        "система, систему",
        "конец, концов",
        "дефицит, дефицитов",
        "коллектив, коллективе"
    })
    void joinsFormsOfOneWord(String one, String other) {
        assertThat(stem(one).equals(stem(other)) || aliases.of(stem(one)).contains(stem(other)))
                .as(stem(one) + " and " + stem(other))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "друг, дружеский",
        "день, дело",
        "день, дети",
        "дети, дело",
        "стать, ставить",
        "перед, передать",
        "для, длиться",
        "дата, дала",
        "наставник, ученик"
    })
    void keepsOtherWordsApart(String one, String other) {
        assertThat(aliases.of(stem(one))).doesNotContain(stem(other));
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Test
    void isSymmetricSortedAndWithoutTheStemItself() {
        Map<String, List<String>> all = new TreeMap<>();
        List<String> order = new ArrayList<>();
        aliases.forEach((stem, others) -> {
            order.add(stem);
            all.put(stem, others);
        });
        assertThat(order).hasSizeGreaterThan(40_000).isSorted().doesNotHaveDuplicates();
        all.forEach((stem, others) -> {
            assertThat(aliases.of(stem)).isEqualTo(others);
            assertThat(others).isNotEmpty().isSorted().doesNotHaveDuplicates().doesNotContain(stem);
            others.forEach(other -> assertThat(all.get(other)).contains(stem));
        });
    }

    @Test
    void knowsNothingOfOtherWords() {
        assertThat(aliases.of("")).isEmpty();
        assertThat(aliases.of("#")).isEmpty();
        assertThat(aliases.of("mentor")).isEmpty();
        assertThat(aliases.of("ден 2не")).isEmpty();
        assertThat(aliases.of("яяяяя")).isEmpty();
        assertThat(aliases.of("\uD83D\uDE00")).isEmpty();
        assertThat(aliases.of("__proto__")).isEmpty();
        assertThat(aliases.of("абракадабрщин")).isEmpty();
    }
}
