package org.practicenavigator.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.intake.Office;

/// LibreOffice opens the workbooks and loses nothing of them.
@Tag("office")
class SheetInOfficeTest {

    @TempDir
    private Path folder;

    @Test
    void readsEveryCell() throws Exception {
        List<String> hard = List.of(
                "=1+1",
                "+7 (42352) 2-00-00",
                "@SUM(A1)",
                "0123",
                "1-2",
                "_x0041_ и &amp; <b>",
                "«ёлка», \"кавычки\"; 😀",
                "две\nстроки",
                "я".repeat(40_000));
        Sheet sheet = Samples.sheet(hard.stream().map(Samples::text).toList());
        Path book = folder.resolve("book.xlsx");
        Files.write(book, SheetXlsx.write(List.of(sheet, Samples.usual())).bytes());
        List<List<String>> rows = read(book);
        assertThat(rows.subList(0, 3).stream().map(List::getFirst))
                .containsExactly("Реестр практик", "По состоянию на: 22.11.2026", "Версия: abcdef1234");
        assertThat(rows.get(4)).containsExactly("Название", "Практик", "Доля", "Дата", "Новая", "Страница");
        assertThat(rows.subList(5, 5 + hard.size() - 1).stream().map(List::getFirst))
                .containsExactlyElementsOf(hard.subList(0, hard.size() - 1));
        assertThat(rows.get(5 + hard.size() - 1).getFirst()).hasSize(32_767);
    }

    @Test
    void readsNumbersAndDays() throws Exception {
        Path book = folder.resolve("book.xlsx");
        Files.write(book, SheetXlsx.write(List.of(Samples.usual())).bytes());
        assertThat(read(book).get(5))
                .containsExactly(
                        "Школа; «молодого» учителя", "3", "1.5", "31.05.2026", "да", "https://site.example/p.html");
    }

    /// As LibreOffice tells it: comma, quotes, UTF-8.
    private List<List<String>> read(Path book) throws IOException, InterruptedException {
        Office office = new Office(folder);
        Path csv;
        try {
            csv = office.convert(book, "csv:Text - txt - csv (StarCalc):44,34,76,1", "");
        } catch (IOException e) {
            assumeTrue(
                    System.getenv("CI") != null || !e.getMessage().contains("could not be loaded"),
                    "this LibreOffice opens no tables: install libreoffice-calc-nogui");
            throw e;
        }
        return CsvReading.read(Files.readAllBytes(csv), ',', "\n");
    }
}
