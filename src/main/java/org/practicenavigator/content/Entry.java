package org.practicenavigator.content;

import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Values;

/// What the site may publish: a document judged by its type.
///
/// @param key the type and the id
/// @param digest the key of the body
/// @param state what the entry's state means: its stage, whether visitors see it, what they are told
/// @param sections the positions of fixed sections among the sections of the body, by their names in the type
public record Entry(
        EntryKey key,
        ContentType type,
        DocPath path,
        String digest,
        Values values,
        BodyFacts body,
        Stages.State state,
        SequencedMap<String, Integer> sections) {

    public String id() {
        return key.id();
    }

    public String title() {
        String title = values.text(type.titleField());
        return title.isEmpty() ? key.id() : title;
    }

    /// The line under the title, or "".
    public String summary() {
        return type.summaryField().isEmpty() ? "" : values.text(type.summaryField());
    }

    public Optional<PartialDate> modified() {
        return type.modifiedField().isEmpty() ? Optional.empty() : values.date(type.modifiedField());
    }

    public boolean visible() {
        return state.visible();
    }

    /// Whether the entry is still its author's: what must be mended before sending stops nobody else.
    public boolean isUnfinished() {
        return type.stages().isUnfinished(state);
    }
}
