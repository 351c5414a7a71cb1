package org.practicenavigator.intake;

import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.Field;

/// Where the reading of a document stands: what the next text belongs to.
sealed interface Spot {

    /// Nothing has been named yet, or what was named holds no text.
    record Nowhere() implements Spot {}

    /// @param level of the heading that opened it, 9 for a paragraph that looks like one
    record InSection(BodyRule.SectionRule section, int level, Phrases.Look look) implements Spot {}

    record InField(Field field, int level, Phrases.Look look) implements Spot {}

    /// Below a heading that means nothing to the type.
    record Unknown(int level) implements Spot {}

    /// The level of paragraphs that are headings by their look only.
    int DISGUISED = 10;

    /// Whether a heading of a real style opened it: below such a one, paragraphs are never headings in disguise.
    default boolean isStyled() {
        return switch (this) {
            case InSection in -> in.level() < DISGUISED;
            case InField in -> in.level() < DISGUISED;
            case Unknown _, Nowhere _ -> false;
        };
    }

    default Phrases.Look look() {
        return switch (this) {
            case InSection in -> in.look();
            case InField in -> in.look();
            case Unknown _, Nowhere _ -> Phrases.Look.NONE;
        };
    }
}
