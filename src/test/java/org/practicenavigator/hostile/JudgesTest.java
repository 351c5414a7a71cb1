package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The judges themselves: each must find what is planted, and nothing in what is sound.
class JudgesTest {

    private static final String SITE = "https://navigator.example/";

    @Test
    void soundMarkdownIsLetPass() {
        String sound = """
                # Название \\<script> и [скобки]

                > Заявка: ещё не проверена

                - **Почта:** [a@b.ru](<mailto:a@b.ru>)

                ## Часть

                \\[слово\\](javascript:window.x=1) и <https://example.org/?a=1&b=2>

                1. Первый
                    - внутри

                <!-- -->

                3. Третий

                ```
                <script>код</script>
                ```

                | А | Б |
                | --- | --- |
                | один<br>два | `<b>` |

                ![Зал](<https://navigator.example/fayly/zal.png>)
                """;
        assertThatCode(() -> MarkdownJudge.judge("a.md", sound, SITE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[слово](javascript:alert(1))",
                "[слово](<JaVaScRiPt:alert(1)>)",
                "[слово](&#x6A;avascript:alert(1))",
                "[слово](javascript&colon;alert(1))",
                "<javascript:alert(1)>",
                "[слово](data:text/html;base64,PHM+)",
                "[слово](//evil.example/x)",
                "[слово](sosed.html)",
                "[слово][z]\n\n[z]: vbscript:msgbox(1)",
                "[слово](<https://example.org/> \"подсказка\")",
                "![пиксель](https://evil.example/p.gif)",
                "<script>alert(1)</script>",
                "текст <img src=x onerror=alert(1)>",
                "текст <b>жирный</b>",
                "<!-- забытые слова -->",
                "<?php echo 1 ?>",
                "<base href='//evil.example/'>",
                "# Ещё одно название",
                "| А |\n| --- |\n| <u>ячейка</u> |",
                "- [ ] дело",
                "нулевой \u0000 знак",
            })
    void whatActsInMarkdownIsFound(String planted) {
        assertThatThrownBy(() -> MarkdownJudge.judge("a.md", "# Название\n\n" + planted + "\n", SITE))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void soundTablesAreLetPass() {
        assertThatCode(() -> csv("a.csv", "А,Б\r\n\"x;\"\"y\"\"\n=1\",-1.5\r\n'=1+1,\r\n"))
                .doesNotThrowAnyException();
        assertThatCode(() -> csv("a-excel.csv", "\uFEFFРеестр\r\nЗаписей;3\r\n\r\nА;Б;В\r\nx;-1,5;'@a\r\n"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+7 (42352) 2-00-00",
                "-1+1",
                "-",
                "@a",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                " =1",
                "\"\t=1\"",
                "\"\n=1\"",
                "\"\r=1\"",
                "\"=HYPERLINK(\"\"x\"\")\"",
                "a\"b",
                "\"a\"b",
                "\"без конца",
                "a,b,c",
            })
    void whatASpreadsheetComputesOrMisreadsIsFound(String planted) {
        assertThatThrownBy(() -> csv("a.csv", "А,Б\r\nx," + planted + "\r\n"))
                .isInstanceOfAny(AssertionError.class, IllegalArgumentException.class);
    }

    @Test
    void aFormulaBehindTheMarkAndAMarkInTheWrongPlaceAreFound() {
        assertThatThrownBy(() -> csv("a-excel.csv", "\uFEFF=1\r\n\r\nА\r\nx\r\n"))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> csv("a-excel.csv", "А\r\nx\r\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> csv("a.csv", "\uFEFFА\r\nx\r\n")).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> csv("a.csv", "А\r\nx")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> csv("a.csv", "")).isInstanceOf(AssertionError.class);
    }

    private static void csv(String name, String text) {
        CsvJudge.judge(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
