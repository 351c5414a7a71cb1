package org.practicenavigator.markdown;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes HTML of letters as simple Markdown: headings, lists, tables, paragraphs, bold, italic, links.
/// Programs, styles and pictures are left out.
public final class HtmlText {

    private static final Set<String> SILENT =
            Set.of("script", "style", "head", "title", "template", "object", "iframe");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "section", "article", "blockquote", "pre", "center", "address", "header", "footer", "main");
    private static final int DEEPEST = 200;

    private final StringBuilder out = new StringBuilder();
    private int depth;

    private HtmlText() {}

    public static String markdown(String html) {
        HtmlText text = new HtmlText();
        text.inside(Jsoup.parse(html).body(), "");
        return text.out
                        .toString()
                        .replaceAll("[ \\u00a0]+\\n", "\n")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    private void inside(Element parent, String indent) {
        if (++depth < DEEPEST) {
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode text) {
                    out.append(escape(text.getWholeText().replaceAll("[\\s\\u00a0]+", " ")));
                } else if (node instanceof Element element) {
                    element(element, indent);
                }
            }
        }
        depth--;
    }

    private void element(Element element, String indent) {
        String name = element.normalName();
        if (SILENT.contains(name) || element.attr("style").replace(" ", "").contains("display:none")) {
            return;
        }
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                gap().append("#".repeat(name.charAt(1) - '0'))
                        .append(' ')
                        .append(escape(element.text()))
                        .append("\n\n");
            case "br" -> out.append("\n\n");
            case "b", "strong" -> marked(element, "**");
            case "i", "em" -> marked(element, "*");
            case "a" -> link(element);
            case "ul", "ol" -> list(element, indent, name.equals("ol"));
            case "table" -> table(element, indent);
            default -> {
                if (BLOCKS.contains(name)) {
                    gap();
                    inside(element, indent);
                    gap();
                } else {
                    inside(element, indent);
                }
            }
        }
    }

    private StringBuilder gap() {
        return out.append("\n\n");
    }

    private void marked(Element element, String mark) {
        String text = element.text().strip();
        if (!text.isEmpty()) {
            out.append(mark).append(escape(text)).append(mark);
        }
    }

    private void link(Element element) {
        String target = element.attr("href").strip();
        boolean plain = target.toLowerCase(Locale.ROOT).matches("(https?|mailto):[^\\s()]+");
        String text = escape(element.text());
        out.append(plain && !text.isBlank() ? "[" + text + "](" + target + ")" : text);
    }

    private void list(Element list, String indent, boolean ordered) {
        gap();
        int number = 1;
        for (Element item : list.children()) {
            HtmlText inner = new HtmlText();
            inner.depth = depth;
            inner.inside(item, "");
            String text = inner.out.toString().strip().replaceAll("\n+", "\n" + indent + "  ");
            if (!text.isEmpty()) {
                out.append('\n')
                        .append(indent)
                        .append(ordered ? number++ + ". " : "- ")
                        .append(text);
            }
        }
        gap();
    }

    /// Tables of one column are how letters are laid out, not what they say.
    private void table(Element table, String indent) {
        boolean isLayout = table.select("tr").stream()
                        .allMatch(row -> row.select("> td, > th").size() < 2)
                || !table.select("table table").isEmpty();
        gap();
        if (isLayout) {
            table.select("td, th").stream()
                    .filter(cell -> cell.parents().select("table").first() == table)
                    .forEach(cell -> {
                        inside(cell, indent);
                        gap();
                    });
            return;
        }
        boolean first = true;
        for (Element row : table.select("tr")) {
            int cells = row.select("> td, > th").size();
            out.append("\n|");
            row.select("> td, > th")
                    .forEach(cell -> out.append(' ')
                            .append(escape(cell.text()).replace("|", "\\|"))
                            .append(" |"));
            if (first) {
                out.append("\n|").append(" --- |".repeat(cells));
                first = false;
            }
        }
        gap();
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<])", "\\\\$1");
    }
}
