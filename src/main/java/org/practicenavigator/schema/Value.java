package org.practicenavigator.schema;

import java.math.BigDecimal;
import org.practicenavigator.finding.Place;
import org.practicenavigator.markdown.Body;

/// A judged value of a field.
public sealed interface Value {

    Place place();

    /// @param text with typography; ordinary letters, no markup
    record TextValue(String text, Place place) implements Value {}

    record ProseValue(Body body, Place place) implements Value {}

    record NumberValue(BigDecimal number, Place place) implements Value {}

    record FlagValue(boolean flag, Place place) implements Value {}

    record DateValue(PartialDate date, Place place) implements Value {}

    record LinkValue(String url, Place place) implements Value {}

    record ChoiceValue(Vocabulary.Term term, Place place) implements Value {}

    /// @param target as the author wrote it: an id, a file path or a title; the site resolves it
    record RefValue(String target, Place place) implements Value {}

    /// @param path relative to the document, as written
    record FileValue(String path, Place place) implements Value {}

    record GroupValue(Values values, Place place) implements Value {}
}
