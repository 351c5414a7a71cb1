package org.practicenavigator.markdown;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Raw tags inside a line. A tag that stays is written anew, and whatever is opened is closed at the same level: what
/// comes out is balanced whatever goes in.
final class InlineHtml {

    private final Draft draft;
    private final InlineText flat;
    private final List<String> open = new ArrayList<>();
    /// Elements that nobody closes, so that a thousand of them are not searched a thousand times.
    private final Set<Element> endless = new HashSet<>();

    private int base;

    private record Element(Node parent, String name) {}

    private final Set<String> reported = new HashSet<>();
    private final int mostReported;

    /// @param mostReported how many different tags of one paragraph or block are named; the rest is the same
    ///     mistake
    InlineHtml(Draft draft, InlineText flat, int mostReported) {
        this.draft = draft;
        this.flat = flat;
        this.mostReported = mostReported;
    }

    /// Begins a paragraph or block, where a removed tag is reported anew.
    void forgetReported() {
        reported.clear();
    }

    /// Begins a level; gives what [#leave] needs.
    int enter() {
        int before = base;
        base = open.size();
        return before;
    }

    void leave(int before) {
        closeTo(base);
        base = before;
    }

    /// Writes a tag, and gives the last node that is dealt with: of an element whose content is not for reading,
    /// the end tag.
    Node write(HtmlInline node) {
        HtmlScanner scanner = new HtmlScanner(node.getChars().toString());
        HtmlScanner.Kind kind = scanner.next();
        if (kind == HtmlScanner.Kind.OPEN) {
            open(scanner.name(), scanner.piece(), node.getStartOffset());
            return HtmlScanner.skipped(scanner.name()) ? endOf(scanner.name(), node) : node;
        }
        if (kind == HtmlScanner.Kind.CLOSE) {
            close(scanner.name());
        }
        return node;
    }

    void open(String name, String written, int at) {
        if (name.equals("br")) {
            flat.html("<br>");
            flat.one(InlineText.BREAK);
        } else if (AllowedHtml.INLINE.contains(name) && open.size() < InlineWriter.DEEPEST) {
            flat.html(AllowedHtml.openTag(name, written));
            open.add(name);
        } else if (reported.size() < mostReported && reported.add(name)) {
            draft.remark(MarkdownRules.HTML_REMOVED, at, at + written.length(), "tag", name);
        }
    }

    void close(String name) {
        for (int i = open.size() - 1; i >= base; i--) {
            if (open.get(i).equals(name)) {
                closeTo(i);
                return;
            }
        }
    }

    private void closeTo(int size) {
        while (open.size() > size) {
            flat.html("</" + open.removeLast() + ">");
        }
    }

    private Node endOf(String name, Node start) {
        if (!endless.contains(new Element(start.getParent(), name))) {
            return search(name, start);
        }
        return start;
    }

    private Node search(String name, Node start) {
        for (Node node = start.getNext(); node != null; node = node.getNext()) {
            if (node instanceof HtmlInline && closes(node.getChars(), name)) {
                return node;
            }
        }
        endless.add(new Element(start.getParent(), name));
        return start;
    }

    private static boolean closes(CharSequence tag, String name) {
        HtmlScanner scanner = new HtmlScanner(tag.toString());
        return scanner.next() == HtmlScanner.Kind.CLOSE && scanner.name().equals(name);
    }
}
