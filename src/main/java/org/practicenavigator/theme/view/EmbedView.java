package org.practicenavigator.theme.view;

/// How other sites can show what a page shows. All addresses are absolute.
///
/// @param present whether there is anything to embed
/// @param widget the address of the small page for a frame
/// @param frame the HTML of that frame, to be copied
/// @param html the same as plain HTML: a heading and links
/// @param hasFeeds whether the page has feeds of its own
/// @param atom the address of the Atom feed
/// @param json the address of the JSON feed
public record EmbedView(
        boolean present, String widget, String frame, String html, boolean hasFeeds, String atom, String json) {

    /// For pages that are not embedded.
    public static final EmbedView NONE = new EmbedView(false, "", "", "", false, "", "");
}
