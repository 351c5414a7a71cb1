package org.practicenavigator.intake;

import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;

/// How far a list goes that stands below a line that only looks like a heading: nothing but the texts themselves tell
/// where it ends, and a text in the wrong field is worse than one that is left over.
final class ListRun {

    private enum Mark {
        NUMBER,
        BULLET,
        NONE
    }

    private final Terms terms;
    private int taken;
    private int number;
    private Mark mark = Mark.NONE;

    ListRun(Terms terms) {
        this.terms = terms;
    }

    /// Whether a text continues the list; it counts as taken then.
    ///
    /// @param isItem whether it is an item of a list already
    boolean takes(Field field, String text, boolean isItem) {
        int most = field.many().map(Field.Many::max).orElse(1);
        boolean fits = taken < most
                && switch (field.type()) {
                    case FieldType.ChoiceType _, FieldType.RefType _ -> isTerm(field, text);
                    case FieldType.GroupType _ -> marked(text, isItem) != Mark.NONE && follows(text, isItem);
                    case FieldType.TextType _, FieldType.ProseType _, FieldType.LinkType _ -> follows(text, isItem);
                    case FieldType.IntegerType _, FieldType.DecimalType _ -> follows(text, isItem);
                    case FieldType.DateType _, FieldType.FlagType _, FieldType.FileType _ -> follows(text, isItem);
                };
        if (fits) {
            mark = marked(text, isItem);
            number = Phrases.ordinal(text);
            taken++;
        }
        return fits;
    }

    private boolean isTerm(Field field, String text) {
        return new ValueText(terms)
                .read(field, java.util.List.of(text)).stream()
                        .allMatch(value -> terms.code(field, value).isPresent());
    }

    private boolean follows(String text, boolean isItem) {
        Mark next = marked(text, isItem);
        return taken == 0 || next == mark && (next != Mark.NUMBER || Phrases.ordinal(text) == number + 1);
    }

    private static Mark marked(String text, boolean isItem) {
        if (Phrases.ordinal(text) > 0) {
            return Mark.NUMBER;
        }
        return isItem || Phrases.isBullet(text) ? Mark.BULLET : Mark.NONE;
    }
}
