package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Slugs, anchors, look-alike letters, hidden characters.
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Ракушка добра, rakushka-dobra",
        "«Щука» и ёж!, shchuka-i-ezh",
        "Подъезд № 5, podezd-5",
        "Хор цапель, khor-tsapel",
        "Чай—шмель, chay-shmel",
        "Эхо юга Я, ekho-yuga-ya",
        "Жизнь, zhizn",
        "École, ecole",
        "…, ''",
        "漢字, ''",
        "--a--b--, a-b",
        "IT-школа 2.0, it-shkola-2-0"
    })
    void slugs(String text, String expected) {
        assertThat(Slug.of(text)).isEqualTo(expected);
    }

    @Test
    void composedAndDecomposedLettersGiveOneSlug() {
        assertThat(Slug.of("Чаи\u0306 е\u0308лка"))
                .isEqualTo(Slug.of("Чай ёлка"))
                .isEqualTo("chay-elka");
    }

    @Test
    void anchorsAreUniqueShortAndPrefixed() {
        Body body = new MarkdownReader()
                .read("## Цель\n\n### Цель\n\n### Цель 2\n\n### Цель\n\n### !!!\n\n### " + "слово ".repeat(40), 1);

        assertThat(body.anchors())
                .startsWith("t-tsel", "t-tsel-2", "t-tsel-2-2", "t-tsel-3", "t-razdel")
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("t-") && id.length() <= 60 && !id.endsWith("-"));
    }

    @Test
    void findsTheAnchorThatAnAuthorMeans() {
        List<String> anchors = List.of("t-tsel", "t-chto-delali");

        assertThat(Anchors.find("t-tsel", anchors)).contains("t-tsel");
        assertThat(Anchors.find("Что делали", anchors)).contains("t-chto-delali");
        assertThat(Anchors.find("%D1%86%D0%B5%D0%BB%D1%8C", anchors)).contains("t-tsel");
        assertThat(Anchors.find("итог", anchors)).isEmpty();
        assertThat(Anchors.find("%", anchors)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Cпасский, латинские: C",
        "Спaсcкий, 'латинские: a, c'",
        "Wоrd, русские: о",
        "Сhrome, русские: С",
        "TOPовый, 'латинские: O, P, T'"
    })
    void seesMixedWords(String word, String letters) {
        assertThat(LookAlikes.in("до " + word + " после"))
                .singleElement()
                .satisfies(hit -> assertThat(hit.explained()).isEqualTo(letters));
    }

    @ParameterizedTest
    @CsvSource({"SMSка", "COVIDный", "IT-специалист", "PDF-файл", "Спасский", "COOP", "класс A", "3D"})
    void leavesHonestWordsAlone(String word) {
        assertThat(LookAlikes.in(word + " идёт")).isEmpty();
    }

    @Test
    void seesALatinPreposition() {
        assertThat(LookAlikes.in("урок c детьми")).hasSize(1);
        assertThat(LookAlikes.in("урок с детьми")).isEmpty();
    }

    @Test
    void hiddenCharactersGoAndEmojiStay() {
        assertThat(HiddenCharacters.strip("на\u200bста\u202eв\u00adник\u0007\ufeff"))
                .isEqualTo("наставник");
        assertThat(HiddenCharacters.strip("👩\u200d🏫 й\u0306 №\n\t")).isEqualTo("👩\u200d🏫 й\u0306 №\n\t");
        assertThat(HiddenCharacters.strip("а\ud83d б\udb40\udc41в")).isEqualTo("а бв");
        assertThat(HiddenCharacters.names("\u202eа\u200b\u202e")).isEqualTo("U+200B, U+202E");
    }

    @Test
    void searchTextHasOrdinarySpaces() {
        Section section = new MarkdownReader()
                .read("В школе - \"урок\" `a  b` и ![вид](a.png).", 1)
                .sections()
                .getFirst();

        assertThat(section.plainText()).isEqualTo("В школе — «урок» a  b и .");
    }
}
