package org.practicenavigator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes blocks: paragraphs, lists, quotes, code, tables, headings below level 2.
final class BlockWriter {

    private final Draft draft;
    private final InlineWriter inline;
    private final HtmlBlockWriter raw;
    private final TableWriter tables;
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private List<org.practicenavigator.markdown.Heading> headings = new ArrayList<>();
    private Parts out;
    private int lastLevel = 1;
    private int depth;

    BlockWriter(Draft draft, InlineWriter inline) {
        this.draft = draft;
        this.inline = inline;
        raw = new HtmlBlockWriter(draft, inline);
        tables = new TableWriter(draft, inline);
        out = new Parts(draft.budget, 0);
    }

    /// Begins a new section: what follows goes to `parts`, headings below count from `level`.
    void begin(Parts parts, int level) {
        out = parts;
        lastLevel = level;
        headings = new ArrayList<>();
    }

    /// Closes what is open and gives the headings since [#begin].
    List<org.practicenavigator.markdown.Heading> end() {
        raw.leave(0, out);
        return headings;
    }

    List<FootnoteBlock> footnotes() {
        return footnotes;
    }

    void children(Node parent) {
        from(parent.getFirstChild());
    }

    private void from(@Nullable Node first) {
        if (++depth > InlineWriter.DEEPEST * 2) {
            throw draft.tooDeep();
        }
        int outside = raw.enter();
        for (Node node = first; node != null; node = node.getNext()) {
            block(node);
        }
        raw.leave(outside, out);
        depth--;
    }

    void block(Node node) {
        switch (node) {
            case HtmlBlockBase html -> raw.write(html, out);
            case FootnoteBlock note -> footnotes.add(note);
            case Reference _ -> {}
            default -> {
                raw.beforeContent(out);
                visible(node);
            }
        }
        out.endOfBlock();
    }

    private void visible(Node node) {
        switch (node) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Heading heading -> heading(heading);
            case ListBlock list -> list(list);
            case BlockQuote quote -> wrap("blockquote", quote);
            case TableBlock table -> tables.write(table, out);
            case FencedCodeBlock code -> fenced(code);
            case IndentedCodeBlock code -> code(code.getContentChars().toString());
            case ThematicBreak _ -> out.html("<hr>\n");
            default -> children(node);
        }
    }

    private void wrap(String tag, Node node) {
        out.html("<" + tag + ">\n");
        children(node);
        out.html("</" + tag + ">\n");
    }

    private void paragraph(Paragraph paragraph) {
        inline.collect(paragraph, false);
        if (!inline.flat.blank(0)) {
            out.html("<p>");
            inline.flat.writeTo(out);
            out.html("</p>\n");
        }
    }

    private void heading(Heading node) {
        inline.collect(node, true);
        String words = inline.flat.wordsFrom(0, 0).strip();
        if (draft.prose || node.getLevel() == 1 || words.isEmpty()) {
            noHeading(node, words);
            return;
        }
        int level = Math.max(3, Math.min(node.getLevel(), lastLevel + 1));
        if (node.getLevel() > lastLevel + 1) {
            String[] facts = {"text", words, "level", "#".repeat(node.getLevel()), "right", "#".repeat(lastLevel + 1)};
            draft.remark(MarkdownRules.HEADING_SKIPPED, node.getStartOffset(), node.getEndOffset(), facts);
        }
        lastLevel = level;
        String anchor = draft.anchors.take(words);
        headings.add(new org.practicenavigator.markdown.Heading(
                level, words, anchor, draft.lines.place(node.getStartOffset(), node.getEndOffset())));
        out.html("<h" + level + " id=\"" + anchor + "\">");
        inline.flat.writeTo(out);
        out.html("</h" + level + ">\n");
    }

    /// The words stay, in bold, so that nothing that was written is lost.
    private void noHeading(Heading node, String words) {
        var rule = words.isEmpty()
                ? MarkdownRules.HEADING_EMPTY
                : draft.prose ? MarkdownRules.HEADING_IN_FIELD : MarkdownRules.HEADING_LEVEL_ONE;
        draft.remark(rule, node.getStartOffset(), node.getEndOffset(), "text", words);
        if (!words.isEmpty()) {
            out.html("<p><strong>");
            inline.flat.writeTo(out);
            out.html("</strong></p>\n");
        }
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbers ? numbers.getStartNumber() : 1;
        out.html(ordered ? start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n" : "<ul>\n");
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, list.isTight());
            out.endOfBlock();
        }
        out.html(ordered ? "</ol>\n" : "</ul>\n");
    }

    private void item(Node item, boolean tight) {
        if (!(item instanceof ListItem)) {
            return;
        }
        boolean task = item instanceof TaskListItem;
        out.html(task ? "<li class=\"task\">" + checkbox((TaskListItem) item) : "<li>");
        Node first = item.getFirstChild();
        if (tight && first instanceof Paragraph paragraph) {
            inline.collect(paragraph, false);
            inline.flat.writeTo(out);
            out.endOfBlock();
            out.html(first.getNext() == null ? "" : "\n");
            first = first.getNext();
        }
        from(first);
        out.html("</li>\n");
    }

    private static String checkbox(TaskListItem task) {
        return task.isItemDoneMarker()
                ? "<input type=\"checkbox\" checked disabled aria-label=\"Сделано\"> "
                : "<input type=\"checkbox\" disabled aria-label=\"Не сделано\"> ";
    }

    private void fenced(FencedCodeBlock code) {
        if (code.getClosingMarker().isEmpty()) {
            int at = code.getStartOffset();
            draft.remark(
                    MarkdownRules.CODE_FENCE_UNCLOSED,
                    at,
                    at + code.getOpeningMarker().length());
        }
        code(code.getContentChars().toString());
    }

    private void code(String text) {
        out.html("<pre tabindex=\"0\"><code>" + Html.escape(text) + "</code></pre>\n");
        out.words(text);
    }
}
