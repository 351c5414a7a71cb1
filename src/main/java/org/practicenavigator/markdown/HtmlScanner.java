package org.practicenavigator.markdown;

import java.util.Locale;
import java.util.Set;

/// Cuts raw HTML into tags, text and the rest. It decides nothing about safety: nothing of what it reads is ever
/// copied as markup.
final class HtmlScanner {

    enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        /// A comment, a declaration, an instruction.
        OTHER,
        END
    }

    /// Elements whose content is not meant for reading.
    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "svg",
            "math",
            "template",
            "noscript",
            "noembed",
            "noframes",
            "xmp",
            "textarea",
            "title",
            "head",
            "select",
            "applet",
            "frameset",
            "plaintext",
            "audio",
            "video",
            "canvas");

    private final String html;
    private int from;
    private int to;
    private Kind kind = Kind.TEXT;
    private String name = "";

    HtmlScanner(String html) {
        this.html = html;
    }

    int from() {
        return from;
    }

    /// The piece as it was written.
    String piece() {
        return html.substring(from, to);
    }

    /// The name of a tag in lower case.
    String name() {
        return name;
    }

    boolean selfClosing() {
        return to >= 2 && html.charAt(to - 2) == '/';
    }

    static boolean skipped(String name) {
        return SKIPPED.contains(name);
    }

    Kind next() {
        from = to;
        if (from >= html.length()) {
            kind = Kind.END;
        } else if (html.charAt(from) == '<' && markup()) {
            return kind;
        } else {
            int next = html.indexOf('<', from + 1);
            to = next < 0 ? html.length() : next;
            kind = Kind.TEXT;
        }
        return kind;
    }

    private boolean markup() {
        char c = from + 1 < html.length() ? html.charAt(from + 1) : ' ';
        if (c == '!' || c == '?') {
            kind = Kind.OTHER;
            to = otherEnd();
            return true;
        }
        int start = from + (c == '/' ? 2 : 1);
        int end = start;
        while (end < html.length() && nameChar(html.charAt(end))) {
            end++;
        }
        if (end == start || !letter(html.charAt(start))) {
            return false;
        }
        kind = c == '/' ? Kind.CLOSE : Kind.OPEN;
        name = html.substring(start, end).toLowerCase(Locale.ROOT);
        to = tagEnd(end);
        return true;
    }

    private int otherEnd() {
        String ending = html.startsWith("<!--", from) ? "-->" : html.startsWith("<![CDATA[", from) ? "]]>" : ">";
        int end = html.indexOf(ending, from + 2);
        return end < 0 ? html.length() : end + ending.length();
    }

    /// After the ">" that ends a tag; a ">" between quotes does not. A tag without an end reaches to the end.
    private int tagEnd(int start) {
        char quote = 0;
        for (int i = start; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length();
    }

    /// Moves behind the end tag of an element whose content is left out, or to the end.
    void skipContent() {
        String element = name;
        for (Kind next = next(); next != Kind.END; next = next()) {
            if (next == Kind.CLOSE && name.equals(element)) {
                return;
            }
        }
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean nameChar(char c) {
        return letter(c) || c >= '0' && c <= '9' || c == '-' || c == ':';
    }
}
