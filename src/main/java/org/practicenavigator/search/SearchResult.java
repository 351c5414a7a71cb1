package org.practicenavigator.search;

import java.util.List;
import java.util.SequencedMap;

/// What was found.
///
/// @param text the text that was answered: the one asked, or the same keys in the other keyboard layout where
///     nothing was found («yfcnfdybr» → «наставник»)
/// @param total how many entries match, whatever the limit
/// @param facets by field name, `type` first; only values that some entry has
public record SearchResult(String text, int total, List<Hit> hits, SequencedMap<String, Facet> facets) {

    /// An entry that was found.
    ///
    /// @param type the id of its content type; `typeLabel` is for people
    /// @param address of its page, relative to the top of the site
    /// @param score comparable within one answer only; 0 where no text was asked
    /// @param snippet the piece of the entry's text that answers best, "" parts never
    public record Hit(
            String type,
            String typeLabel,
            String id,
            String title,
            String address,
            String summary,
            float score,
            List<Part> snippet) {}

    /// A piece of a snippet.
    ///
    /// @param marked whether it is a word that was looked for
    public record Part(String text, boolean marked) {}

    /// @param title the heading for people, for example «Тема»
    /// @param values the most frequent first, then by code
    public record Facet(String title, List<FacetCount> values) {}

    /// How many entries one would see with this value added to the choice of its facet and all other filters kept:
    /// a facet's own choice does not change its counts.
    public record FacetCount(String code, String label, int count) {}
}
