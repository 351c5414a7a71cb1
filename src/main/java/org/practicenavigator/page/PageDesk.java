package org.practicenavigator.page;

import java.util.List;
import java.util.Map;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// What makers of pages work with.
///
/// @param frame what stands around every page
/// @param cards entries as cards
/// @param lists lists and facets
/// @param entries pages of entries
record PageDesk(PageContext context, Frame frame, Formats formats, Cards cards, ListPages lists, EntryPages entries) {

    Addressing from(String address) {
        return new Addressing(context.site(), address);
    }

    /// The frame of a page that belongs to no type.
    ///
    /// @param layout the layout's name
    /// @param crumbs the way from the home page, without it and without the page itself
    /// @param indexable whether search engines should know the page
    PageView page(
            String address, String title, String description, String layout, List<LinkView> crumbs, boolean indexable) {
        return frame.page(new Frame.Facts(address, title, description, layout, "", crumbs, indexable));
    }

    /// The same for a page that is about something of its own.
    ///
    /// @param thing after schema.org, with an `@id`
    PageView pageAbout(Map<String, Object> thing, Frame.Facts facts) {
        return frame.page(facts.about(thing));
    }
}
