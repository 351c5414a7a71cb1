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
        String clean = clean(text);
        return read(text, clean, Lines.of(clean, firstLine), Lines.of(text, firstLine), false);
    }

    /// A value of the front matter that may hold a few paragraphs, lists and links. Headings and footnotes are not
    /// meant there; nothing in the HTML has an id, so values can stand on one page. Every place is `place`, since
    /// YAML may have folded the lines.
    public Body readProse(String text, Place place) {
        Lines lines = Lines.fixed(place);
        return read(text, clean(text), lines, lines, true);
    }

    /// Without what nobody sees, letters with marks in one piece: «й» of two characters is never found.
    private static String clean(String text) {
        String visible = HiddenCharacters.strip(text);
        return Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    private Body read(String text, String clean, Lines lines, Lines written, boolean prose) {
        Draft draft = new Draft(clean, lines, prose);
        Remark hidden = hidden(text, written);
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

    private static @Nullable Remark hidden(String text, Lines lines) {
        int first = HiddenCharacters.first(text);
        return first < 0
                ? null
                : MarkdownRules.HIDDEN_CHARACTERS.at(
                        lines.place(first, first + 1), "names", HiddenCharacters.names(text));
    }

    private static Body with(Body body, Remark hidden) {
        List<Remark> remarks = new ArrayList<>(body.remarks());
        remarks.add(hidden);
        remarks.sort(Comparator.comparing(Remark::place));
        return new Body(body.sections(), body.links(), body.anchors(), remarks);
    }
}
