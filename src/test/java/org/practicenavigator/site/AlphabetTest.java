package org.practicenavigator.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicenavigator.testkit.SiteFixture;

class AlphabetTest {

    private static final String TYPE = """
            type: note
            version: "1.0"
            label: {one: запись, few: записи, many: записей, title: Запись, list: Записи}
            files: notes/*.md
            address: notes/{id}.html
            identity: id
            title: title
            fields:
              id: {type: text, label: Идентификатор, need: always}
              title: {type: text, label: Название, need: always}
            page: {facts: [title]}
            list: {address: notes/index.html, order: [title]}
            """;

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
    void givesLettersPagesOfTheirOwnOnlyWhereOnePageWouldBeTooLong() {
        assertThat(pages(600)).containsExactly("ukazatel.html");
        assertThat(pages(601))
                .containsExactly(
                        "ukazatel.html",
                        "ukazatel/a.html",
                        "ukazatel/m.html",
                        "ukazatel/lat.html",
                        "ukazatel/0-9.html");
    }

    private static List<String> pages(int entries) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/_types/note.yaml", TYPE);
        List<String> titles = List.of("Азбука", "«Маяк»", "Zoom", "2024 год");
        for (int i = 0; i < entries; i++) {
            files.put(
                    "content/notes/n" + i + ".md",
                    "---\nid: n" + i + "\ntitle: " + titles.get(i % 4) + " " + i + "\n---\n");
        }
        SiteFixture site = SiteFixture.of(files);
        assertThat(site.errors()).isEmpty();
        return site.site().pages().stream()
                .filter(Page.AlphabetPage.class::isInstance)
                .map(Page::address)
                .toList();
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
