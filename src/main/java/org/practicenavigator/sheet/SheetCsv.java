package org.practicenavigator.sheet;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A table as CSV. What a spreadsheet would take for a formula begins with an apostrophe
/// (OWASP, «CSV Injection»); numbers are numbers and need none.
public final class SheetCsv {

    /// A text that begins so may be run by a spreadsheet. The last four are the wide forms that some turn into the
    /// first.
    private static final String DANGEROUS = "=+-@\t\n\r＝＋－＠";

    private static final String LINE_END = "\r\n";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final boolean forExcel;

    /// As bytes at once: a long table as text would take more than twice as much.
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private SheetCsv(boolean forExcel) {
        this.forExcel = forExcel;
    }

    /// For programs: RFC 4180, UTF-8 without a mark, commas, a point in numbers, dates as ISO 8601 writes them; the
    /// head is the first line and nothing stands above or below the table.
    public static byte[] strict(Sheet sheet) {
        SheetCsv csv = new SheetCsv(false);
        csv.table(sheet);
        return csv.bytes();
    }

    /// For Excel where it is Russian, which opens it by a double click: a byte order mark, semicolons, a comma in
    /// numbers, dates as people write them; title and facts stand above the table.
    public static byte[] forExcel(Sheet sheet) {
        SheetCsv csv = new SheetCsv(true);
        csv.out.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        csv.line(List.of(csv.text(sheet.title())));
        sheet.facts().forEach(fact -> csv.line(List.of(csv.text(fact.label()), csv.cell(fact.value()))));
        csv.line(List.of(""));
        csv.table(sheet);
        return csv.bytes();
    }

    private void table(Sheet sheet) {
        List<String> head = new ArrayList<>();
        for (Sheet.Column column : sheet.columns()) {
            head.add(text(column.title()));
            if (column.isLinked()) {
                head.add(text(column.linked()));
            }
        }
        line(head);
        for (List<Cell> row : sheet.rows()) {
            List<String> fields = new ArrayList<>(head.size());
            for (int i = 0; i < row.size(); i++) {
                fields.add(cell(row.get(i)));
                if (sheet.columns().get(i).isLinked()) {
                    fields.add(text(row.get(i).address()));
                }
            }
            line(fields);
        }
    }

    private String cell(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Text text -> text(text.text());
            case Cell.Number number -> number(number.number());
            case Cell.Day day -> forExcel ? DAY.format(day.day()) : day.day().toString();
            case Cell.Flag flag -> flag.text();
        };
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return forExcel ? plain.replace('.', ',') : plain;
    }

    private String text(String text) {
        String clean = CellText.clean(text);
        String safe = !clean.isEmpty() && DANGEROUS.indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
        return forExcel && CellText.isTooLong(safe) ? CellText.cut(safe) : safe;
    }

    private void line(List<String> fields) {
        String line = fields.stream().map(SheetCsv::field).collect(Collectors.joining(forExcel ? ";" : ","));
        out.writeBytes((line + LINE_END).getBytes(StandardCharsets.UTF_8));
    }

    private static String field(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private byte[] bytes() {
        return out.toByteArray();
    }
}
