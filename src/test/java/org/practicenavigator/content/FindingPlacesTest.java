package org.practicenavigator.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.TypesLoader;

class FindingPlacesTest {

    private static final String TEXT = """
            ---
            id: shkola
            title: "Школа молодого учителя"
            forms: [teacher-teacher, student-student]
            Кому помогает:
              - young-teacher
            steps:
              - title: Собраться
                action: Назначить день
              - {title: Поговорить, action: Спросить}
            contact:
              role: Методист
            ---

            Начало.

            ## Проблема

            Текст.

            ```
            ## Результат
            ```

            ## Что делали

            Текст.

            ## Неизвестное

            Текст.
            """;

    private static final ContentType PRACTICE = practice();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "1, 1, '', ''",
                "2, 5, '', id",
                "3, 8, title, title",
                "3, 8, Название практики, title",
                "4, 1, Форма наставничества, forms",
                "4, 9, Форма наставничества, forms.0",
                "4, 27, Форма наставничества, forms.1",
                "6, 5, Кому помогает, target_groups.0",
                "8, 12, '', steps.0.title",
                "9, 13, Что делаем, steps.0.action",
                "9, 13, Алгоритм внедрения, steps.0.action",
                "10, 5, '', steps.1",
                "10, 26, '', steps.1.action",
                "10, 26, action, steps.1.action",
                "10, 6, output, steps.1.output",
                "12, 3, email, contact.email",
                "12, 3, 'email, phone, address', contact.email",
                "2, 1, municipality, municipality",
                "12, 3, Уровень реализации, level",
                "15, 1, '', ''",
                "17, 1, '', #problem",
                "19, 3, '', #problem",
                "22, 1, '', #problem",
                "27, 1, '', #solution",
                "31, 1, '', ''",
                "31, 1, Результат, #result",
                "27, 1, Способы решения, #solution",
            })
    void placeAndNameGiveTheField(int line, int column, String about, String expected) {
        assertThat(FindingPlaces.of(PRACTICE, TEXT)
                        .of(finding(line, column, about))
                        .field())
                .isEqualTo(expected);
    }

    @Test
    void brokenFrontMatterGivesTheKeyAtTheMargin() {
        String text = "---\nid: a\nsteps:\n  - title: \"не закрыта\n    action: x\n---\n\n## Проблема\n\nТекст.\n";
        FindingPlaces paths = FindingPlaces.of(PRACTICE, text);
        assertThat(paths.of(finding(4, 12, "")).field()).isEqualTo("steps");
        assertThat(paths.of(finding(9, 1, "")).field()).isEqualTo("#problem");
    }

    @Test
    void withoutFrontMatterThereIsNoField() {
        assertThat(FindingPlaces.of(PRACTICE, "Просто текст.")
                        .of(finding(1, 1, ""))
                        .field())
                .isEmpty();
    }

    private static Finding finding(int line, int column, String about) {
        return new Finding(
                new Rule("some-rule"),
                Severity.ERROR,
                new Span(new DocPath("content/praktiki/a.md"), Place.at(line, column)),
                "Что-то не так.",
                "",
                about,
                "");
    }

    private static ContentType practice() {
        return TypesLoader.load(texts("content/_types"), texts("content/_vocabularies"))
                .value()
                .flatMap(types -> types.type("practice"))
                .orElseThrow();
    }

    private static SequencedMap<DocPath, String> texts(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Path> sorted = files.sorted().toList();
            SequencedMap<DocPath, String> texts = new LinkedHashMap<>();
            for (Path file : sorted) {
                texts.put(new DocPath(folder + "/" + file.getFileName()), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
