package org.practicenavigator.theme.view;

import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.PageView;

/// A card alone, for scripts that put it into pages. Layout `card-alone`; addresses begin at the top of the site.
public record CardFileView(PageView page, CardView card) {}
