package org.practicenavigator.markdown;

import org.jspecify.annotations.Nullable;

/// Finds addresses and e-mails that an author wrote without any markup.
final class BareLinks {

    /// A stretch of text that is an address.
    ///
    /// @param target with a scheme
    record Found(int from, int to, String target) {}

    private BareLinks() {}

    /// The first address in `text[from, to)`, or null.
    static @Nullable Found next(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ':' && c != '@' && c != 'w') {
                continue;
            }
            Found found = at(c, text, from, i, to);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found at(char c, String text, int from, int i, int to) {
        return switch (c) {
            case ':' -> site(text, from, i, to);
            case '@' -> mail(text, from, i, to);
            default -> www(text, from, i, to);
        };
    }

    private static @Nullable Found site(String text, int from, int colon, int to) {
        if (!text.startsWith("://", colon)) {
            return null;
        }
        int http = text.startsWith("http", colon - 4) ? colon - 4 : -1;
        int start = text.startsWith("https", colon - 5) ? colon - 5 : http;
        int end = end(text, colon + 3, to);
        if (start < from || end == colon + 3 || start > from && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return null;
        }
        return new Found(start, end, text.substring(start, end));
    }

    private static @Nullable Found www(String text, int from, int i, int to) {
        if (text.charAt(i) != 'w' || !text.startsWith("www.", i)) {
            return null;
        }
        int end = end(text, i + 4, to);
        boolean inWord = i > from && Character.isLetterOrDigit(text.charAt(i - 1));
        if (inWord || end < i + 7 || text.substring(i + 4, end).indexOf('.') < 0) {
            return null;
        }
        return new Found(i, end, "https://" + text.substring(i, end));
    }

    private static int end(String text, int from, int to) {
        int end = from;
        int brackets = 0;
        while (end < to && inAddress(text.charAt(end))) {
            brackets += bracket(text.charAt(end));
            end++;
        }
        while (end > from && trailing(text.charAt(end - 1), brackets < 0)) {
            brackets -= bracket(text.charAt(--end));
        }
        return end;
    }

    private static int bracket(char c) {
        return c == '(' ? 1 : c == ')' ? -1 : 0;
    }

    private static boolean inAddress(char c) {
        return c > ' ' && c != '\u00a0' && "<>\"«»„“”`|\\^{}[]".indexOf(c) < 0 && c != '…' && c != '—';
    }

    /// A sentence goes on or ends with it; a bracket that the address does not open belongs to the sentence.
    private static boolean trailing(char c, boolean surplus) {
        return "?!.,:;*_~'(".indexOf(c) >= 0 || c == ')' && surplus;
    }

    private static @Nullable Found mail(String text, int from, int at, int to) {
        int start = at;
        while (start > from && local(text.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        int dot = -1;
        while (end < to && (latin(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '.')) {
            dot = text.charAt(end) == '.' && end + 1 < to && latin(text.charAt(end + 1)) ? end : dot;
            end++;
        }
        while (end > at + 1 && !latin(text.charAt(end - 1))) {
            end--;
        }
        if (start == at || dot < 0 || !latin(text.charAt(start))) {
            return null;
        }
        return new Found(start, end, "mailto:" + text.substring(start, end));
    }

    private static boolean local(char c) {
        return latin(c) || c == '.' || c == '-' || c == '_' || c == '+';
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
