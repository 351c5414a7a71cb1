package org.practicenavigator.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// The comment as a coordinator reads it.
class MarkdownFormatTest {

    @Test
    void theCommentIsALetter() {
        assertThat(new MarkdownFormat().write(Samples.ordinary())).isEqualTo("""
                        <!-- navigator-check -->
                        ### Публиковать рано

                        ✅ 131 проверка пройдена · ❌ исправить: 1 · ⚠️ 3 совета

                        Что проверено: «Школа молодого учителя» (новый файл).

                        #### Что исправить

                        - ❌ **«Показатели, 1: Стало», строка 23.** Сейчас «стало» (34) меньше, чем «было» (81).
                          <br>Как исправить: Поменяйте числа местами.

                          Например:

                          ```yaml
                          value: 81
                          ```

                          [подробнее](https://site.example/spravka/zamechaniya/period-order.html) · [открыть в форме](https://site.example/predlozhit/index.html#pole=indicators.0.value)

                        #### Нет ли такой записи

                        - ⚠️ **«Название практики», строка 3.** Сейчас «стало» (34) меньше, чем «было» (81).
                          <br>Как исправить: так же, как сказано выше.
                          <br>[подробнее](https://site.example/spravka/zamechaniya/entry-similar.html) · [открыть в форме](https://site.example/predlozhit/index.html#pole=title)

                        #### Советы

                        - ⚠️ **«Показатели, 1: Стало», строка 24.** Сейчас «стало» (34) меньше, чем «было» (81).
                          <br>Как исправить: так же, как сказано выше.
                          <br>[подробнее](https://site.example/spravka/zamechaniya/bare-share.html) · [открыть в форме](https://site.example/predlozhit/index.html#pole=indicators.0.value)
                        - ⚠️ **«Показатели, 1: Стало», строка 30.** Сейчас «стало» (34) меньше, чем «было» (81).
                          <br>Как исправить: так же, как сказано выше.
                          <br>[подробнее](https://site.example/spravka/zamechaniya/bare-share.html) · [открыть в форме](https://site.example/predlozhit/index.html#pole=indicators.0.value)

                        <details><summary>Поняли сами, исправлять не обязательно: 1</summary>

                        - строка 5: Сейчас «стало» (34) меньше, чем «было» (81).

                        </details>

                        Посмотреть, как будет на сайте: [страница одним файлом](https://ci.example/preview.html)

                        Кто проверяет: @koordinator-spassk (Спасский муниципальный округ) · срок: 5 рабочих дней, до 29 ноября
                        """);
    }

    @Test
    void goodNewsAreShort() {
        assertThat(new MarkdownFormat().write(Samples.nothing()))
                .contains("### Ошибок нет", "✅ 131 проверка пройдена\n")
                .doesNotContain("❌", "⚠️", "Советы");
    }

    @Test
    void whatDoesNotFitIsCounted() {
        String text = new MarkdownFormat().write(Samples.hostile(3000));
        assertThat(text.length()).isLessThanOrEqualTo(MarkdownFormat.LONGEST);
        assertThat(text).startsWith(MarkdownFormat.MARK).contains("… и ещё ", "Кто проверяет");
    }

    @Test
    void foreignTextIsTextAndNothingElse() {
        Document page = html(new MarkdownFormat().write(Samples.hostile(3)));
        assertThat(page.select("script, img, strong em, code:contains(код)")).isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .allMatch(address ->
                        address.startsWith("https://ci.example/") || address.startsWith("https://site.example/"));
        List<String> lines = page.select("li").stream().map(Element::wholeText).toList();
        assertThat(lines).isNotEmpty().allMatch(line -> line.contains("**жирно**") && line.contains("<script>"));
        assertThat(page.wholeText().replace("@koordinator-spassk", "")).doesNotContainPattern("@\\w");
        assertThat(page.wholeText()).doesNotContainPattern("#\\d").doesNotContain("://evil", "www.evil");
    }

    private static Document html(String markdown) {
        MutableDataSet options = new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
        return Jsoup.parse(HtmlRenderer.builder(options)
                .build()
                .render(Parser.builder(options).build().parse(markdown)));
    }
}
