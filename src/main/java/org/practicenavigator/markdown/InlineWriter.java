package org.practicenavigator.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;

/// Writes what stands inside a paragraph, a heading or a cell.
final class InlineWriter {

    /// Emphasis in emphasis in links …: nobody writes deeper, and every level is a call of ours.
    static final int DEEPEST = 100;

    final InlineText flat = new InlineText();
    private final Draft draft;
    private final LinkWriter links;
    private final InlineHtml html;
    private final Set<String> lookAlikes = new HashSet<>();
    private boolean heading;
    private boolean cell;
    private int depth;

    InlineWriter(Draft draft) {
        this.draft = draft;
        links = new LinkWriter(draft, this);
        html = new InlineHtml(draft, flat, 10);
    }

    /// Collects the content of a block into [#flat], with typography.
    void collect(Node block, boolean inHeading) {
        flat.clear();
        heading = inHeading;
        cell = block instanceof TableCell;
        depth = 0;
        html.forgetReported();
        children(block);
        finish();
    }

    /// Typography and look-alike letters over what [#flat] holds.
    void finish() {
        for (LookAlikes.Hit hit : LookAlikes.in(flat.chars(), flat.length())) {
            if (lookAlikes.size() < 1000 && lookAlikes.add(hit.word())) {
                int at = flat.sourceOf(hit.at());
                String[] facts = {"word", hit.word(), "letters", hit.explained()};
                draft.remark(
                        MarkdownRules.LOOK_ALIKE_LETTERS, at, at + hit.word().length(), facts);
            }
        }
        flat.typography();
    }

    /// Writes the children of an inline node; raw tags opened here are closed here.
    void children(Node parent) {
        if (++depth > DEEPEST) {
            throw draft.tooDeep();
        }
        int level = html.enter();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            node = node instanceof HtmlInline raw ? html.write(raw) : node;
            if (!(node instanceof HtmlInline)) {
                inline(node);
            }
        }
        html.leave(level);
        depth--;
    }

    private void inline(Node node) {
        switch (node) {
            case Text text -> text(text.getChars());
            case SoftLineBreak _ -> flat.one('\n');
            case HardLineBreak _ -> {
                flat.html("<br>");
                flat.one(InlineText.BREAK);
            }
            case StrongEmphasis strong -> wrap("strong", strong);
            case Emphasis em -> wrap("em", em);
            case Strikethrough del -> wrap("del", del);
            case Code code -> code(code);
            case HtmlEntity entity -> flat.words(entity(entity), entity.getStartOffset());
            case Link link -> links.link(link, link.getUrl());
            case LinkRef ref -> links.reference(ref);
            case Image image -> links.picture(image, image.getUrl(), image.getTitle());
            case ImageRef ref -> links.pictureReference(ref);
            case AutoLink auto -> links.auto(auto.getText().toString(), auto, "");
            case MailLink mail -> links.auto(mail.getText().toString(), mail, "mailto:");
            case Footnote note -> footnote(note);
            default -> children(node);
        }
    }

    private static String entity(HtmlEntity entity) {
        // A no-break space that the author asked for is one; other spaces and breaks are spaces.
        return Escapes.entities(entity.getChars().toString()).replace('\n', ' ').replace('\t', ' ');
    }

    private void text(BasedSequence chars) {
        int from = chars.getStartOffset();
        int to = chars.getEndOffset();
        if (to - from == chars.length()) {
            text(draft.source, from, to);
        } else {
            flat.words(Escapes.resolve(chars.toString()), from);
        }
    }

    private void text(String source, int from, int to) {
        int at = from;
        while (!links.inside()) {
            BareLinks.Found found = BareLinks.next(source, at, to);
            if (found == null) {
                break;
            }
            flat.source(source, at, found.from());
            links.bare(found);
            at = found.to();
        }
        flat.source(source, at, to);
    }

    private void wrap(String tag, Node node) {
        flat.html("<" + tag + ">");
        children(node);
        flat.html("</" + tag + ">");
    }

    private void code(Code code) {
        String text = code.getText().toString().replace('\n', ' ');
        // In a table a bar has to be written \| even inside code.
        text = cell ? text.replace("\\|", "|") : text;
        boolean padded = text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String shown = padded ? text.substring(1, text.length() - 1) : text;
        flat.html("<code>" + Html.escape(shown) + "</code>");
        flat.opaque(shown);
    }

    private void footnote(Footnote note) {
        FootnoteBlock block = note.getFootnoteBlock();
        if (block == null || heading) {
            String name = note.getText().toString();
            var rule = heading && block != null ? MarkdownRules.FOOTNOTE_IN_HEADING : MarkdownRules.FOOTNOTE_UNKNOWN;
            draft.remark(rule, note.getStartOffset(), note.getEndOffset(), "name", name);
            flat.words(block == null ? "[^" + name + "]" : "", note.getStartOffset());
            return;
        }
        int number = draft.footnotes.point(block);
        int use = draft.footnotes.uses(block);
        String id = "fnref-" + number + (use == 1 ? "" : "-" + use);
        String mark = "<a href=\"#fn-" + number + "\" aria-label=\"Сноска " + number + "\">" + number + "</a>";
        flat.html("<sup class=\"footnote-ref\" id=\"" + id + "\">" + (links.inside() ? number : mark) + "</sup>");
        flat.opaque("");
    }
}
