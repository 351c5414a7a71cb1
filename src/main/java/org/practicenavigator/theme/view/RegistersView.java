package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// The registers of the site. Layout `registers`.
///
/// @param asOf since when the contents stand so, "" where nobody knows
public record RegistersView(PageView page, String asOf, boolean hasAsOf, List<RegisterView> registers) {

    /// @param anchor the id of the section
    /// @param rows for example «26 строк»
    public record RegisterView(
            String anchor, String title, String about, boolean hasAbout, String rows, List<RegisterFileView> files) {}

    /// @param register its title
    /// @param size for example «12 КБ»
    /// @param last whether no other file follows
    public record RegisterFileView(String title, String register, String href, String size, boolean last) {}
}
