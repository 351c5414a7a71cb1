package org.practicenavigator.data;

/// “…”, „…“ and ”…”: what word processors make of `"…"`. «…» are Russian quotes and stay as they were written.
final class TypographicQuotes {

    private TypographicQuotes() {}

    static boolean opens(char c) {
        return c == '“' || c == '„' || c == '”';
    }

    static boolean closes(char c) {
        return c == '”' || c == '“';
    }

    /// One pair around everything, none inside.
    static boolean encloses(String text) {
        int end = text.length() - 1;
        if (end < 1 || !opens(text.charAt(0)) || !closes(text.charAt(end))) {
            return false;
        }
        return text.substring(1, end).chars().noneMatch(c -> opens((char) c) || closes((char) c));
    }
}
