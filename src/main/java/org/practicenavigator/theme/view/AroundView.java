package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.LinkView;

/// What stands around an entry.
///
/// @param previous the entry before it in its list; empty for the first
/// @param next the entry after it; empty for the last
/// @param near neighbours on the map
/// @param gaps what the record still lacks
public record AroundView(
        List<LinkView> previous,
        List<LinkView> next,
        List<NearView> near,
        boolean hasNear,
        List<GapView> gaps,
        boolean hasGaps) {

    /// A neighbour.
    ///
    /// @param distance «12 км»
    public record NearView(String text, String href, String distance) {}

    /// Something missing.
    ///
    /// @param href where it shows, "" for nowhere
    public record GapView(String text, String href, boolean linked) {}
}
