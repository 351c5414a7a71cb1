package org.practicenavigator.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;

/// Writes tables. A wide one scrolls in its own region, which the keyboard can reach.
final class TableWriter {

    /// Short rows are filled up to this many cells; beyond, a small source could make a large page.
    private static final int MOST_FILLED = 50;

    private final Draft draft;
    private final InlineWriter inline;
    private Parts out;
    private int tables;

    TableWriter(Draft draft, InlineWriter inline) {
        this.draft = draft;
        this.inline = inline;
        out = new Parts(draft.budget, 0);
    }

    void write(TableBlock table, Parts parts) {
        out = parts;
        // Regions of one page need names of their own.
        String number = ++tables == 1 || draft.prose ? "" : " " + tables;
        String region = "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Таблица";
        out.html(region + number + "\"><table>\n");
        int columns = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof TableHead) {
                columns = rows(part, "thead", 0);
            } else if (part instanceof TableBody && part.getFirstChild() != null) {
                rows(part, "tbody", columns);
            }
        }
        out.html("</table></div>\n");
    }

    /// Gives the number of cells of the longest row.
    private int rows(Node part, String tag, int columns) {
        int widest = 0;
        out.html("<" + tag + ">\n");
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            out.html("<tr>");
            int cells = 0;
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                if (cell instanceof TableCell tableCell) {
                    cell(tableCell);
                    cells++;
                }
            }
            for (int missing = cells; missing < Math.min(columns, MOST_FILLED); missing++) {
                out.html("<td></td>");
            }
            out.html("</tr>\n");
            out.endOfBlock();
            widest = Math.max(widest, cells);
        }
        out.html("</" + tag + ">\n");
        return widest;
    }

    private void cell(TableCell cell) {
        inline.collect(cell, false);
        // A heading cell without words would be announced as an empty heading.
        boolean head = cell.isHeader() && !inline.flat.blank(0);
        out.html((head ? "<th scope=\"col\"" : "<td") + alignment(cell) + ">");
        inline.flat.writeTo(out);
        out.words(" ");
        out.html(head ? "</th>" : "</td>");
    }

    private static String alignment(TableCell cell) {
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return " class=\"right\"";
        }
        return alignment == TableCell.Alignment.CENTER ? " class=\"center\"" : "";
    }
}
