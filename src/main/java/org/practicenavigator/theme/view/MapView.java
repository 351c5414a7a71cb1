package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.ListViews.TileView;

/// Territories as tiles, and the same numbers as a table.
///
/// @param asOf the day for which territories and numbers hold, "" where none is known
/// @param columns what is counted: «Практики», «Школы наставничества»
public record MapView(String asOf, List<TileView> tiles, List<String> columns, List<TerritoryView> rows) {

    /// A line of the table.
    ///
    /// @param counts one number per column
    public record TerritoryView(String text, String href, List<CountView> counts) {}

    /// @param none whether there is nothing, which is said in a weaker colour
    public record CountView(int count, boolean none) {}
}
