package org.practicenavigator.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody looks for.
///
/// @param text words, and phrases in quotes; blank for every entry that passes the filters
/// @param types ids of content types; empty for all
/// @param facets field name → codes; an entry has one of the codes of each field
/// @param order in which order hits come
/// @param limit how many hits at most, 0 for counts alone
/// @param offset how many hits are left out before the first
/// @param explain whether hits say how their scores came about
public record SearchRequest(
        String text,
        List<String> types,
        Map<String, List<String>> facets,
        EntryOrder order,
        int limit,
        int offset,
        boolean explain) {

    public SearchRequest {
        types = List.copyOf(types);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        facets.forEach((field, codes) -> copy.put(field, List.copyOf(codes)));
        facets = copy;
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit and offset are counts");
        }
    }

    /// By relevance, without explanations.
    public SearchRequest(String text, List<String> types, Map<String, List<String>> facets, int limit, int offset) {
        this(text, types, facets, EntryOrder.RELEVANCE, limit, offset, false);
    }

    /// The first ten for a text.
    public static SearchRequest of(String text) {
        return new SearchRequest(text, List.of(), Map.of(), 10, 0);
    }

    SearchRequest withText(String other) {
        return new SearchRequest(other, types, facets, order, limit, offset, explain);
    }

    /// The same, in another order.
    public SearchRequest ordered(EntryOrder other) {
        return new SearchRequest(text, types, facets, other, limit, offset, explain);
    }

    /// The same, with reasons.
    public SearchRequest explained() {
        return new SearchRequest(text, types, facets, order, limit, offset, true);
    }
}
