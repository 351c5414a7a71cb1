package org.practicenavigator.markdown;

import org.jspecify.annotations.Nullable;
import org.practicenavigator.finding.Remark;

/// Refuses texts that would keep the parser busy for minutes or exhaust its stack, by counting before it parses.
///
/// Depth: more than 100 quote marks and list marks at the start of a line (indentation counts for a level per two
/// spaces). Tangle: the parser needs quadratic time for some shapes of one unbroken stretch of lines, so the
/// squares of the lines and of the brackets and stars of each stretch are added up (an item of a list is a stretch
/// of its own for brackets); a list of 5,000 items with links stays far below the limit.
final class SourceGuard {

    private static final int DEEPEST = 100;
    private static final long MOST_TANGLE = 100_000_000L;

    /// A list of a hundred thousand items takes the parser minutes; a book has twenty thousand lines.
    private static final int MOST_LINES = 60_000;

    private final String text;
    private final Lines lines;
    private long tangle;
    private long stretchLines;
    private long stretchMarks;

    private SourceGuard(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    static @Nullable Remark refuses(String text, Lines lines) {
        return new SourceGuard(text, lines).judge();
    }

    private @Nullable Remark judge() {
        if (lines.count() > MOST_LINES) {
            return MarkdownRules.TEXT_TOO_TANGLED.at(lines.place(0, 0));
        }
        int from = 0;
        while (from < text.length()) {
            int newline = text.indexOf('\n', from);
            int to = newline < 0 ? text.length() : newline;
            int begin = indent(from, to);
            if (begin < to && depth(begin, to, begin - from) > DEEPEST) {
                return MarkdownRules.TEXT_TOO_DEEP.at(lines.place(from, to));
            }
            if (begin == to) {
                endOfStretch();
            } else {
                if (begin - from <= 3 && bullet(begin, to)) {
                    endOfMarks();
                }
                stretchLines++;
                stretchMarks += marks(begin, to);
            }
            if (tangle + square() > MOST_TANGLE) {
                return MarkdownRules.TEXT_TOO_TANGLED.at(lines.place(from, to));
            }
            from = to + 1;
        }
        return null;
    }

    private long square() {
        return stretchLines * stretchLines + stretchMarks * stretchMarks;
    }

    private void endOfStretch() {
        tangle += stretchLines * stretchLines;
        stretchLines = 0;
        endOfMarks();
    }

    /// Brackets pair inside one paragraph only, and an item of a list begins a new one.
    private void endOfMarks() {
        tangle += stretchMarks * stretchMarks;
        stretchMarks = 0;
    }

    private boolean bullet(int begin, int to) {
        int after = mark(begin, to);
        return after == begin + 1 && text.charAt(begin) != '>' && indent(after, to) < to;
    }

    private int indent(int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    private int depth(int begin, int to, int indent) {
        int depth = 0;
        int at = begin;
        while (at < to) {
            int after = mark(at, to);
            if (after == at) {
                break;
            }
            depth++;
            at = indent(after, to);
        }
        return depth == 0 ? 0 : depth + indent / 2;
    }

    /// The end of a quote or list mark, or `at` where there is none.
    private int mark(int at, int to) {
        char c = text.charAt(at);
        if (c == '>') {
            return at + 1;
        }
        int end = at;
        if (c == '-' || c == '*' || c == '+') {
            end = at + 1;
        } else {
            while (end < to && end - at < 10 && Typography.digit(text.charAt(end))) {
                end++;
            }
            boolean number = end > at && end < to && (text.charAt(end) == '.' || text.charAt(end) == ')');
            end = number ? end + 1 : at;
        }
        boolean apart = end == to || text.charAt(end) == ' ' || text.charAt(end) == '\t';
        return apart ? end : at;
    }

    /// Counts what the parser has to pair.
    private int marks(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '[' || c == '(' || c == '<' || c == '`' || c == '*' || c == '_' || c == '~') {
                marks++;
            }
        }
        return marks;
    }
}
