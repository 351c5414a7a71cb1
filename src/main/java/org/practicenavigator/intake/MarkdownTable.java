package org.practicenavigator.intake;

import java.util.List;

/// A table of a document as a table of Markdown.
final class MarkdownTable {

    private MarkdownTable() {}

    /// @param rows the first one becomes the head
    static String of(List<List<List<String>>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder text = new StringBuilder(row(rows.getFirst(), columns));
        text.append('\n').append("| --- ".repeat(columns)).append('|');
        rows.subList(1, rows.size()).forEach(row -> text.append('\n').append(row(row, columns)));
        return text.toString();
    }

    private static String row(List<List<String>> cells, int columns) {
        StringBuilder text = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String cell = i < cells.size() ? String.join("; ", cells.get(i)) : "";
            text.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        return text.toString();
    }
}
