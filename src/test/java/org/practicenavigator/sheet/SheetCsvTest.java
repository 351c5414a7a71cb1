package org.practicenavigator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCsvTest {

    @Test
    void givesProgramsATableAndNothingElse() {
        assertThat(CsvReading.read(SheetCsv.strict(Samples.usual()), ','))
                .containsExactly(
                        List.of("Название", "Практик", "Где посмотреть", "Доля", "Дата", "Новая", "Страница"),
                        List.of(
                                "Школа; «молодого» учителя",
                                "3",
                                "https://site.example/a.html?x=1&y=2",
                                "1.5",
                                "2026-05-31",
                                "да",
                                "https://site.example/p.html"),
                        List.of(
                                "Клуб, \"наставников\"",
                                "0",
                                "",
                                "1.5",
                                "2026-05-31",
                                "да",
                                "https://site.example/p.html"));
    }

    @Test
    void givesExcelWhatItOpensByADoubleClick() {
        byte[] bytes = SheetCsv.forExcel(Samples.usual());
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        List<List<String>> rows = CsvReading.read(bytes, ';');
        assertThat(rows.subList(0, 4))
                .containsExactly(
                        List.of("\uFEFFРеестр практик"),
                        List.of("По состоянию на", "22.11.2026"),
                        List.of("Версия", "abcdef1234"),
                        List.of(""));
        assertThat(rows.get(5))
                .containsExactly(
                        "Школа; «молодого» учителя",
                        "3",
                        "https://site.example/a.html?x=1&y=2",
                        "1,5",
                        "31.05.2026",
                        "да",
                        "https://site.example/p.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+7 (42352) 2-00-00",
                "-1+1",
                "@SUM(A1)",
                "＝1+1",
                "＋1",
                "－1",
                "＠x"
            })
    void noTextIsAFormula(String text) {
        Sheet sheet = Samples.sheet(List.of(Samples.text(text)));
        assertThat(CsvReading.read(SheetCsv.strict(sheet), ',').get(1).getFirst())
                .isEqualTo("'" + text);
        assertThat(CsvReading.read(SheetCsv.forExcel(sheet), ';').get(5).getFirst())
                .isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1+1", "\r\n=1+1", "\n=1+1", "  =1+1 ", "\u0000=1+1", "\uFFFF=1+1"})
    void whatStandsBeforeAFormulaHidesItFromNobody(String text) {
        Sheet sheet = Samples.sheet(List.of(Samples.text(text)));
        assertThat(CsvReading.read(SheetCsv.strict(sheet), ',').get(1).getFirst())
                .isEqualTo("'=1+1");
    }

    @Test
    void keepsLinesOfACell() {
        Sheet sheet = Samples.sheet(List.of(Samples.text("один\r\nдва\rтри")));
        assertThat(CsvReading.read(SheetCsv.strict(sheet), ',').get(1).getFirst())
                .isEqualTo("один\nдва\nтри");
    }

    @Test
    void keepsLongTextsForProgramsAndCutsThemForExcel() {
        Sheet sheet = Samples.sheet(List.of(Samples.text("я".repeat(40_000))));
        assertThat(CsvReading.read(SheetCsv.strict(sheet), ',').get(1).getFirst())
                .hasSize(40_000);
        assertThat(CsvReading.read(SheetCsv.forExcel(sheet), ';').get(5).getFirst())
                .hasSize(32_767)
                .endsWith("…");
    }

    @Test
    void endsLinesAsTheStandardSays() {
        String text = new String(SheetCsv.strict(Samples.usual()), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContain("\uFEFF");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }
}
