package org.practicenavigator.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;

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
    /// @param example a good text, "" where none is given
    /// @param chain whether it is a link of the chain that the page shows at its centre
    public record SectionRule(
            String id,
            String heading,
            List<String> also,
            String help,
            String example,
            String need,
            FieldType.Range chars,
            double weight,
            boolean chain,
            SequencedMap<String, String> export) {}

    /// The section that a heading means: by its words, by another accepted heading, or by a slip of the pen.
    public Optional<SectionRule> named(String heading) {
        String key = Words.key(heading);
        return first(rule -> Words.key(rule.heading()).equals(key))
                .or(() -> first(rule ->
                        rule.also().stream().anyMatch(also -> Words.key(also).equals(key))))
                .or(() -> Words.nearest(
                                heading,
                                sections.values().stream()
                                        .map(SectionRule::heading)
                                        .toList())
                        .flatMap(near -> first(rule -> rule.heading().equals(near))));
    }

    private Optional<SectionRule> first(Predicate<SectionRule> condition) {
        return sections.values().stream().filter(condition).findFirst();
    }

    public boolean hasSections() {
        return !sections.isEmpty();
    }
}
