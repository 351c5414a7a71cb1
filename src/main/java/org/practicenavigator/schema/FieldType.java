package org.practicenavigator.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What kind of value a field holds, with its limits: a closed list, so that the compiler names every reader that
/// must learn a new one.
public sealed interface FieldType {

    /// One line of text.
    record TextType(Range chars, Optional<TextPattern> pattern) implements FieldType {}

    /// Short Markdown.
    record ProseType(Range chars) implements FieldType {}

    record IntegerType(Optional<BigDecimal> min, Optional<BigDecimal> max) implements FieldType {}

    record DecimalType(Optional<BigDecimal> min, Optional<BigDecimal> max) implements FieldType {}

    record FlagType() implements FieldType {}

    /// A year, a month, a day or a school year.
    record DateType() implements FieldType {}

    /// An absolute web address.
    record LinkType() implements FieldType {}

    /// A term of a vocabulary.
    ///
    /// @param vocabulary its id; for the options written in the field itself, the id of a made-up vocabulary
    record ChoiceType(String vocabulary, List<String> options) implements FieldType {}

    /// Another entry.
    ///
    /// @param to ids of the content types that it may belong to
    record RefType(List<String> to) implements FieldType {}

    /// A file beside the document.
    ///
    /// @param kinds allowed extensions in lower case; empty for any that the site publishes
    /// @param maxBytes the largest size
    record FileType(List<String> kinds, long maxBytes) implements FieldType {}

    record GroupType(SequencedMap<String, Field> fields) implements FieldType {}

    /// How many characters a text may have, spaces counted.
    record Range(int min, int max) {
        public static final Range ANY = new Range(0, Integer.MAX_VALUE);
    }
}
