package org.practicenavigator.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What somebody looks for.
///
/// @param text words, and phrases in quotes; blank for every entry that passes the filters
/// @param types ids of content types; empty for all
/// @param facets field name → codes; an entry has one of the codes of each field
/// @param limit how many hits at most, 0 for counts alone
/// @param offset how many hits are left out before the first
public record SearchRequest(String text, List<String> types, Map<String, List<String>> facets, int limit, int offset) {

    public SearchRequest {
        types = List.copyOf(types);
        Map<String, List<String>> copy = new LinkedHashMap<>();
        facets.forEach((field, codes) -> copy.put(field, List.copyOf(codes)));
        facets = copy;
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("limit and offset are counts");
        }
    }

    /// The first ten for a text.
    public static SearchRequest of(String text) {
        return new SearchRequest(text, List.of(), Map.of(), 10, 0);
    }

    SearchRequest withText(String other) {
        return new SearchRequest(other, types, facets, limit, offset);
    }
}
