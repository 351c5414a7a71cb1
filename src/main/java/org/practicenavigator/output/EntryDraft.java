package org.practicenavigator.output;

import java.util.List;
import java.util.stream.Collectors;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;

/// The text of a new entry: every field that will be asked for, with what to write in a comment beside it.
public final class EntryDraft {

    private static final int MOST_CODES = 12;

    private EntryDraft() {}

    /// @param full whether optional fields are there too
    public static String text(ContentType type, ContentTypes types, String id, String title, boolean full) {
        StringBuilder text = new StringBuilder("---\n");
        for (Field field : type.fields().values()) {
            if (full || !field.need().equals(Stages.NEVER)) {
                field(text, type, types, field, id, title);
            }
        }
        text.append("---\n");
        for (BodyRule.SectionRule section : type.body().sections().values()) {
            if (full || !section.need().equals(Stages.NEVER)) {
                text.append("\n## ").append(section.heading()).append("\n\n");
            }
        }
        return text.toString();
    }

    private static void field(
            StringBuilder text, ContentType type, ContentTypes types, Field field, String id, String title) {
        text.append("# ")
                .append(comment(type, types, field))
                .append('\n')
                .append(field.name())
                .append(':');
        if (field.name().equals(type.identity())) {
            text.append(' ').append(id);
        } else if (field.name().equals(type.titleField())) {
            text.append(' ').append(JsonWriter.write(title));
        } else if (field.name().equals(type.stages().field())) {
            text.append(' ').append(firstState(type));
        } else if (field.type() instanceof FieldType.GroupType group) {
            group(text, types, field, group);
        }
        text.append('\n');
    }

    private static void group(StringBuilder text, ContentTypes types, Field field, FieldType.GroupType group) {
        boolean first = true;
        for (Field inner : group.fields().values()) {
            String dash = field.many().isPresent() ? (first ? "  - " : "    ") : "  ";
            text.append('\n').append(dash).append(inner.name()).append(": # ").append(inner.label());
            codes(types, inner).ifPresent(codes -> text.append(": ").append(codes));
            first = false;
        }
    }

    private static String comment(ContentType type, ContentTypes types, Field field) {
        StringBuilder comment = new StringBuilder(field.label());
        if (!field.need().equals(Stages.NEVER) && type.stages().order().size() > 1) {
            comment.append(
                    type.stages().order().indexOf(field.need())
                                    < type.stages().order().size() - 1
                            ? " — нужно уже в заявке"
                            : " — нужно для публикации");
        }
        if (!field.help().isEmpty()) {
            comment.append(". ").append(field.help());
        }
        codes(types, field).ifPresent(codes -> comment.append(". Значения: ").append(codes));
        return comment.toString().replace('\n', ' ');
    }

    private static java.util.Optional<String> codes(ContentTypes types, Field field) {
        if (!(field.type() instanceof FieldType.ChoiceType choice)) {
            return java.util.Optional.empty();
        }
        List<String> codes = types.vocabulary(choice.vocabulary()).stream()
                .flatMap(v -> v.terms().values().stream())
                .map(Vocabulary.Term::code)
                .toList();
        return java.util.Optional.of(codes.stream().limit(MOST_CODES).collect(Collectors.joining(", "))
                + (codes.size() > MOST_CODES ? " …" : ""));
    }

    /// A new entry starts in a state of the first stage.
    private static String firstState(ContentType type) {
        return type.stages().terms().entrySet().stream()
                .filter(e -> e.getValue().stage().equals(type.stages().order().getFirst()))
                .map(java.util.Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }
}
