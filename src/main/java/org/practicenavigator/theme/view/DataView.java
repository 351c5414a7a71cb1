package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// What programs can take from the site. Layout `data`.
///
/// @param asOf since when the contents stand so: «Сведения на 5 мая 2026 г.», "" where no date is known
/// @param pages the map of the site, the search
/// @param feeds the feeds of the site, then those of each facet
/// @param schemas how records of each type are made
/// @param widget how to show the site on another one
/// @param cite how to name the site as a source
public record DataView(
        PageView page,
        String asOf,
        boolean hasAsOf,
        List<FileView> pages,
        FeedView feed,
        List<FeedGroupView> feeds,
        List<FileView> schemas,
        EmbedView widget,
        String cite) {

    /// @param href relative, where the file can be opened
    /// @param address the same absolute, to be copied
    public record FileView(String title, String href, String address, String note, boolean hasNote) {}

    public record FeedView(String title, String atomHref, String jsonHref) {}

    public record FeedGroupView(String title, List<FeedView> feeds) {}
}
