package org.practicenavigator.sheet;

import java.util.List;

/// How high a row must be. Programs fit rows by themselves only when somebody writes into them, not when they open or
/// print a file.
final class RowHeight {

    /// Of a line of 10 points, in points.
    private static final double LINE = 13.5;

    private static final double EDGE = 1.5;

    /// The most that Excel takes, in points.
    private static final double MOST = 409;

    private RowHeight() {}

    /// @param texts what stands in the cells
    static double of(List<String> texts, List<Sheet.Column> columns) {
        int lines = 1;
        for (int c = 0; c < texts.size(); c++) {
            lines = Math.max(lines, lines(texts.get(c), columns.get(c).width()));
        }
        return Math.min(MOST, lines * LINE + EDGE);
    }

    /// As many as words need that are not divided, unless one is longer than a line. Widths are counted in
    /// digits of 11 points, letters have 10.
    static int lines(String text, int width) {
        int room = Math.max(1, width * 11 / 10);
        int lines = 0;
        for (String paragraph : text.split("\n", -1)) {
            lines++;
            int used = 0;
            for (String word : paragraph.split(" ")) {
                if (used > 0 && used + 1 + word.length() > room) {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.length();
                lines += Math.max(0, used - 1) / room;
                used = used > room ? (used - 1) % room + 1 : used;
            }
        }
        return lines;
    }
}
