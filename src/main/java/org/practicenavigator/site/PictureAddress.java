package org.practicenavigator.site;

/// Where the picture lies that stands for a page in messengers and social networks (Open Graph).
///
/// Entries and lists have pictures of their own; later pages of a list share that of its first page, and all other
/// pages share that of the home page.
public final class PictureAddress {

    /// The picture of the home page and of every page without its own.
    public static final String GENERAL = "og/index.png";

    private PictureAddress() {}

    /// Relative to the top of the site: `og/praktiki/rakushka-dobra.png`.
    public static String of(Site site, Page page) {
        if (page instanceof Page.EntryPage entry) {
            return own(entry.address());
        }
        if (page instanceof Page.ListPage list) {
            return own(PagePlanner.address(site.types().type(list.type()).orElseThrow(), 1));
        }
        return page instanceof Page.TermPage term ? own(PagePlanner.address(term, 1)) : GENERAL;
    }

    private static String own(String page) {
        String name = page.endsWith(".html") ? page.substring(0, page.length() - ".html".length()) : page;
        return "og/" + name + ".png";
    }
}
