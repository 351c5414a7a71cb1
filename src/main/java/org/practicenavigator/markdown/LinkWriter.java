package org.practicenavigator.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.finding.Rule;

/// Writes links and pictures; the only place where an `href` or `src` of an author comes from.
final class LinkWriter {

    /// Words that tell a listener to a screen reader nothing about where the link leads.
    private static final Set<String> EMPTY_WORDS = Set.of(
            "здесь",
            "тут",
            "сюда",
            "ссылка",
            "по ссылке",
            "по этой ссылке",
            "эта ссылка",
            "подробнее",
            "далее",
            "читать далее",
            "читать",
            "link",
            "here",
            "more");
    private static final int LONGEST_SHOWN = 80;

    private final Draft draft;
    private final InlineWriter writer;
    private final InlineText flat;
    private boolean inside;
    private int pictures;

    LinkWriter(Draft draft, InlineWriter writer) {
        this.draft = draft;
        this.writer = writer;
        flat = writer.flat;
    }

    /// Whether a link is being written: links do not stand in links.
    boolean inside() {
        return inside;
    }

    void link(Node node, BasedSequence url) {
        String target = Escapes.resolve(url.toString());
        if (inside) {
            writer.children(node);
            return;
        }
        switch (LinkTarget.judge(target)) {
            case LinkTarget.Refused refused -> {
                refuse(refused.rule(), target, node);
                writer.children(node);
            }
            case LinkTarget.Outside outside -> {
                draft.link(target, false, node.getStartOffset(), node.getEndOffset());
                flat.html(open(outside));
                named(node, target);
            }
            case LinkTarget.Inside in -> {
                draft.link(in.target(), false, node.getStartOffset(), node.getEndOffset());
                flat.html("<a href=\"");
                flat.link(new BodyPart.LinkPart(in.target(), false));
                flat.html("\">");
                named(node, target);
            }
        }
    }

    private static String open(LinkTarget.Outside outside) {
        String more = outside.site() ? "\" class=\"external\" rel=\"nofollow noopener\">" : "\">";
        return "<a href=\"" + outside.href() + more;
    }

    /// The words of a link and its end; a link without words gets its address as words.
    private void named(Node node, String target) {
        int from = flat.length();
        int opaque = flat.opaqueCount();
        int before = pictures;
        inside = true;
        writer.children(node);
        inside = false;
        String words = flat.wordsFrom(from, opaque).strip();
        boolean empty = words.isEmpty() && pictures == before;
        if (empty || EMPTY_WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            String[] facts = {"words", words, "target", shown(target)};
            draft.remark(MarkdownRules.LINK_TEXT_EMPTY_WORDS, node.getStartOffset(), node.getEndOffset(), facts);
        }
        if (empty) {
            flat.words(target, node.getStartOffset());
        }
        flat.html("</a>");
    }

    void reference(LinkRef ref) {
        Reference found = expanded(ref);
        if (found != null) {
            link(ref, found.getUrl());
            return;
        }
        flat.one('[');
        writer.children(ref);
        flat.one(']');
        rest(ref);
    }

    void pictureReference(ImageRef ref) {
        Reference found = expanded(ref);
        if (found != null) {
            picture(ref, found.getUrl(), found.getTitle());
            return;
        }
        flat.words("![", ref.getStartOffset());
        writer.children(ref);
        flat.one(']');
        rest(ref);
    }

    /// A reference that nobody defined is only text in brackets.
    private void rest(RefNode ref) {
        if (!ref.getReferenceOpeningMarker().isEmpty()
                && !ref.getTextOpeningMarker().isEmpty()) {
            flat.words("[" + ref.getReference() + "]", ref.getReference().getStartOffset());
        }
    }

