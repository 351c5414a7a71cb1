package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.practicenavigator.sheet.CsvReading;

/// Judges a published table: it is CSV to the last sign, and no spreadsheet computes anything of it.
final class CsvJudge {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String NUMBER = "-?[0-9]+([.,][0-9]+)?";

    /// What begins a formula somewhere, the wide forms of the same signs, and what stands before one unseen.
    private static final String FORMULA = "(?s)[=+\\-@＝＋－＠\\t\\r\\n].*";

    private CsvJudge() {}

    /// @param name tells whether the table is one for Excel
    static void judge(String name, byte[] bytes) {
        boolean forExcel = name.endsWith("-excel.csv");
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text.startsWith(BYTE_ORDER_MARK))
                .as("%s: a byte order mark", name)
                .isEqualTo(forExcel);
        byte[] table = text.substring(forExcel ? 1 : 0).getBytes(StandardCharsets.UTF_8);
        List<List<String>> rows = CsvReading.read(table, forExcel ? ';' : ',');
        assertThat(rows).as(name).isNotEmpty();
        int columns = rows.getLast().size();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            // Facts about the table stand above its head in files for Excel.
            assertThat(row.size() == columns || forExcel && row.size() <= 2)
                    .as("%s: line %d is as long as the others: %s", name, i, row)
                    .isTrue();
            row.forEach(cell -> cell(name, cell));
        }
    }

    private static void cell(String name, String cell) {
        // Programs that take blanks away must not meet a formula behind them.
        String read = cell.replace(BYTE_ORDER_MARK, "").strip();
        assertThat(read.matches(NUMBER) || !read.matches(FORMULA) && !cell.matches(FORMULA))
                .as("%s: a formula: %s", name, cell)
                .isTrue();
    }
}
