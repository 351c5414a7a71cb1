package org.practicenavigator.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.practicenavigator.content.Draft.Group;
import org.practicenavigator.content.Draft.Items;
import org.practicenavigator.content.Draft.Piece;
import org.practicenavigator.content.Draft.Text;
import org.practicenavigator.data.YamlQuote;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;

/// Writes drafts as files: front matter in the order of the template, then the sections of the text. One draft has
/// one text; `form/core/compose.js` gives the same bytes in browsers, and a test compares the two.
public final class EntryWriter {

    /// Before each text that found no place among the fields. A comment: the file stays valid, and nothing is lost.
    static final String EXTRA = "# Не вошло: ";

    private final StringBuilder out = new StringBuilder();

    private EntryWriter() {}

    /// The whole text of a file, ending with a line feed. What is empty is left out.
    public static String write(ContentType type, Draft draft) {
        EntryWriter writer = new EntryWriter();
        writer.out.append("---\n");
        writer.fields(type.fields(), draft.fields(), 0);
        draft.extra().forEach(writer::extra);
        writer.out.append("---\n");
        writer.body(type.body(), draft.sections());
        return writer.out.toString();
    }

    private void fields(SequencedMap<String, Field> fields, SequencedMap<String, Piece> values, int indent) {
        fields.values()
                .forEach(field -> Optional.ofNullable(values.get(field.name()))
                        .flatMap(piece -> tidy(field, piece))
                        .ifPresent(piece -> field(field, piece, indent)));
    }

    private void field(Field field, Piece piece, int indent) {
        out.repeat(' ', indent).append(field.name()).append(':');
        switch (piece) {
            case Text text ->
                out.append(' ').append(scalar(field, text, indent + 2)).append('\n');
            case Group group -> {
                out.append('\n');
                fields(inner(field), group.fields(), indent + 2);
            }
            case Items items -> {
                out.append('\n');
                items.items().forEach(item -> item(field, item, indent + 2));
            }
        }
    }

    private void item(Field field, Piece piece, int indent) {
        switch (piece) {
            case Text text ->
                out.repeat(' ', indent)
                        .append("- ")
                        .append(scalar(field, text, indent + 2))
                        .append('\n');
            case Group group -> {
                int from = out.length();
                fields(inner(field), group.fields(), indent + 2);
                out.setCharAt(from + indent, '-');
            }
            case Items items -> items.items().forEach(item -> item(field, item, indent));
        }
    }

    private static String scalar(Field field, Text text, int indent) {
        boolean number = switch (field.type()) {
            case FieldType.IntegerType _, FieldType.DecimalType _ -> true;
            case FieldType.FlagType _, FieldType.DateType _ -> true;
            case FieldType.TextType _, FieldType.ProseType _, FieldType.LinkType _ -> false;
            case FieldType.ChoiceType _, FieldType.RefType _, FieldType.FileType _ -> false;
            case FieldType.GroupType _ -> false;
        };
        return YamlQuote.write(text.text(), number, indent);
    }

    private static SequencedMap<String, Field> inner(Field field) {
        return field.type() instanceof FieldType.GroupType group ? group.fields() : new LinkedHashMap<>();
    }

    /// A value without white space around it and without empty parts; absent where nothing is left. A single value of
    /// a list is a list of one, a list of one in a single field is its value.
    private static Optional<Piece> tidy(Field field, Piece piece) {
        return switch (piece) {
            case Items items -> {
                List<Piece> kept = items.items().stream()
                        .flatMap(item -> one(field, item).stream())
                        .toList();
                yield kept.isEmpty()
                        ? Optional.empty()
                        : Optional.of(kept.size() == 1 && field.many().isEmpty() ? kept.getFirst() : new Items(kept));
            }
            case Text _, Group _ ->
                one(field, piece).map(kept -> field.many().isPresent() ? new Items(List.of(kept)) : kept);
        };
    }

    private static Optional<Piece> one(Field field, Piece piece) {
        return switch (piece) {
            case Text text ->
                Optional.of(YamlQuote.tidy(text.text()))
                        .filter(kept -> !kept.isEmpty() && !(field.type() instanceof FieldType.GroupType))
                        .map(Text::new);
            case Group group -> group(inner(field), group);
            case Items _ -> Optional.empty();
        };
    }

    private static Optional<Piece> group(SequencedMap<String, Field> fields, Group group) {
        SequencedMap<String, Piece> kept = new LinkedHashMap<>();
        fields.values()
                .forEach(field -> Optional.ofNullable(group.fields().get(field.name()))
                        .flatMap(piece -> tidy(field, piece))
                        .ifPresent(piece -> kept.put(field.name(), piece)));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Group(kept));
    }

    private void extra(Draft.Extra extra) {
        String text = YamlQuote.tidy(extra.text());
        if (!text.isEmpty()) {
            out.append(EXTRA)
                    .append(YamlQuote.tidy(extra.from()).replace('\n', ' '))
                    .append('\n');
            text.lines().forEach(line -> out.append("#   ").append(line).append('\n'));
        }
    }

    private void body(BodyRule body, SequencedMap<String, String> sections) {
        if (!body.hasSections()) {
            String text = SectionText.whole(sections.getOrDefault(Draft.WHOLE_TEXT, ""));
            out.append(text.isEmpty() ? "" : "\n" + text + "\n");
            return;
        }
        Stream<BodyRule.SectionRule> known = body.sections().values().stream();
        known.forEach(section -> {
            String text = SectionText.of(sections.getOrDefault(section.id(), ""));
            if (!text.isEmpty()) {
                out.append("\n## ")
                        .append(section.heading())
                        .append("\n\n")
                        .append(text)
                        .append('\n');
            }
        });
    }
}