    private @Nullable Reference expanded(RefNode ref) {
        Reference found = ref.getReferenceNode(ref.getDocument());
        if (found == null
                || draft.expand(found.getUrl().length() + found.getTitle().length())) {
            return found;
        }
        throw new Refusal(
                MarkdownRules.TEXT_TOO_LONG_OUTPUT.at(draft.lines.place(ref.getStartOffset(), ref.getEndOffset())));
    }

    void picture(Node node, BasedSequence url, BasedSequence title) {
        String target = Escapes.resolve(url.toString());
        String alt = alt(node);
        switch (LinkTarget.judge(target)) {
            case LinkTarget.Refused refused -> noPicture(refused.rule(), target, node, alt);
            case LinkTarget.Outside outside -> {
                Rule rule = outside.site() ? MarkdownRules.PICTURE_FOREIGN : MarkdownRules.LINK_SCHEME;
                noPicture(rule, target, node, alt);
            }
            case LinkTarget.Inside in -> {
                if (in.target().startsWith("#")) {
                    noPicture(MarkdownRules.LINK_WITHOUT_TARGET, target, node, alt);
                } else {
                    show(node, in.target(), alt, Escapes.resolve(title.toString()));
                }
            }
        }
    }

    private void noPicture(Rule rule, String target, Node node, String alt) {
        refuse(rule, target, node);
        flat.words(alt, node.getStartOffset());
    }

    private void show(Node node, String target, String alt, String title) {
        if (alt.isBlank()) {
            String[] facts = {"target", shown(target)};
            draft.remark(MarkdownRules.PICTURE_WITHOUT_ALT, node.getStartOffset(), node.getEndOffset(), facts);
        }
        pictures++;
        draft.link(target, true, node.getStartOffset(), node.getEndOffset());
        String tip = title.isBlank() ? "" : " title=\"" + attribute(title) + "\"";
        flat.html("<img src=\"");
        flat.link(new BodyPart.LinkPart(target, true));
        flat.html("\" alt=\"" + attribute(alt) + "\"" + tip + " loading=\"lazy\">");
        flat.opaque("");
    }

    private static String attribute(String text) {
        return Html.escape(Typography.apply(text.replace('\n', ' ').strip()));
    }

    private String alt(Node node) {
        StringBuilder out = new StringBuilder();
        alt(node, out, 0);
        return out.toString().strip();
    }

    private void alt(Node parent, StringBuilder out, int depth) {
        if (depth > InlineWriter.DEEPEST) {
            throw draft.tooDeep();
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> out.append(Escapes.resolve(text.getChars().toString()));
                case Code code -> out.append(code.getText());
                case HtmlEntity entity ->
                    out.append(Escapes.entities(entity.getChars().toString()));
                case HtmlInline _ -> {}
                default -> {
                    if (node.getFirstChild() == null) {
                        out.append(' ');
                    }
                    alt(node, out, depth + 1);
                }
            }
        }
    }

    /// An address between angle brackets.
    void auto(String address, Node node, String prefix) {
        write(prefix + address, address, node.getStartOffset(), node.getEndOffset());
    }

    /// An address without markup.
    void bare(BareLinks.Found found) {
        write(found.target(), draft.source.substring(found.from(), found.to()), found.from(), found.to());
    }

    private void write(String target, String words, int from, int to) {
        LinkTarget judged = LinkTarget.judge(target);
        if (!inside && judged instanceof LinkTarget.Outside outside) {
            draft.link(target, false, from, to);
            flat.html(open(outside) + Html.escape(words) + "</a>");
        } else {
            if (judged instanceof LinkTarget.Refused refused) {
                draft.remark(refused.rule(), from, to, "target", shown(target));
            }
            flat.html(Html.escape(words));
        }
        flat.opaque(words);
    }

    private void refuse(Rule rule, String target, Node node) {
        draft.remark(rule, node.getStartOffset(), node.getEndOffset(), "target", shown(target));
    }

    private static String shown(String target) {
        return target.length() <= LONGEST_SHOWN ? target : target.substring(0, LONGEST_SHOWN) + "…";
    }
}
