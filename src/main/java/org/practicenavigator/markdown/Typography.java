package org.practicenavigator.markdown;

/// Russian typography: «ёлочки», dashes, ellipses, no-break spaces. Addresses, e-mails and text between back
/// quotes stay as they are, and text that is right already is not changed.
///
/// Works in place on characters: nothing grows, and what falls away is marked by [#GONE], so that the places of
/// markup between the letters stay valid.
public final class Typography {

    static final char NO_BREAK = '\u00a0';
    /// Marks a character that fell away.
    static final char GONE = '\0';

    private Typography() {}

    /// The text with typography; the same object where nothing changes. Ordinary spaces may become no-break ones.
    public static String apply(String plainText) {
        char[] chars = plainText.toCharArray();
        apply(chars, chars.length);
        int kept = 0;
        for (char c : chars) {
            if (c != GONE) {
                chars[kept++] = c;
            }
        }
        String result = new String(chars, 0, kept);
        return result.equals(plainText) ? plainText : result;
    }

    static void apply(char[] text, int length) {
        Untouched untouched = Untouched.in(text, length);
        boolean quotes = signs(text, length, untouched);
        if (quotes) {
            Quotes.pair(text, length, untouched);
        }
        NoBreak.bind(text, length, untouched);
    }

    /// Dashes, ellipses, ©. Tells whether there are straight quotes.
    private static boolean signs(char[] text, int length, Untouched untouched) {
        boolean quotes = false;
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c > '.' && c != '–') {
                continue;
            }
            switch (c) {
                case '"' -> quotes = true;
                case '.' -> i = ellipsis(text, i, length, untouched);
                case '(' -> copyright(text, i, length, untouched);
                case '-', '–' -> dash(text, i, length, untouched);
                default -> {}
            }
        }
        return quotes;
    }

    private static int ellipsis(char[] text, int i, int length, Untouched untouched) {
        int end = i;
        while (end < length && text[end] == '.') {
            end++;
        }
        if (end - i == 3 && !untouched.has(i)) {
            text[i] = '…';
            text[i + 1] = GONE;
            text[i + 2] = GONE;
        }
        return end - 1;
    }

    private static void copyright(char[] text, int i, int length, Untouched untouched) {
        boolean fits = i + 2 < length && text[i + 2] == ')' && (text[i + 1] == 'c' || text[i + 1] == 'C');
        if (fits && !untouched.has(i)) {
            text[i] = GONE;
            text[i + 1] = GONE;
            text[i + 2] = '©';
        }
    }

    private static void dash(char[] text, int i, int length, Untouched untouched) {
        if (untouched.has(i) || i > 0 && text[i - 1] == '-') {
            return;
        }
        int end = i + 1;
        while (end < length && text[end] == '-' && end - i < 3) {
            end++;
        }
        boolean apart = (i == 0 || space(text[i - 1])) && end < length && space(text[end]);
        if (apart) {
            text[i] = '—';
            for (int gone = i + 1; gone < end; gone++) {
                text[gone] = GONE;
            }
        } else if (end == i + 1 && text[i] == '-' && Ranges.joins(text, i, length)) {
            text[i] = '–';
        }
    }

    static boolean space(char c) {
        return c == ' ' || c == NO_BREAK || c == '\n' || c == '\t' || c == InlineText.BREAK;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
