package org.practicenavigator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people paste into a field that knows no markup.
class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "<p>Раз.</p> <p>Два <b>жирно</b>.</p> | Раз.~~Два жирно.",
                "<p>Строка<br />за строкой</p> | Строка~за строкой",
                "<p>Так:</p><ul><li>один</li><li>два<ul><li>глубже</li></ul></li></ul><p>И всё.</p>"
                        + " | Так:~~• один~• два~   • глубже~~И всё.",
                "<ol start=\"3\"><li><p>три</p></li><li><p>четыре</p><p>и ещё</p></li></ol> | 3. три~4. четыре~   и ещё",
                "<table><thead><tr><th>Год</th><th>Пар</th></tr></thead><tbody><tr><td>2025</td><td>7</td></tr></tbody>"
                        + "</table> | Год — Пар~2025 — 7",
                "<p>См. <a href=\"https://example.ru/a\">приказ</a> и <a href=\"#x\">ниже</a>.</p>"
                        + " | См. приказ (https://example.ru/a) и ниже.",
                "<p><a href=\"mailto:a@b.ru\">a@b.ru</a><img src=\"x.png\" alt=\"фото\"></p> | a@b.ru",
                "<p>5&nbsp;часов &lt;b&gt;</p> | 5\u00a0часов <b>",
                "<blockquote><p>Цитата.</p></blockquote><h3>Итог</h3><p>Конец.</p> | Цитата.~~Итог~~Конец.",
                "<p> </p> | ''",
            })
    void keepsWhatMarkupSaid(String html, String text) {
        assertThat(PlainText.of(html)).isEqualTo(text.replace('~', '\n'));
    }
}
