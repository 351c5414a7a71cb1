package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// A small page that other sites show in a frame. Layout `widget`. All addresses are absolute, since in a frame
/// nothing else is certain.
///
/// @param href the page that the widget stands for
/// @param lead a sentence under the heading, "" for none
/// @param countText how many entries there are, "" where the widget is about one
/// @param items the entries changed last
/// @param moreText the words of the link to all
public record WidgetView(
        PageView page,
        String heading,
        String href,
        String lead,
        boolean hasLead,
        String countText,
        boolean hasCount,
        List<ItemView> items,
        String moreText) {

    /// An entry.
    ///
    /// @param figure the number that catches the eye, "" for none, with what it counts
    public record ItemView(
            String title,
            String href,
            String summary,
            boolean hasSummary,
            String figure,
            boolean hasFigure,
            String figureText) {}
}
