package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Writes a rendered text as plain text for fields that know no markup: paragraphs stand apart, lists keep their marks
/// and numbers, a table's row becomes a line, a link is followed by its address, a picture is left out.
public final class PlainText {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "section", "figure", "details", "summary", "dl", "dt", "dd", "figcaption");
    private static final Pattern BLANKS = Pattern.compile("[\\s&&[^\\u00a0\\u202f]]+");
    private static final Pattern GAPS = Pattern.compile("[ \\t]+");
    private static final Pattern ENDS = Pattern.compile(" ?\\n ?");
    private static final String BULLET = "• ";
    private static final String INDENT = "   ";

    private final List<String> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    /// What divides each block from the one before.
    private final List<String> gaps = new ArrayList<>();

    private PlainText() {}

    /// @param html as our renderer writes it
    /// @return lines divided by "\n", no space at the ends; "" where there is no text
    public static String of(String html) {
        PlainText text = new PlainText();
        text.inside(Jsoup.parseBodyFragment(html).body());
        text.end("\n\n");
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < text.blocks.size(); i++) {
            all.append(i == 0 ? "" : text.gaps.get(i)).append(text.blocks.get(i));
        }
        return all.toString();
    }

    private void inside(Element parent) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(BLANKS.matcher(text.getWholeText()).replaceAll(" "));
            } else if (node instanceof Element element) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> line.append('\n');
            case "img", "script", "style", "svg" -> {}
            case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" -> block(element);
            case "ul", "ol" -> list(element, "");
            case "table" -> table(element);
            case "pre" -> {
                end("\n\n");
                add(element.wholeText().stripTrailing(), "\n\n");
            }
            case "a" -> link(element);
            default -> {
                if (BLOCKS.contains(element.normalName())) {
                    block(element);
                } else {
                    inside(element);
                }
            }
        }
    }

    private void block(Element element) {
        end("\n\n");
        inside(element);
        end("\n\n");
    }

    /// The address follows where the text does not say it itself; places on the same page mean nothing elsewhere.
    private void link(Element link) {
        String before = line.toString();
        inside(link);
        String target = link.attr("href").replaceFirst("^mailto:", "");
        String said = line.substring(Math.min(before.length(), line.length()));
        if (link.attr("href").matches("(?s)(https?|mailto):.*") && !said.contains(target)) {
            line.append(" (").append(target).append(')');
        }
    }

    private void list(Element list, String indent) {
        end(indent.isEmpty() ? "\n\n" : "\n");
        boolean ordered = list.normalName().equals("ol");
        int number = list.attr("start").matches("\\d{1,9}") ? Integer.parseInt(list.attr("start")) : 1;
        String gap = indent.isEmpty() ? "\n\n" : "\n";
        for (Element item : list.children()) {
            String mark = ordered ? number++ + ". " : BULLET;
            PlainText inner = new PlainText();
            List<Element> lists = new ArrayList<>();
            for (Node node : item.childNodes()) {
                if (node instanceof Element e && Set.of("ul", "ol").contains(e.normalName())) {
                    lists.add(e);
                } else if (node instanceof Element e) {
                    inner.element(e);
                } else if (node instanceof TextNode t) {
                    inner.line.append(BLANKS.matcher(t.getWholeText()).replaceAll(" "));
                }
            }
            inner.end("\n");
            add(indent + mark + String.join("\n" + indent + INDENT, inner.blocks), gap);
            gap = "\n";
            lists.forEach(each -> list(each, indent + INDENT));
        }
    }

    private void table(Element table) {
        end("\n\n");
        String gap = "\n\n";
        for (Element row : table.select("tr")) {
            add(
                    row.select("> th, > td").stream()
                            .map(cell -> cell.text().strip())
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" — ")),
                    gap);
            gap = "\n";
        }
    }

    private void end(String gap) {
        String text = ENDS.matcher(GAPS.matcher(line).replaceAll(" "))
                .replaceAll("\n")
                .strip();
        line.setLength(0);
        add(text, gap);
    }

    private void add(String block, String gap) {
        if (!block.isBlank()) {
            blocks.add(block);
            gaps.add(gap);
        }
    }
}
