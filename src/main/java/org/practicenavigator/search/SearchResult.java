package org.practicenavigator.search;

import java.util.List;
import java.util.SequencedMap;

/// What was found.
///
/// @param text the text that was answered: the one asked, or the same keys in the other keyboard layout where
///     nothing was found («yfcnfdybr» → «наставник»)
/// @param total how many entries match, whatever the limit
/// @param facets by field name, `type` first; only values that some entry has
/// @param corrected the words that are not known, and what was looked for instead
/// @param layout whether the text was read in the other keyboard layout
/// @param loosened whether the text was found only without its quotes
public record SearchResult(
        String text,
        int total,
        List<Hit> hits,
        SequencedMap<String, Facet> facets,
        List<Correction> corrected,
        boolean layout,
        boolean loosened) {

    SearchResult inOtherLayout() {
        return new SearchResult(text, total, hits, facets, corrected, true, loosened);
    }

    SearchResult withoutQuotes() {
        return new SearchResult(text, total, hits, facets, corrected, layout, true);
    }

    /// A word that is not known.
    ///
    /// @param stems the nearest ones of the index, the likeliest first
    public record Correction(String word, List<String> stems) {}

    /// An entry that was found.
    ///
    /// @param type the id of its content type; `typeLabel` is for people
    /// @param address of its page, relative to the top of the site
    /// @param place where the entry belongs, "" for nowhere
    /// @param score comparable within one answer only; 0 where no text was asked
    /// @param snippet the piece of the entry's text that answers best, "" parts never
    /// @param reasons how the score came about, where that was asked
    public record Hit(
            String type,
            String typeLabel,
            String id,
            String title,
            String address,
            String summary,
            String place,
            float score,
            List<Part> snippet,
            List<Reason> reasons) {}

    /// What a reason is about.
    public enum Ground {
        /// A word of the query.
        WORD,
        /// All words stand in the weightiest field.
        TITLE,
        /// A phrase stands there in the typed forms.
        PHRASE
    }

    /// What one word of the query, or one phrase, gave to an entry.
    ///
    /// @param word as it was typed, a phrase in quotes, "" for all words
    /// @param term the term of the index that was found for a word
    /// @param factor how much the term counts against the very word
    /// @param weight of the field where a word was found best
    /// @param text the score of the text: rare words in short weighty fields give more
    /// @param presence the score for being there at all
    public record Reason(
            Ground ground, String word, String term, float factor, float weight, float text, float presence) {}

    /// A piece of a snippet.
    ///
    /// @param marked whether it is a word that was looked for
    public record Part(String text, boolean marked) {}

    /// @param title the heading for people, for example «Тема»; "" for the facet of types
    /// @param values the most frequent first, then by code
    public record Facet(String title, List<FacetCount> values) {}

    /// How many entries one would see with this value added to the choice of its facet and all other filters kept:
    /// a facet's own choice does not change its counts.
    public record FacetCount(String code, String label, int count) {}
}
