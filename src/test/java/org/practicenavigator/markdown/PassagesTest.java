package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String PAGE = "https://example.org/praktiki/a.html";

    private static List<Passage> of(String html) {
        return Passages.of(html, PAGE);
    }

    @Test
    void looksAreRunsAndAddressesAbsolute() {
        assertThat(of("<p>Раз <strong>два <em>три</em></strong>, <a href=\"../shkoly/b.html\">школа</a> "
                        + "<a href=\"#x\">ниже</a></p>"))
                .containsExactly(new Passage.Paragraph(List.of(
                        Run.of("Раз "),
                        Run.bold("два "),
                        new Run("три", true, true, false, ""),
                        Run.of(", "),
                        Run.link("школа", "https://example.org/shkoly/b.html"),
                        Run.of(" ниже"))));
    }

    @Test
    void listsKeepNumbersDepthAndFurtherParagraphs() {
        assertThat(of("<ol start=\"3\"><li>три<ul><li>внутри</li></ul></li><li><p>четыре</p><p>ещё</p></li></ol>"
                        + "<ul><li>другой</li></ul>"))
                .containsExactly(
                        new Passage.Item(1, 0, true, 3, List.of(Run.of("три"))),
                        new Passage.Item(2, 1, false, 1, List.of(Run.of("внутри"))),
                        new Passage.Item(1, 0, true, 4, List.of(Run.of("четыре"))),
                        new Passage.Item(1, 0, true, 0, List.of(Run.of("ещё"))),
                        new Passage.Item(3, 0, false, 1, List.of(Run.of("другой"))));
    }

    @Test
    void tablesHaveCellsEverywhere() {
        assertThat(of("<table><thead><tr><th>А</th><th>Б</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>"))
                .containsExactly(new Passage.Table(
                        List.of(List.of(Run.of("А")), List.of(Run.of("Б"))),
                        List.of(List.of(List.of(Run.of("1")), List.of()))));
    }

    @Test
    void nothingOfTheScreenIsLeft() {
        assertThat(of("<p>Слово<sup class=\"footnote-ref\"><a href=\"#fn-1\">1</a></sup></p><hr><p> </p>"
                        + "<section class=\"footnotes\"><ol><li id=\"fn-1\"><p>Сноска</p>"
                        + "<a href=\"#fnref-1\" class=\"footnote-back\">↩</a></li></ol></section>"))
                .containsExactly(
                        new Passage.Paragraph(List.of(Run.of("Слово[1]"))),
                        new Passage.Item(1, 0, true, 1, List.of(Run.of("Сноска"))));
    }

    @Test
    void picturesQuotesCodeAndTasksStay() {
        assertThat(
                        of(
                                "<h3>Шаг</h3><p><img src=\"../fayly/a.png\" alt=\"Зал\"></p><blockquote><p>Цитата</p></blockquote>"
                                        + "<pre><code>a\n  b\n</code></pre><ul><li class=\"task\"><input type=\"checkbox\" checked> да</li></ul>"))
                .containsExactly(
                        new Passage.Heading(2, List.of(Run.of("Шаг"))),
                        new Passage.Picture("https://example.org/fayly/a.png", "Зал"),
                        new Passage.Quote(List.of(Run.of("Цитата"))),
                        new Passage.Code("a\n  b"),
                        new Passage.Item(1, 0, false, 1, List.of(Run.of("☑ да"))));
    }
}
