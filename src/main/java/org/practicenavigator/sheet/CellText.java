package org.practicenavigator.sheet;

/// What of a text may stand in a cell: characters that XML cannot hold are taken out, lines end with a line feed, and
/// nothing but words stands at both ends.
final class CellText {

    /// The most UTF-16 units that Excel takes («Excel specifications and limits»).
    static final int LONGEST = 32_767;

    private static final String MORE = "…";

    private CellText() {}

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(CellText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /// The production Char of XML 1.0, without the two that end no Unicode text.
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    static boolean isTooLong(String clean) {
        return clean.length() > LONGEST;
    }

    /// The first of a clean text that is too long, with a sign that there was more.
    static String cut(String clean) {
        int end = LONGEST - MORE.length();
        return clean.substring(0, Character.isHighSurrogate(clean.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
