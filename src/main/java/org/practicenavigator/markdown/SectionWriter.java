package org.practicenavigator.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.finding.Place;

/// Divides a parsed text into sections at its level-2 headings and has each written.
final class SectionWriter {

    private final Draft draft;
    private final InlineWriter inline;
    private final BlockWriter blocks;
    private final List<Section> sections = new ArrayList<>();
    private String heading = "";
    private String anchor = "";
    private Place place;
    private Parts parts;

    SectionWriter(Draft draft) {
        this.draft = draft;
        inline = new InlineWriter(draft);
        blocks = new BlockWriter(draft, inline);
        place = draft.lines.place(0, 0);
        parts = new Parts(draft.budget, 0);
    }

    Body write(Document document) {
        parts = new Parts(draft.budget, Math.min(draft.source.length(), 1024));
        Node first = document.getFirstChild();
        place = first == null ? place : draft.lines.place(first.getStartOffset(), first.getStartOffset());
        blocks.begin(parts, 1);
        for (Node node = first; node != null; node = node.getNext()) {
            if (node instanceof Heading h
                    && h.getLevel() == 2
                    && !draft.prose
                    && !h.getText().isBlank()) {
                finish();
                start(h);
            } else {
                blocks.block(node);
            }
        }
        finish();
        unusedFootnotes();
        return draft.body(sections);
    }

    private void start(Heading node) {
        inline.collect(node, true);
        heading = inline.flat.wordsFrom(0, 0).strip();
        anchor = draft.anchors.take(heading);
        place = draft.lines.place(node.getStartOffset(), node.getEndOffset());
        if (heading.isEmpty()) {
            draft.remark(MarkdownRules.HEADING_EMPTY, node.getStartOffset(), node.getEndOffset(), "text", "");
        }
        parts = new Parts(draft.budget, 1024);
        blocks.begin(parts, 2);
    }

    private void finish() {
        List<org.practicenavigator.markdown.Heading> headings = blocks.end();
        if (draft.footnotes.waiting()) {
            footnotes();
        }
        if (!anchor.isEmpty() || !parts.isEmpty()) {
            sections.add(new Section(heading, anchor, place, parts.parts(), parts.plainText(), headings));
        }
    }

    /// Footnotes stand below the section that first points to them: a layout may show sections apart.
    private void footnotes() {
        boolean begun = false;
        for (FootnoteBlock note = draft.footnotes.next(); note != null; note = draft.footnotes.next()) {
            int number = draft.footnotes.number(note);
            if (!begun) {
                String start = number == 1 ? "" : " start=\"" + number + "\"";
                parts.html("<section class=\"footnotes\" aria-label=\"Сноски\">\n<ol" + start + ">\n");
                begun = true;
            }
            parts.html("<li id=\"fn-" + number + "\">\n");
            blocks.children(note);
            parts.html("<a href=\"#fnref-" + number + "\" class=\"footnote-back\" aria-label=\"Назад к тексту, сноска "
                    + number + "\">↩</a></li>\n");
        }
        parts.html("</ol>\n</section>\n");
    }

    private void unusedFootnotes() {
        for (FootnoteBlock note : blocks.footnotes()) {
            if (draft.footnotes.number(note) == 0) {
                String name = note.getText().toString();
                int at = note.getStartOffset();
                draft.remark(MarkdownRules.FOOTNOTE_UNUSED, at, at + name.length() + 4, "name", name);
            }
        }
    }
}
