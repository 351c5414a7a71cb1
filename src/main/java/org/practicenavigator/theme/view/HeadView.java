package org.practicenavigator.theme.view;

import java.util.List;

/// What the head of a page says to programs, besides its structured data.
///
/// @param kind the page's type for Open Graph: `article` for an entry, else `website`
/// @param feedTitle what the feeds of the page hold
/// @param jsonFeedHref the same feed as the page's `feedHref`, as JSON
/// @param metas what libraries want to know of an entry (Dublin Core)
/// @param offline whether browsers are to keep pages
public record HeadView(String kind, String feedTitle, String jsonFeedHref, List<MetaView> metas, boolean offline) {

    /// A `meta` element.
    public record MetaView(String name, String content) {}
}
