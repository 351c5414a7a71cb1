package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// The page of one rule in the manual. Layout `manual`.
///
/// @param id the rule's id, as messages name it
/// @param severity «ошибка», «совет» … as a heading says it
/// @param tone `error`, `warning` or `note`, for a class
/// @param message what the program says, gaps as «…»
/// @param hint what it advises, gaps as «…»
/// @param contentHtml why, what is wrong and how to mend it
/// @param previous the rule before this one in the list; empty for none
/// @param next the rule behind it; empty for none
public record ManualView(
        PageView page,
        String id,
        String severity,
        String tone,
        String message,
        String hint,
        String contentHtml,
        String listHref,
        List<LinkView> previous,
        List<LinkView> next) {

    /// The list of all rules. Layout `manuals`.
    public record ManualsView(PageView page, List<ManualGroupView> groups) {}

    /// Rules of one weight.
    ///
    /// @param title «Ошибки»
    /// @param help what that weight means
    public record ManualGroupView(String title, String help, String anchor, int count, List<ManualLineView> lines) {}

    public record ManualLineView(String title, String href, String message) {}
}
