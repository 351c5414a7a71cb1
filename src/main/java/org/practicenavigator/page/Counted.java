package org.practicenavigator.page;

import org.practicenavigator.schema.ContentType;
import org.practicenavigator.theme.Plural;

/// Numbers with the words of a content type: «24 практики».
final class Counted {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private Counted() {}

    static String text(ContentType type, int count) {
        return Integer.toString(count) + NO_BREAK_SPACE + word(type, count);
    }

    /// The word alone: «практики».
    static String word(ContentType type, int count) {
        ContentType.Label label = type.label();
        return switch (Plural.of(count)) {
            case ONE -> label.one();
            case FEW -> label.few();
            case MANY, OTHER -> label.many();
        };
    }
}
