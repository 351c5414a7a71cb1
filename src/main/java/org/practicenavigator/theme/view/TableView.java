package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.ListViews.PagerView;
import org.practicenavigator.theme.view.Views.CellView;
import org.practicenavigator.theme.view.Views.PageView;

/// All entries of a type as a table, or a part of it. Layout `table`.
///
/// @param list the heading of the catalogue, `listHref` its address
/// @param registerHref where the register of these entries can be taken, "" for none
/// @param first the heading of the first column, which holds titles
/// @param columns the headings of the others
public record TableView(
        PageView page,
        String heading,
        String countText,
        String list,
        String listHref,
        String registerHref,
        String first,
        List<String> columns,
        List<TableRowView> rows,
        PagerView pager,
        boolean hasPager) {

    /// @param notice what readers must know of the entry: «Заявка …»; "" for nothing
    /// @param cells one for each column
    public record TableRowView(String title, String href, String notice, List<CellView> cells) {}
}
