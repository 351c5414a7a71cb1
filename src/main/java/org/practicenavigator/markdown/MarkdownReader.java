package org.practicenavigator.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;

/// Reads Markdown: text in, safe HTML, links, headings, plain words and remarks out.
///
/// Immutable and safe for use by many threads. Never throws for what a text holds: a text that breaks a limit
/// (depth, tangle, output) gives a body without sections and a remark. The caller limits a text to 1 MB.
public final class MarkdownReader {

    private final Parser bodies;
    private final Parser values;

    public MarkdownReader() {
        List<Extension> simple =
                List.of(TablesExtension.create(), TaskListExtension.create(), StrikethroughExtension.create());
        List<Extension> all = new ArrayList<>(simple);
        all.add(FootnoteExtension.create());
        bodies = parser(all);
        values = parser(simple);
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder(new MutableDataSet()
                        .set(Parser.EXTENSIONS, extensions)
                        // «[План](План работы.pdf)» has one meaning only, and teachers' files are called so.
                        .set(Parser.SPACE_IN_LINK_URLS, true)
                        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                        .set(TablesExtension.MAX_HEADER_ROWS, 1)
                        .set(TablesExtension.COLUMN_SPANS, false)
                        .set(TablesExtension.WITH_CAPTION, false))
                .build();
    }

    /// The body of a document.
    ///
    /// @param text everything behind the front matter, lines ended by LF
    /// @param firstLine the line of the file where it begins, from 1
    public Body read(String text, int firstLine) {
        int hidden = HiddenCharacters.first(text);
        String clean = clean(text, hidden);
        Lines lines = Lines.of(clean, firstLine);
        Remark remark = hidden < 0 ? null : hidden(text, hidden, Lines.of(text, firstLine));
        return read(clean, lines, remark, false);
    }

    /// A value of the front matter that may hold a few paragraphs, lists and links. Headings and footnotes are not
    /// meant there; nothing in the HTML has an id, so values can stand on one page. Every place is `place`, since
    /// YAML may have folded the lines.
    public Body readProse(String text, Place place) {
        int hidden = HiddenCharacters.first(text);
        Lines lines = Lines.fixed(place);
        Remark remark = hidden < 0 ? null : hidden(text, hidden, lines);
        return read(clean(text, hidden), lines, remark, true);
    }

    /// Without what nobody sees, letters with marks in one piece: «й» of two characters is never found.
    private static String clean(String text, int hidden) {
        String visible = hidden < 0 ? text : HiddenCharacters.strip(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (c >= 0x300 && c < 0x370) {
                return Normalizer.normalize(visible, Normalizer.Form.NFC);
            }
        }
        return visible;
    }

    private Body read(String clean, Lines lines, @Nullable Remark hidden, boolean prose) {
        Draft draft = new Draft(clean, lines, prose);
        Remark refused = SourceGuard.refuses(clean, lines);
        if (refused == null) {
            try {
                Body body = new SectionWriter(draft).write((prose ? values : bodies).parse(clean));
                return hidden == null ? body : with(body, hidden);
            } catch (Refusal refusal) {
                refused = refusal.remark();
            } catch (StackOverflowError tooDeep) {
                refused = draft.tooDeep().remark();
            }
        }
        List<Remark> remarks = hidden == null ? List.of(refused) : List.of(hidden, refused);
        return new Body(List.of(), List.of(), List.of(), remarks);
    }

    private static Remark hidden(String text, int first, Lines lines) {
        String names = HiddenCharacters.names(text);
        return MarkdownRules.HIDDEN_CHARACTERS.at(lines.place(first, first + 1), "names", names);
    }

    private static Body with(Body body, Remark hidden) {
        List<Remark> remarks = new ArrayList<>(body.remarks());
        remarks.add(hidden);
        remarks.sort(Comparator.comparing(Remark::place));
        return new Body(body.sections(), body.links(), body.anchors(), remarks);
    }
}
