package org.practicenavigator.report;

/// Foreign text as Markdown shows it, letter for letter: no markup, no links, no calls to people or to other threads.
final class MarkdownText {

    /// Seen by nobody, and enough for a forge not to take what follows for a name, a number or an address.
    private static final char BREAK = '\u200b';

    private static final String MARKUP = "\\`*_{}[]()#+!|~$^=>-.";

    private MarkdownText() {}

    static String of(String foreign) {
        String text = Plain.line(foreign);
        StringBuilder out = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '@' -> out.append(c).append(BREAK);
                case '#', '!', '$' -> out.append('\\').append(c).append(BREAK);
                case ':' -> out.append(c).append(text.startsWith("//", i + 1) ? "" + BREAK : "");
                case '.' -> out.append(isWww(text, i) ? "" + BREAK : "").append(isListMark(text, i) ? "\\." : ".");
                case '-', '+', '=' -> out.append(i == 0 ? "\\" : "").append(c);
                default ->
                    out.append(MARKUP.indexOf(c) < 0 || c == '(' || c == ')' ? "" : "\\")
                            .append(c);
            }
        }
        return out.toString();
    }

    /// `www.` alone makes a link.
    private static boolean isWww(String text, int dot) {
        return dot >= 3 && text.regionMatches(true, dot - 3, "www", 0, 3);
    }

    private static boolean isListMark(String text, int dot) {
        return dot > 0 && text.substring(0, dot).chars().allMatch(Character::isDigit);
    }

    /// A path in a code span. Names that hold the mark of such spans lose it.
    static String code(String path) {
        return "`" + Plain.line(path).replace('`', '\'') + "`";
    }

    /// A link of our own making; an address that could end it is not linked.
    static String link(String label, String address) {
        boolean safe = address.matches("https?://[\\w.~:/?#\\[\\]@!$&'*+,;=%-]+");
        return safe ? "[" + label + "](" + address.replace("[", "%5B").replace("]", "%5D") + ")" : "";
    }
}
