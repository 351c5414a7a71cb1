package org.practicenavigator.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.practicenavigator.markdown.Passage;

/// Puts the paragraphs of lists, which come one after another, back into lists inside one another.
final class PdfLists {

    private final StringBuilder out;
    private final PdfInline inline;
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(int list, int depth, String end) {}

    PdfLists(StringBuilder out, PdfInline inline) {
        this.out = out;
        this.inline = inline;
    }

    void item(Passage.Item item) {
        while (!open.isEmpty()
                && (open.peek().depth() > item.depth()
                        || open.peek().depth() == item.depth() && open.peek().list() != item.list())) {
            out.append("</li>").append(open.pop().end()).append('\n');
        }
        if (open.isEmpty() || open.peek().depth() < item.depth()) {
            String name = item.ordered() ? "ol" : "ul";
            out.append('<').append(name);
            out.append(item.ordered() && item.number() > 1 ? " start=\"" + item.number() + "\">" : ">");
            open.push(new Open(item.list(), item.depth(), "</" + name + ">"));
        } else if (item.number() > 0) {
            out.append("</li>\n");
        } else {
            out.append("<p>").append(inline.markup(item.runs())).append("</p>");
            return;
        }
        out.append("<li>").append(inline.markup(item.runs()));
    }

    void close() {
        while (!open.isEmpty()) {
            out.append("</li>").append(open.pop().end()).append('\n');
        }
    }
}
