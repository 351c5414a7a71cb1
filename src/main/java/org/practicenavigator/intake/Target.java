package org.practicenavigator.intake;

import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.Field;

/// What a heading or a label of a document can name.
sealed interface Target {

    record OfSection(BodyRule.SectionRule section) implements Target {}

    record OfField(Field field) implements Target {}

    /// A heading of the form that holds nothing of its own.
    record OfGroup(String label) implements Target {}

    /// How surely a text names something, the surest first.
    enum Strength {
        EXACT,
        ALSO,
        NEAR,
        LOOSE
    }

    /// @param letters of the name that was found, for choosing among loose ones
    /// @param position of the name in the text, counted in words
    record Hit(Target target, Strength strength, int letters, int position) {}
}
