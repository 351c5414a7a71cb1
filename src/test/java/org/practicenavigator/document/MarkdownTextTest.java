package org.practicenavigator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

class MarkdownTextTest {

    @Test
    void everythingOfADocumentIsThere() {
        assertThat(MarkdownText.of(SampleDoc.of()))
                .startsWith("# Наставник «рядом» & \\<друзья>\n\nОдно предложение.\n\n> Заявка: ещё не проверена\n\n"
                        + "- **Район:** Спасский\n")
                .contains(
                        "\n## Проблема\n\nАбзац с **жирным**, *курсивом*, `кодом <a>` и "
                                + "[ссылкой](<https://example.org/shkoly/b.html>).",
                        "\\\nНовая строка.\n",
                        "\n3. Третий\n    - внутри **раз**\n    - внутри два\n4. Четвёртый\n\n    ещё абзац\n",
                        "\n1. Снова первый\n",
                        "\n> Цитата\n",
                        "\n```\na\n  b & c\n```\n",
                        "\n![Актовый зал](<https://example.org/fayly/zal.png>)\n",
                        "\n| Что | Когда | Кто |\n| --- | --- | --- |\n| Встреча | 1 сентября | Наставник |\n| Итог |  |  |\n");
    }

    @Test
    void signsOfTheAuthorAreNoMarkup() {
        Doc doc = SampleDoc.with(List.of(
                new Passage.Paragraph(List.of(Run.of("1. Не список, *не* курсив, [не] ссылка"))),
                new Passage.Paragraph(List.of(Run.of("# Не заголовок"))),
                new Passage.Table(List.of(List.of(Run.of("А|Б"))), List.of())));
        assertThat(MarkdownText.of(doc))
                .contains(
                        "\n1\\. Не список, \\*не\\* курсив, \\[не\\] ссылка\n", "\n\\# Не заголовок\n", "| А\\|Б |\n");
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        Doc doc = SampleDoc.with(List.of(
                new Passage.Paragraph(List.of(Run.of("Смотрите!"), Run.link("запись", "https://example.org/a?b&lt;"))),
                new Passage.Paragraph(List.of(new Run("a `` b", false, false, true, ""), Run.of(" и &lt;b&gt;"))),
                new Passage.Quote(List.of(Run.of("слово\n# не заголовок\n"))),
                new Passage.Code("```\na\n```")));
        assertThat(MarkdownText.of(doc))
                .contains(
                        "\nСмотрите\\![запись](<https://example.org/a?b\\&lt;>)\n",
                        "\n``` a `` b ``` и \\&lt;b\\&gt;\n",
                        "\n> слово\\\n> \\# не заголовок\n\n",
                        "\n````\n```\na\n```\n````\n");
    }

    @Test
    void joinedDocumentsKeepTheirPartsOneLevelDeeper() {
        Doc joined = JoinedDoc.of(
                "Сборник",
                "",
                List.of(SampleDoc.of(), SampleDoc.of()),
                "https://example.org/",
                SampleDoc.of().words());
        assertThat(joined.parts())
                .extracting(part -> part.level() + " " + part.newPage() + " " + part.title())
                .startsWith("1 true Наставник «рядом» & <друзья>", "2 false ", "2 false Проблема", "2 false Пусто")
                .hasSize(8);
        assertThat(joined.asOf()).isEqualTo("2026-11-22");
    }
}
