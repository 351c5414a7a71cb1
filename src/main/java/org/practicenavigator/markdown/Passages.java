package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Takes a rendered text apart into passages, for documents that are not HTML. No word is lost; marks that mean
/// nothing on paper are: places on the same page, ways back from footnotes.
public final class Passages {

    private static final Set<String> BLOCKS =
            Set.of("p", "div", "section", "figure", "details", "summary", "dl", "dt", "dd", "figcaption");
    private static final String DONE = "☑ ";
    private static final String OPEN = "☐ ";
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final Run PLAIN = Run.of("");

    private final List<Passage> passages = new ArrayList<>();
    private final Runs runs = new Runs();
    private int lists;
    private boolean quoted;
    private int depth = -1;
    private int list;
    private boolean ordered;
    private int number;

    private Passages() {}

    /// @param html as our renderer writes it
    /// @param page the absolute address of the page that shows it, for relative links
    public static List<Passage> of(String html, String page) {
        return of(html, page, 0);
    }

    /// @param lists how many lists the document has so far
    public static List<Passage> of(String html, String page, int lists) {
        Passages taken = new Passages();
        taken.lists = lists;
        taken.inside(Jsoup.parseBodyFragment(html, page).body(), PLAIN);
        taken.end();
        return List.copyOf(taken.passages);
    }

    private void inside(Element parent, Run look) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                text(text.getWholeText(), look);
            } else if (node instanceof Element element) {
                element(element, look);
            }
        }
    }

    private void text(String written, Run look) {
        String text = BLANKS.matcher(written).replaceAll(" ");
        runs.add(look.saying(text.startsWith(" ") && runs.endsInSpace() ? text.substring(1) : text));
    }

    private void element(Element element, Run look) {
        String name = element.normalName();
        switch (name) {
            case "br" -> runs.add(look.saying("\n"));
            case "hr" -> end();
            case "script", "style", "svg", "template" -> {}
            case "strong", "b", "dt", "summary" -> bold(element, look);
            case "em", "i" -> inside(element, new Run("", look.bold(), true, look.code(), look.link()));
            case "code", "kbd" -> inside(element, new Run("", look.bold(), look.italic(), true, look.link()));
            case "a" -> link(element, look);
            case "sup" -> sup(element, look);
            case "input" -> runs.add(look.saying(element.hasAttr("checked") ? DONE : OPEN));
            case "img" -> picture(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            case "blockquote" -> quote(element);
            case "pre" -> code(element);
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            default -> {
                if (BLOCKS.contains(name)) {
                    block(element, look);
                } else {
                    inside(element, look);
                }
            }
        }
    }

    private void block(Element element, Run look) {
        end();
        inside(element, look);
        end();
    }

    private void bold(Element element, Run look) {
        Run bold = new Run("", true, look.italic(), look.code(), look.link());
        if (BLOCKS.contains(element.normalName())) {
            block(element, bold);
        } else {
            inside(element, bold);
        }
    }

    private void link(Element link, Run look) {
        if (link.hasClass("footnote-back")) {
            return;
        }
        String target = link.absUrl("href");
        boolean leads = !link.attr("href").startsWith("#") && target.matches("(?s)(https?|mailto|tel):.*");
        inside(link, new Run("", look.bold(), look.italic(), look.code(), leads ? target : ""));
    }

    /// The number of a footnote stands in brackets: raised, it would run into the word before it in plain copies.
    private void sup(Element sup, Run look) {
        if (sup.hasClass("footnote-ref")) {
            runs.add(look.saying("[" + sup.text() + "]"));
        } else {
            inside(sup, look);
        }
    }

    private void picture(Element picture) {
        end();
        passages.add(new Passage.Picture(picture.absUrl("src"), picture.attr("alt")));
    }

    private void heading(Element heading, int level) {
        end();
        inside(heading, PLAIN);
        List<Run> words = runs.take();
        if (!words.isEmpty()) {
            passages.add(new Passage.Heading(Math.max(1, level - 1), words));
        }
    }

    private void quote(Element quote) {
        end();
        boolean outer = quoted;
        quoted = true;
        inside(quote, PLAIN);
        end();
        quoted = outer;
    }

    private void code(Element code) {
        end();
        passages.add(new Passage.Code(code.wholeText().stripTrailing()));
    }

    private void list(Element element) {
        end();
        int outerList = list;
        boolean outerOrdered = ordered;
        int outerNumber = number;
        list = ++lists;
        depth++;
        boolean numbered = element.normalName().equals("ol");
        int next = element.attr("start").matches("\\d{1,9}") ? Integer.parseInt(element.attr("start")) : 1;
        for (Element item : element.children()) {
            ordered = numbered;
            number = numbered ? next++ : 1;
            inside(item, PLAIN);
            end();
        }
        depth--;
        list = outerList;
        ordered = outerOrdered;
        number = outerNumber;
    }

    private void table(Element table) {
        end();
        List<List<Run>> head = new ArrayList<>();
        List<List<List<Run>>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<List<Run>> cells = row.select("> th, > td").stream()
                    .map(cell -> {
                        inside(cell, PLAIN);
                        return runs.take();
                    })
                    .toList();
            if (head.isEmpty() && rows.isEmpty() && !row.select("> th").isEmpty()) {
                head = cells;
            } else {
                rows.add(cells);
            }
        }
        int columns = new Passage.Table(head, rows).columns();
        if (columns > 0) {
            passages.add(new Passage.Table(
                    head.isEmpty() ? head : filled(head, columns),
                    rows.stream().map(row -> filled(row, columns)).toList()));
        }
    }

    private static List<List<Run>> filled(List<List<Run>> cells, int columns) {
        List<List<Run>> all = new ArrayList<>(cells);
        all.addAll(Collections.nCopies(columns - cells.size(), List.of()));
        return List.copyOf(all);
    }

    /// Closes the paragraph that is open, as what it stands in.
    private void end() {
        List<Run> taken = runs.take();
        if (taken.isEmpty()) {
            return;
        }
        if (depth >= 0) {
            passages.add(new Passage.Item(list, depth, ordered, number, taken));
            number = 0;
        } else if (quoted) {
            passages.add(new Passage.Quote(taken));
        } else {
            passages.add(new Passage.Paragraph(taken));
        }
    }
}
