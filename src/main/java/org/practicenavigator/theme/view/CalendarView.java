package org.practicenavigator.theme.view;

import java.util.List;

/// What happens in which month.
///
/// @param caption the name of the plan
public record CalendarView(String id, String caption, List<MonthView> months, List<LineView> lines) {

    /// A column.
    ///
    /// @param brief «сен», full: «сентябрь 2022»
    public record MonthView(String brief, String full) {}

    /// One undertaking.
    ///
    /// @param when the time in words, as the author wrote it
    /// @param cells one per month
    public record LineView(String text, String when, List<CellView> cells) {}

    /// @param on whether something happens; first and last: where a stretch begins and ends
    public record CellView(boolean on, boolean first, boolean last) {}
}
