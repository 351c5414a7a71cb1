package org.practicenavigator.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.markdown.HiddenCharacters;

/// The difference between two versions of a text with the same number of lines, as `diff -u` shows it.
/// Characters that nobody sees are written out (`<U+200B>`), so that the difference can be seen and no terminal obeys
/// them.
final class UnifiedDiff {

    private static final int AROUND = 3;
    private static final String NO_END = "\\ Нет перевода строки в конце файла\n";

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// "" where no line differs.
    static String of(DocPath path, String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(lines(before), lines(after));
        diff.write();
        return diff.out.isEmpty() ? "" : "--- a/" + path + "\n+++ b/" + path + "\n" + diff.out;
    }

    /// Each line with its end.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private void write() {
        int line = 0;
        while (line < before.size()) {
            if (before.get(line).equals(after.get(line))) {
                line++;
                continue;
            }
            int from = Math.max(0, line - AROUND);
            int to = end(line);
            hunk(from, to);
            line = to;
        }
    }

    /// Behind the last line of the hunk that begins to differ at a line: changes nearer than two margins share one.
    private int end(int changed) {
        int last = changed;
        for (int i = changed + 1; i < before.size() && i <= last + 2 * AROUND; i++) {
            last = before.get(i).equals(after.get(i)) ? last : i;
        }
        return Math.min(before.size(), last + 1 + AROUND);
    }

    private void hunk(int from, int to) {
        String range = (from + 1) + "," + (to - from);
        out.append(String.format(Locale.ROOT, "@@ -%s +%s @@%n".replace("%n", "\n"), range, range));
        int line = from;
        while (line < to) {
            if (before.get(line).equals(after.get(line))) {
                line(' ', before.get(line++));
                continue;
            }
            int end = line;
            while (end < to && !before.get(end).equals(after.get(end))) {
                end++;
            }
            before.subList(line, end).forEach(text -> line('-', text));
            after.subList(line, end).forEach(text -> line('+', text));
            line = end;
        }
    }

    private void line(char sign, String text) {
        boolean ends = text.endsWith("\n");
        out.append(sign)
                .append(visible(ends ? text.substring(0, text.length() - 1) : text))
                .append('\n');
        out.append(ends ? "" : NO_END);
    }

    private static String visible(String text) {
        String line = text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
        StringBuilder shown = new StringBuilder(line.length());
        int done = 0;
        for (int at = HiddenCharacters.next(line, 0); at >= 0; at = HiddenCharacters.next(line, at + 1)) {
            shown.append(line, done, at).append(String.format(Locale.ROOT, "<U+%04X>", (int) line.charAt(at)));
            done = at + 1;
        }
        return shown.append(line, done, line.length()).toString();
    }
}
