package org.practicenavigator.theme.view;

import java.util.List;

/// Numbers as a picture; the same numbers stand in a table beside it.
///
/// @param id unique on the page
/// @param title what the picture shows
/// @param text the same in words, for those who do not see it
/// @param width of the drawing, in its own units
public record ChartView(
        String id,
        String title,
        String text,
        int width,
        int height,
        List<BarView> bars,
        List<WordView> words,
        List<RuleView> rules) {

    /// A bar.
    ///
    /// @param tone a class: `before`, `after`, `goal`, `whole`, or `series-1` …
    public record BarView(int x, int y, int width, int height, String tone) {}

    /// A word in the drawing.
    ///
    /// @param anchor which point of the word stands at `x`: `start`, `middle` or `end`
    public record WordView(int x, int y, String text, String anchor, String tone) {}

    /// A straight line.
    public record RuleView(int x1, int y1, int x2, int y2) {}
}
