package org.practicenavigator.theme.view;

import org.practicenavigator.theme.view.Views.PageView;

/// What visitors see where a page was not kept and there is no connection. Layout `offline`.
///
/// @param homeHref the home page, which is always kept
public record OfflineView(PageView page, String homeHref) {}
