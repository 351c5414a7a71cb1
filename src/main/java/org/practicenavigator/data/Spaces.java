package org.practicenavigator.data;

/// White space that YAML knows, and white space that only people take for it.
final class Spaces {

    static final char FULL_WIDTH_COLON = '\uFF1A';

    private Spaces() {}

    /// Looks like a space but is none for YAML: comes in with text copied from Word or a web page.
    static boolean isOdd(char c) {
        return c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || isOdd(c);
    }

    /// Nobody types these on purpose, and YAML, HTML and XML refuse most of them.
    static boolean isControl(int c) {
        return c < 0x20 && c != '\n' && c != '\t'
                || c >= 0x7F && c <= 0x9F
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF
                || c >= 0xD800 && c <= 0xDFFF;
    }
}
