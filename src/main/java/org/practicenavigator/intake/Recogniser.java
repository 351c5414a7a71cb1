package org.practicenavigator.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Draft;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.Words;
import org.practicenavigator.word.Blank;
import org.practicenavigator.word.Block;
import org.practicenavigator.word.InlineText;

/// Blocks of a document → a draft, by the rules of `docs/word-form.md`; `form/files/recognise.js` follows the same.
/// Names decide, never places: a form that was filled in, torn apart and put together anew is still read.
public final class Recogniser {

    private static final Pattern NUMBERED = Pattern.compile("^(.*?)\\s*[—–-]?\\s*№?\\s*[0-9]{1,2}$");
    private static final Pattern NAMED = Pattern.compile("^([^:]{2,60}):(?:\\*\\*)?\\s*(.*)$", Pattern.DOTALL);

    private final ContentType type;
    private final DraftBuilder draft;
    private final NameBook names;
    private final RowText rowText;
    private final TableReader tables;
    private final Set<String> formTitles;
    private Spot spot = new Spot.Nowhere();
    private String from = "";
    private String title = "";
    private boolean itemsBefore;
    private ListRun run;
    private final Terms terms;

    private Recogniser(ContentType type, ContentTypes types, References references) {
        this.type = type;
        this.terms = new Terms(types, references);
        this.run = new ListRun(terms);
        this.draft = new DraftBuilder(type, new ValueText(terms));
        this.names = NameBook.of(type, asked(type));
        this.rowText = new RowText(draft);
        this.tables = new TableReader(draft, names, rowText);
        this.formTitles = Stream.of(true, false)
                .map(full -> Words.key(Blank.title(type, full)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @param fileName stands in for a title where the document has none
    public static Recognised recognise(
            ContentType type, ContentTypes types, References references, List<Block> blocks, String fileName) {
        Recogniser recogniser = new Recogniser(type, types, references);
        List<Block> seen = blocks.stream()
                .filter(b -> !(b instanceof Block.Paragraph p && p.hint()))
                .toList();
        for (int i = 0; i < seen.size(); i++) {
            boolean tableFollows = i + 1 < seen.size() && seen.get(i + 1) instanceof Block.Table;
            recogniser.block(seen.get(i), tableFollows);
        }
        return new Recognised(recogniser.finish(fileName), recogniser.tables.readings());
    }

    /// The fields that a document may fill in: not those of the staff, and not what only the author can tick.
    static Predicate<Field> asked(ContentType type) {
        Optional<FormPlan> form = type.form();
        return field -> form.isEmpty()
                || !(form.get().staff().contains(field.name())
                        || field.name().equals(type.stages().field())
                        || field.name().equals(form.get().consents()));
    }

    private void block(Block block, boolean tableFollows) {
        switch (block) {
            case Block.Heading heading -> heading(heading.text(), heading.level(), Phrases.Look.NONE, tableFollows);
            case Block.Paragraph paragraph -> paragraph(paragraph.text(), tableFollows);
            case Block.Item item -> item(item);
            case Block.Table table -> {
                spot = tables.read(table, spot, from);
                from = tables.from();
            }
            case Block.Picture picture -> draft.file(picture.name());
        }
        itemsBefore = block instanceof Block.Item;
    }

    private void heading(String text, int level, Phrases.Look look, boolean tableFollows) {
        if (formTitles.contains(Words.key(text))) {
            spot = new Spot.Nowhere();
            return;
        }
        if (level == 0) {
            title(text);
            return;
        }
        Optional<Target.Hit> hit = names.find(text, Target.Strength.LOOSE, tableFollows);
        Optional<Field> row =
                hit.filter(h -> h.strength() == Target.Strength.EXACT).isPresent()
                        ? Optional.empty()
                        : rowHeading(text);
        if (row.isPresent()) {
            draft.newRow(row.get());
            open(new Spot.InField(row.get(), level, look), text);
        } else if (hit.isPresent()) {
            told(text, hit.get());
            open(hit.get().target(), level, look, text);
        } else if (spot instanceof Spot.InSection in && level < Spot.DISGUISED && level > in.level()) {
            draft.section(in.section().id(), "### " + InlineText.escape(text), false);
        } else if (title.isEmpty() && from.isEmpty() && level < Spot.DISGUISED) {
            title(text);
        } else {
            open(new Spot.Unknown(level), text);
        }
    }

    private void title(String text) {
        if (title.isEmpty()) {
            title = text;
        } else {
            draft.extra(from, InlineText.escape(text));
        }
        spot = new Spot.Nowhere();
    }

    /// «Показатели — 2»: the second entry of a list of groups.
    private Optional<Field> rowHeading(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.matches()) {
            return Optional.empty();
        }
        return names.find(numbered.group(1), Target.Strength.ALSO, true)
                .filter(h -> h.target() instanceof Target.OfField f
                        && f.field().many().isPresent()
                        && f.field().type() instanceof FieldType.GroupType)
                .map(h -> ((Target.OfField) h.target()).field());
    }

    private void open(Target target, int level, Phrases.Look look, String text) {
        switch (target) {
            case Target.OfSection of -> {
                if (draft.hasSection(of.section().id())
                        && !(spot instanceof Spot.InSection in
                                && in.section().id().equals(of.section().id()))) {
                    draft.section(of.section().id(), "### " + InlineText.escape(text), false);
                }
                open(new Spot.InSection(of.section(), level, look), text);
            }
            case Target.OfField of -> open(new Spot.InField(of.field(), level, look), text);
            case Target.OfGroup _ -> open(new Spot.Nowhere(), text);
        }
    }

    private void open(Spot next, String text) {
        keepBareHeading();
        spot = next;
        from = text.replaceFirst("[\\s:]+$", "");
        run = new ListRun(terms);
    }

    /// An unknown heading with nothing below it is a text of the author too.
    private void keepBareHeading() {
        if (spot instanceof Spot.Unknown && !from.isEmpty() && !draft.hasExtra(from)) {
            draft.extra(from, InlineText.escape(from));
        }
    }

    private void paragraph(String text, boolean tableFollows) {
        if (!spot.isStyled() && (named(text) || disguised(text, tableFollows))) {
            return;
        }
        text(text, Phrases.line(text), Phrases.isBullet(text));
    }

    /// «Цель: научить …» names its field and gives the value at once.
    private boolean named(String text) {
        Matcher named = NAMED.matcher(text);
        if (!named.matches() || named.group(2).isBlank()) {
            return false;
        }
        Optional<Target.Hit> hit = names.find(named.group(1), Target.Strength.ALSO, false);
        if (hit.isEmpty() || hit.get().target() instanceof Target.OfGroup) {
            return false;
        }
        String value =
                named.group(1).startsWith("**") ? named.group(2).replaceFirst("^\\*\\*\\s*", "") : named.group(2);
        Spot before = spot;
        told(named.group(1), hit.get());
        open(hit.get().target(), Spot.DISGUISED, Phrases.look(named.group(1) + ":"), Phrases.strip(named.group(1)));
        text(value, Phrases.line(value), Phrases.isBullet(value));
        if (spot instanceof Spot.InField in && in.field().many().isEmpty()) {
            spot = before instanceof Spot.InField ? new Spot.Nowhere() : before;
        }
        return true;
    }

    private boolean disguised(String text, boolean tableFollows) {
        if (!Phrases.looksLikeHeading(text)) {
            return false;
        }
        Phrases.Look look = Phrases.look(text);
        Optional<Target.Hit> hit = names.find(text, Target.Strength.LOOSE, tableFollows)
                .filter(h -> h.strength() != Target.Strength.LOOSE || isLooseHeading(h, look));
        if (hit.isPresent()) {
            told(text, hit.get());
            open(hit.get().target(), Spot.DISGUISED, look, InlineText.plain(text));
            return true;
        }
        boolean inside = spot instanceof Spot.InSection || spot instanceof Spot.InField;
        if (inside && Phrases.words(text) <= 6 && Phrases.startsHigh(text) && look.continues(spot.look())) {
            open(new Spot.Unknown(Spot.DISGUISED), InlineText.plain(text));
            return true;
        }
        return false;
    }

    /// Words inside a line of text prove little, unless the line looks like a heading or begins with them.
    private static boolean isLooseHeading(Target.Hit hit, Phrases.Look look) {
        boolean sure = !look.number().isEmpty() || look.capitals() || look.colon() || hit.position() == 0;
        return hit.target() instanceof Target.OfSection && sure;
    }

    /// Notes which name a heading of other words was read as.
    private void told(String text, Target.Hit hit) {
        tables.told(InlineText.plain(text), hit);
    }

    private void item(Block.Item item) {
        String indent = " ".repeat(Math.min(item.level(), 4) * 3);
        text(item.text(), indent + (item.ordered() ? "1. " : "- ") + item.text(), true);
    }

    /// Puts a text where the reading stands.
    ///
    /// @param line as it stands in a section
    private void text(String text, String line, boolean isItem) {
        switch (spot) {
            case Spot.InSection in -> draft.section(in.section().id(), line, isItem && itemsBefore);
            case Spot.InField in -> fieldText(in, text, isItem);
            case Spot.Unknown _, Spot.Nowhere _ -> {
                if (type.body().hasSections()) {
                    draft.extra(from, line.strip());
                } else {
                    draft.section(Draft.WHOLE_TEXT, line, isItem && itemsBefore);
                }
            }
        }
        itemsBefore = isItem;
    }

    private void fieldText(Spot.InField in, String text, boolean isItem) {
        Field field = in.field();
        if (!in.isStyled() && field.many().isPresent() && !run.takes(field, text, isItem)) {
            draft.extra(from, text);
            spot = new Spot.Unknown(Spot.DISGUISED);
        } else if (field.type() instanceof FieldType.GroupType group) {
            rowText.put(field, group, text, from);
        } else if (field.many().isPresent() || !draft.has(field)) {
            draft.put(field, List.of(text), from);
        } else if (in.isStyled() || field.type() instanceof FieldType.ProseType) {
            draft.lengthen(field, text, from);
        } else {
            // A line that names a field names one line; what follows is somebody else's.
            draft.extra(from, text);
            spot = new Spot.Unknown(Spot.DISGUISED);
        }
    }

    private Draft finish(String fileName) {
        keepBareHeading();
        Draft read = draft.build();
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>();
        Optional<Field> titleField = type.field(type.titleField());
        boolean untitled = titleField.isPresent() && !read.fields().containsKey(type.titleField());
        if (untitled) {
            String words = title.isEmpty() ? TitleText.ofFile(fileName) : title;
            fields.put(type.titleField(), new Draft.Text(TitleText.cut(titleField.get(), words)));
        }
        fields.putAll(read.fields());
        String kept = fields.get(type.titleField()) instanceof Draft.Text text ? text.text() : "";
        if (!title.isEmpty() && !kept.equals(title)) {
            draft.extra("Заголовок документа", InlineText.escape(title));
        }
        return new Draft(type.id(), fields, read.sections(), draft.build().extra(), read.files(), "");
    }
}
