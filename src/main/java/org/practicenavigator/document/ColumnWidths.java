package org.practicenavigator.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// How wide the columns of a table are: by what they hold, within limits, so that a column of long words is not
/// crushed by one of long sentences.
public final class ColumnWidths {

    private static final double LABELS = 0.32;
    private static final int LEAST = 6;
    private static final int MOST = 60;

    private ColumnWidths() {}

    /// @param width of the table, in any unit
    /// @return whole units, one a column, together the width
    public static List<Integer> of(Passage.Table table, int width) {
        int columns = table.columns();
        if (table.head().isEmpty() && columns == 2) {
            int labels = (int) (width * LABELS);
            return List.of(labels, width - labels);
        }
        double[] weights = new double[columns];
        for (int i = 0; i < columns; i++) {
            weights[i] = weight(table, i);
        }
        double sum = Arrays.stream(weights).sum();
        List<Integer> widths = new ArrayList<>();
        int left = width;
        for (int i = 0; i < columns - 1; i++) {
            int each = Math.max(1, (int) (width * weights[i] / sum));
            widths.add(each);
            left -= each;
        }
        widths.add(Math.max(1, left));
        return widths;
    }

    /// The longest word counts as well as the longest cell: letters of a word stay together.
    private static double weight(Passage.Table table, int column) {
        int longest = table.head().isEmpty() ? 0 : word(table.head().get(column));
        int cell = 0;
        for (List<List<Run>> row : table.rows()) {
            longest = Math.max(longest, word(row.get(column)));
            cell = Math.max(cell, Passage.words(row.get(column)).length());
        }
        return Math.clamp(Math.max(longest + 2.0, Math.sqrt(cell) * 3), LEAST, MOST);
    }

    private static int word(List<Run> cell) {
        return Arrays.stream(Passage.words(cell).split("[\\s-]+"))
                .mapToInt(String::length)
                .map(length -> Math.min(length, MOST / 2))
                .max()
                .orElse(0);
    }
}
