package org.practicenavigator.theme.view;

import java.util.List;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.PageView;

/// An entry for pages that scripts put together: its card and what it is compared by. Layout `kept`; addresses begin
/// at the top of the site.
///
/// @param rows the fields that the type compares by, in its order, present or not
public record KeptView(PageView page, CardView card, List<FieldView> rows) {}
