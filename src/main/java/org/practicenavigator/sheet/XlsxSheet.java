package org.practicenavigator.sheet;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/// One table as a worksheet: title and facts, the head with filters, rows, the lines to sign.
final class XlsxSheet {

    /// The most links of a worksheet is 65,530 («Excel specifications and limits»).
    private static final int MOST_LINKS = 65_000;

    private static final int LONGEST_FOOTER = 80;
    private static final int FLUSH_EVERY = 500;
    private static final String LINK_COLOUR = "0B5F6B";
    private static final String HEAD_COLOUR = "E3EEEE";
    private static final String LINE_COLOUR = "C9D3D3";

    /// Excel reads `_x0041_` as the letter A (ECMA-376, ST_Xstring).
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Worksheet out;
    private final Sheet sheet;
    private final List<SheetXlsx.Cut> cuts;
    private int next;
    private int links;

    private XlsxSheet(Worksheet out, Sheet sheet, List<SheetXlsx.Cut> cuts) {
        this.out = out;
        this.sheet = sheet;
        this.cuts = cuts;
    }

    static void write(Worksheet out, Sheet sheet, List<SheetXlsx.Cut> cuts) throws IOException {
        XlsxSheet writer = new XlsxSheet(out, sheet, cuts);
        writer.above();
        int head = writer.head();
        writer.page(head);
        out.flush();
        writer.rows(head);
        writer.below();
        out.finish();
    }

    private void above() {
        text(next, 0, sheet.title());
        out.style(next, 0).bold().fontSize(14).set();
        next++;
        for (Sheet.Fact fact : sheet.facts()) {
            // In one cell: the first column may be as narrow as a number.
            String before = fact.label().isEmpty() ? "" : fact.label() + ": ";
            text(next, 0, before + shown(fact.value()));
            next++;
        }
        next++;
    }

    /// What people see in a cell.
    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Text text -> text.text();
            case Cell.Number number -> number.number().toPlainString();
            case Cell.Day day -> SheetCsv.DAY.format(day.day());
            case Cell.Flag flag -> flag.text();
        };
    }

    /// @return the row of the head
    private int head() {
        int head = next++;
        for (int c = 0; c < sheet.columns().size(); c++) {
            Sheet.Column column = sheet.columns().get(c);
            out.width(c, column.width());
            text(head, c, column.title());
            out.style(head, c)
                    .bold()
                    .fontSize(10)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .fillColor(HEAD_COLOUR)
                    .borderStyle("thin")
                    .borderColor(LINE_COLOUR)
                    .set();
        }
        out.rowHeight(
                head,
                RowHeight.of(sheet.columns().stream().map(Sheet.Column::title).toList(), sheet.columns()));
        return head;
    }

    private void page(int head) {
        out.freezePane(0, head + 1);
        out.repeatRows(head);
        out.pageOrientation("landscape");
        out.paperSize(PaperSize.A4_PAPER);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0);
        out.leftMargin(0.4f);
        out.rightMargin(0.4f);
        out.topMargin(0.5f);
        out.bottomMargin(0.6f);
        // The heading on every page, the number of the page of how many.
        out.footer(footer(sheet.title()), Position.LEFT, "Calibri", 9);
        out.footer("&P / &N", Position.RIGHT, "Calibri", 9);
    }

    /// «&» begins a code in such lines, and Excel takes 255 characters for all three of them.
    private static String footer(String title) {
        String clean = CellText.clean(title);
        int most = Math.min(clean.length(), LONGEST_FOOTER);
        int end = most > 0 && Character.isHighSurrogate(clean.charAt(most - 1)) ? most - 1 : most;
        return clean.substring(0, end).replace("&", "&&");
    }

    private void rows(int head) throws IOException {
        int count = 0;
        for (List<Cell> row : sheet.rows()) {
            count++;
            for (int c = 0; c < row.size(); c++) {
                cell(c, row.get(c), count);
            }
            out.rowHeight(next, RowHeight.of(row.stream().map(XlsxSheet::shown).toList(), sheet.columns()));
            next++;
            if (count % FLUSH_EVERY == 0) {
                out.flush();
            }
        }
        if (!sheet.columns().isEmpty()) {
            out.setAutoFilter(head, 0, Math.max(head, next - 1), sheet.columns().size() - 1);
        }
    }

    private void cell(int c, Cell cell, int count) {
        boolean linked = !cell.address().isEmpty() && links < MOST_LINKS;
        if (linked) {
            links++;
            out.hyperlink(next, c, new CellLink(cell.address(), next + ":" + c));
        }
        String format = "";
        switch (cell) {
            case Cell.None _ -> {
                // Its frame is drawn all the same.
            }
            case Cell.Text text -> text(c, text.text(), count);
            case Cell.Number number -> out.value(next, c, number.number());
            case Cell.Day day -> {
                out.value(next, c, day.day());
                format = "dd.mm.yyyy";
            }
            case Cell.Flag flag -> text(next, c, flag.text());
        }
        style(c, linked, format);
    }

    private void style(int c, boolean linked, String format) {
        var style = out.style(next, c)
                .wrapText(true)
                .fontSize(10)
                .verticalAlignment("top")
                .borderStyle("thin")
                .borderColor(LINE_COLOUR);
        if (linked) {
            style = style.fontColor(LINK_COLOUR).underlined();
        }
        if (!format.isEmpty()) {
            style = style.format(format).horizontalAlignment("left");
        }
        style.set();
    }

    private void text(int c, String text, int count) {
        String clean = CellText.clean(text);
        if (CellText.isTooLong(clean)) {
            cuts.add(new SheetXlsx.Cut(
                    sheet.title(), count, sheet.columns().get(c).title()));
            clean = CellText.cut(clean);
        }
        out.inlineString(next, c, ESCAPE.matcher(clean).replaceAll("_x005F_"));
    }

    private void text(int row, int c, String text) {
        String clean = CellText.clean(text);
        String fit = CellText.isTooLong(clean) ? CellText.cut(clean) : clean;
        out.inlineString(row, c, ESCAPE.matcher(fit).replaceAll("_x005F_"));
    }

    /// Who signs, a line to sign on, and when; under the table, in the first columns.
    private void below() {
        for (String signature : sheet.signatures()) {
            next++;
            text(
                    next,
                    0,
                    signature + "  ______________________ / ______________________ /   «____» ______________ 20___");
            next++;
        }
    }

    /// A link that leaves the value of its cell alone. Fastexcel keeps one place for equal links, so each has a name.
    private static final class CellLink extends HyperLink {

        CellLink(String address, String cell) {
            super(address, cell);
        }

        @Override
        @SuppressWarnings("NullAway")
        public String getDisplayStr() {
            return null;
        }
    }
}
