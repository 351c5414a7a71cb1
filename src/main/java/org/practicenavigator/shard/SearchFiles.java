package org.practicenavigator.shard;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.search.IndexContents;

/// The exported index of a site.
///
/// @param files the root first, then by kind and number
public record SearchFiles(List<SearchFile> files) {

    public static final SearchFiles NONE = new SearchFiles(List.of());

    /// Step «export»: writes an index in the form that a browser reads. The texts of entries are read when their
    /// files are asked for, so the index has to stay open until then.
    public static SearchFiles of(IndexContents index) {
        List<SearchFile> files = new ArrayList<>();
        TermShards terms = TermShards.of(index);
        DocumentShards documents = DocumentShards.of(index);
        FacetShards facets = FacetShards.of(index);
        OrderShards orders = OrderShards.of(index);
        SuggestionShards suggestions = SuggestionShards.of(index.suggestions());
        files.add(Root.of(index, terms, documents, facets, orders, suggestions));
        files.addAll(terms.files());
        files.addAll(documents.files());
        files.addAll(facets.files());
        files.addAll(orders.files());
        files.addAll(suggestions.files());
        return new SearchFiles(List.copyOf(files));
    }
}
