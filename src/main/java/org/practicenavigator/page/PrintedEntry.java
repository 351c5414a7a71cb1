package org.practicenavigator.page;

import org.practicenavigator.content.Entry;
import org.practicenavigator.markdown.PagePart;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.Theme;

/// The full text of an entry as a part of a document for printing. It is taken out of the entry's page, so that
/// a theme has to lay out an entry only once.
public final class PrintedEntry {

    private PrintedEntry() {}

    /// The article of the entry's page.
    ///
    /// @param entry a visible entry
    /// @return HTML with addresses from the top of the site and ids that begin with [#prefix]; "" where the theme's
    ///     page has no article
    public static String html(PageViews views, Theme theme, Entry entry) {
        String address = PagePlanner.address(entry);
        PageViews.Viewed viewed = views.copy(new Page.EntryPage(entry.key(), address));
        return PagePart.article(theme.render(viewed.layout(), viewed.view()), address, prefix(entry));
    }

    /// Goes before every id of the entry's text. Neither types nor ids of entries have dots, so no two prefixes can
    /// run into one another.
    static String prefix(Entry entry) {
        return entry.key().type() + "." + entry.id() + ".";
    }
}
