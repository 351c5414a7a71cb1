package org.practicenavigator.data;

import org.practicenavigator.finding.Place;

/// A single value as text: YAML 1.2 core types are not applied here, the field decides what a text means.
///
/// @param text the value after YAML's quoting was undone; "" for a key without a value
/// @param quoted whether it stood in quotes or as a block, so that it is surely meant as text
public record YamlScalar(String text, boolean quoted, Place place) implements YamlNode {

    /// A key with nothing after it.
    public boolean isEmpty() {
        return text.isBlank();
    }
}
