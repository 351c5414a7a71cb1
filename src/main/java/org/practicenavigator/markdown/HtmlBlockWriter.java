package org.practicenavigator.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Raw HTML between paragraphs: `<details>` with its `<summary>` stays, tags inside a line stay, of everything else
/// the words stay. Open and close tags may stand in different blocks; what comes out is balanced all the same.
final class HtmlBlockWriter {

    private static final int DEEPEST = 10;
    private static final String NO_SUMMARY = "<summary>Подробнее</summary>\n";

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "div",
            "li",
            "tr",
            "table",
            "ul",
            "ol",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "section",
            "article",
            "center",
            "pre",
            "form");

    private final Draft draft;
    private final InlineWriter inline;
    private final InlineHtml tags;
    private final InlineText flat;
    private int depth;
    private int floor;
    private int lastOpen;
    private boolean summaryDue;
    private boolean inSummary;

    HtmlBlockWriter(Draft draft, InlineWriter inline) {
        this.draft = draft;
        this.inline = inline;
        flat = inline.flat;
        tags = new InlineHtml(draft, flat, 1);
    }

    /// Begins a container (a quote, an item, a section): what is open outside cannot be closed inside.
    /// Gives what [#leave] needs.
    int enter() {
        int outside = floor;
        floor = depth;
        return outside;
    }

    /// Ends a container: closes what the author forgot.
    void leave(int outside, Parts out) {
        if (depth > floor) {
            draft.remark(MarkdownRules.HTML_UNCLOSED, lastOpen, lastOpen + "<details>".length(), "tag", "details");
        }
        while (depth > floor) {
            close(out);
        }
        floor = outside;
    }

    /// Content follows: a `<details>` without a summary gets one, since the browser's own would be English.
    void beforeContent(Parts out) {
        if (summaryDue) {
            out.html(NO_SUMMARY);
            summaryDue = false;
        }
    }

    private void close(Parts out) {
        beforeContent(out);
        out.html("</details>\n");
        depth--;
    }

    void write(HtmlBlockBase node, Parts out) {
        BasedSequence content = node.getContentChars().isEmpty() ? node.getChars() : node.getContentChars();
        HtmlScanner scanner = new HtmlScanner(content.toString());
        flat.clear();
        tags.forgetReported();
        int level = tags.enter();
        for (HtmlScanner.Kind kind = scanner.next(); kind != HtmlScanner.Kind.END; kind = scanner.next()) {
            switch (kind) {
                case TEXT -> flat.words(Escapes.entities(scanner.piece()), content.getIndexOffset(scanner.from()));
                case OPEN -> open(scanner, content.getIndexOffset(scanner.from()), out);
                case CLOSE -> closeTag(scanner.name(), out);
                case OTHER, END -> {}
            }
        }
        flush(out);
        tags.leave(level);
    }

    private void open(HtmlScanner scanner, int at, Parts out) {
        String name = scanner.name();
        if (name.equals("details") && depth < DEEPEST) {
            flush(out);
            beforeContent(out);
            out.html("<details>\n");
            depth++;
            summaryDue = true;
            lastOpen = at;
        } else if (name.equals("summary") && summaryDue && flat.blank(0)) {
            flat.clear();
            inSummary = true;
        } else {
            paragraphEnds(name, out);
            tags.open(name, scanner.piece(), at);
            if (HtmlScanner.skipped(name)) {
                scanner.skipContent();
            }
        }
    }

    private void paragraphEnds(String name, Parts out) {
        if (PARAGRAPHS.contains(name)) {
            flush(out);
        }
    }

    private void closeTag(String name, Parts out) {
        if (name.equals("details")) {
            flush(out);
            if (depth > floor) {
                close(out);
            }
        } else if (name.equals("summary")) {
            if (inSummary) {
                flush(out);
            }
        } else {
            paragraphEnds(name, out);
            tags.close(name);
        }
    }

    /// Writes the words so far as a paragraph, or as the summary.
    private void flush(Parts out) {
        tags.leave(0);
        inline.finish();
        boolean blank = flat.blank(0);
        if (inSummary) {
            inSummary = false;
            summaryDue = false;
            write(out, blank ? null : "summary");
        } else if (!blank) {
            beforeContent(out);
            write(out, "p");
        }
        flat.clear();
    }

    private void write(Parts out, @Nullable String tag) {
        if (tag == null) {
            out.html(NO_SUMMARY);
            return;
        }
        out.html("<" + tag + ">");
        flat.writeTo(out);
        out.html("</" + tag + ">\n");
        out.endOfBlock();
    }
}
