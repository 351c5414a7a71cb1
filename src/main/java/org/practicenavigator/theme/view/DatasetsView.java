package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// The list of the sets of open data. Layout `datasets`.
///
/// @param listHref the register of the sets for programs
/// @param catalogueHref the same in DCAT
public record DatasetsView(PageView page, List<DatasetView> sets, String listHref, String catalogueHref) {

    /// @param rows for example «26 строк»
    /// @param modified the day of the rows
    public record DatasetView(String title, String href, String about, String rows, String modified) {}
}
