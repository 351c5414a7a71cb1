package org.practicenavigator.markdown;

/// Tells a range of numbers («2022–2023», «5–7») from telephone numbers, dates, codes.
final class Ranges {

    private Ranges() {}

    /// Whether the hyphen at `i` stands between the two numbers of a range.
    static boolean joins(char[] text, int i, int length) {
        int from = i;
        while (from > 0 && Typography.digit(text[from - 1])) {
            from--;
        }
        int to = i + 1;
        while (to < length && Typography.digit(text[to])) {
            to++;
        }
        int left = i - from;
        int right = to - i - 1;
        if (left < 1 || left > 4 || right < 1 || right > 4 || !opens(text, from) || !closes(text, to, length)) {
            return false;
        }
        int first = number(text, from, i);
        int last = number(text, i + 1, to);
        // «2022-23» is a school year, «2022-09» a month.
        return left == 4 && right == 2 ? last > 12 : first < last && right >= left;
    }

    private static boolean opens(char[] text, int from) {
        return from == 0 || Typography.space(text[from - 1]) || "(«„[№\"~≈—\uFFFC".indexOf(text[from - 1]) >= 0;
    }

    private static boolean closes(char[] text, int to, int length) {
        if (to == length) {
            return true;
        }
        char c = text[to];
        if (c == '.' || c == ',' || c == ':' || c == '…') {
            return to + 1 == length || !Character.isLetterOrDigit(text[to + 1]);
        }
        return c != '-' && c != '/' && c != '_' && c != '\\' && c != '–' && !Character.isLetterOrDigit(c);
    }

    private static int number(char[] text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
