package org.practicenavigator.data;

import java.util.Arrays;

/// A line as the engine reads it, and where each of its columns stood in the author's line.
///
/// @param origin for a repaired line: the author's column (from 0) of each column, and of the end; empty where the
///     line is as it was written
record SourceLine(String text, int[] origin) {

    private static final int[] AS_WRITTEN = {};

    static SourceLine asWritten(String text) {
        return new SourceLine(text, AS_WRITTEN);
    }

    /// The author's column, from 0, of a column of this line.
    int original(int column) {
        return origin.length == 0 ? column : origin[Math.min(column, origin.length - 1)];
    }

    /// The same line with another text from one column up to another; what is new belongs to where the old began.
    SourceLine replace(int from, int to, String with) {
        int[] columns = new int[text.length() - (to - from) + with.length() + 1];
        for (int i = 0; i < from; i++) {
            columns[i] = original(i);
        }
        Arrays.fill(columns, from, from + with.length(), original(from));
        for (int i = to; i <= text.length(); i++) {
            columns[i - to + from + with.length()] = original(i);
        }
        return new SourceLine(text.substring(0, from) + with + text.substring(to), columns);
    }

    /// The same line with a part of it put into single quotes, which undo to exactly that part.
    SourceLine quote(int from, int to) {
        StringBuilder quoted = new StringBuilder(text.length() + 16).append(text, 0, from);
        int[] columns = new int[2 * text.length() + 3];
        for (int i = 0; i <= from; i++) {
            columns[i] = original(i);
        }
        quoted.append('\'');
        for (int i = from; i < to; i++) {
            int twice = text.charAt(i) == '\'' ? 2 : 1;
            for (int n = 0; n < twice; n++) {
                columns[quoted.length()] = original(i);
                quoted.append(text.charAt(i));
            }
        }
        columns[quoted.length()] = original(to);
        quoted.append('\'');
        for (int i = to; i <= text.length(); i++) {
            columns[quoted.length() + i - to] = original(i);
        }
        quoted.append(text, to, text.length());
        return new SourceLine(quoted.toString(), Arrays.copyOf(columns, quoted.length() + 1));
    }

    /// Whether repairs have made this line so much longer than the author's that one more would run away: quoting
    /// doubles every quote in it.
    boolean isOvergrown() {
        return text.length() > 2 * original(text.length()) + 8;
    }

    /// How many characters of white space stand before the first other one.
    int indent() {
        int i = 0;
        while (i < text.length() && Spaces.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Where the key of this line begins, behind the dashes of list items; of a line without a key its indentation.
    int keyColumn() {
        int i = indent();
        if (keyColon() >= 0) {
            while (text.startsWith("- ", i)) {
                i++;
                while (text.startsWith(" ", i)) {
                    i++;
                }
            }
        }
        return i;
    }

    boolean isBlank() {
        return indent() == text.length();
    }

    /// Where the last character stands that is not white space, plus one.
    int end() {
        int i = text.length();
        while (i > 0 && Spaces.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /// The column of the first colon that YAML takes for the end of a key, or -1.
    int keyColon() {
        return nextColon(0);
    }

    /// The column of the first such colon from a column on, or -1.
    int nextColon(int from) {
        for (int i = text.indexOf(':', from); i >= 0; i = text.indexOf(':', i + 1)) {
            if (i + 1 == text.length() || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t') {
                return i;
            }
        }
        return -1;
    }

    /// Where a comment begins that follows a column, or the end of the text without trailing spaces.
    int endBeforeComment(int from) {
        int comment = text.indexOf(" #", from);
        return comment < 0
                ? end()
                : SourceLine.asWritten(text.substring(0, comment)).end();
    }
}
