package org.practicenavigator.intake;

import java.util.List;
import org.practicenavigator.content.Draft;

/// What a document came to.
///
/// @param readings which headings and labels of other words were read as which names
public record Recognised(Draft draft, List<Reading> readings) {

    /// @param written as it stands in the document
    /// @param read the heading or label of the type
    public record Reading(String written, String read) {}

    public Recognised {
        readings = List.copyOf(readings);
    }
}
