package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.PageView;

/// What the site is made of: every part in every mode, for those who change a theme. Layout `style`.
///
/// @param modes the looks in which each part is shown
public record StyleView(PageView page, List<PartView> parts, List<ModeView> modes) {

    /// A part of pages.
    ///
    /// @param sampleHtml its markup as a page has it
    /// @param code the same as text
    public record PartView(String id, String title, String sampleHtml, String code) {}

    /// A look: a theme or a scheme for people with low vision, the other of the two empty.
    public record ModeView(String title, String theme, String scheme) {}
}
