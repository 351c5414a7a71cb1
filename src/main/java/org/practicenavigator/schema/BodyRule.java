package org.practicenavigator.schema;

import java.util.List;
import java.util.SequencedMap;

/// What the text below the front matter must hold.
///
/// @param need the first stage at which a text is required at all
/// @param chars how long it may be
/// @param sections fixed headings in their order; empty where headings are free
/// @param weight how much a word of the text counts in search
/// @param headingWeight how much a word of a free heading counts in search
public record BodyRule(
        String need,
        FieldType.Range chars,
        SequencedMap<String, SectionRule> sections,
        double weight,
        double headingWeight) {

    /// A section with a fixed heading.
    ///
    /// @param also other headings that mean the same
    /// @param chain whether it is a link of the chain that the page shows at its centre
    public record SectionRule(
            String id,
            String heading,
            List<String> also,
            String help,
            String need,
            FieldType.Range chars,
            double weight,
            boolean chain,
            SequencedMap<String, String> export) {}

    public boolean hasSections() {
        return !sections.isEmpty();
    }
}
