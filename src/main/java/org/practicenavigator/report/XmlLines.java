package org.practicenavigator.report;

/// XML for machines that read reports: elements on lines of their own, attributes escaped, characters that XML cannot
/// hold left out. Small enough not to need a library.
final class XmlLines {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /// @param attributes names and values in turn
    void open(String element, String... attributes) {
        line(element, attributes).append(">\n");
        depth++;
    }

    void close(String element) {
        depth--;
        indent().append("</").append(element).append(">\n");
    }

    void empty(String element, String... attributes) {
        line(element, attributes).append("/>\n");
    }

    void text(String element, String content, String... attributes) {
        line(element, attributes)
                .append('>')
                .append(escaped(content))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private StringBuilder line(String element, String... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return text;
    }

    private StringBuilder indent() {
        return text.append("  ".repeat(depth));
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlLines::isAllowed).forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n' -> out.append("&#10;");
                case '\t' -> out.append("&#9;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
