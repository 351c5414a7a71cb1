package org.practicenavigator.intake;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.word.InlineText;

/// Makes an entry of a list of groups from plain text: «Встреча: знакомимся и ставим цель» is a step.
final class RowText {

    private static final List<String> BREAKS = List.of(": ", " — ", ". ");
    private static final int SHORTEST = 5;
    private static final int ROOMY = 200;

    private final DraftBuilder draft;

    RowText(DraftBuilder draft) {
        this.draft = draft;
    }

    void put(Field group, FieldType.GroupType type, String markdown, String from) {
        String text = InlineText.plain(Phrases.withoutMark(markdown)).strip();
        Optional<Field> first = text(type, 0, 0);
        // Names of people are published on grounds of their own only, never by a guess.
        if (group.many().isEmpty() || first.isEmpty() || Phrases.namesPerson(text)) {
            draft.extra(from, markdown);
            return;
        }
        int most = chars(first.get());
        Optional<Field> second = text(type, 1, ROOMY);
        int at = second.isPresent() ? split(text, most) : -1;
        if (required(type) > (at > 0 ? 2 : 1)) {
            // A row that lacks what every row needs would stop the site: the author fills it in.
            draft.extra(from, markdown);
            return;
        }
        draft.newRow(group);
        if (at > 0) {
            String rest = text.substring(at).replaceFirst("^(?:: | — |\\. )", "");
            draft.putInside(group, first.get(), List.of(InlineText.escape(text.substring(0, at))), from);
            draft.putInside(group, second.orElseThrow(), List.of(InlineText.escape(rest)), from);
        } else {
            draft.putInside(group, first.get(), List.of(InlineText.escape(text)), from);
        }
    }

    private static long required(FieldType.GroupType type) {
        return type.fields().values().stream()
                .filter(f -> !f.need().equals(Stages.NEVER))
                .count();
    }

    /// A required text field of a group, counted from 0, with room for so many characters.
    private static Optional<Field> text(FieldType.GroupType type, int position, int room) {
        return type.fields().values().stream()
                .filter(f -> f.type() instanceof FieldType.TextType t
                        && t.pattern().isEmpty()
                        && !f.need().equals(Stages.NEVER))
                .skip(position)
                .findFirst()
                .filter(f -> chars(f) >= room);
    }

    private static int chars(Field field) {
        return field.type() instanceof FieldType.TextType t ? t.chars().max() : Integer.MAX_VALUE;
    }

    private static int split(String text, int most) {
        return BREAKS.stream()
                .mapToInt(b -> text.indexOf(b, SHORTEST))
                .filter(at -> at >= SHORTEST && at <= most)
                .findFirst()
                .orElse(-1);
    }
}
