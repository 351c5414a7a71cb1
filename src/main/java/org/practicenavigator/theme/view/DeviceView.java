package org.practicenavigator.theme.view;

import org.practicenavigator.theme.view.Views.PageView;

/// A page that a script fills from what is kept on the visitor's device. Layouts `compare` and `own-collection`.
///
/// @param listHref the list of entries of the first type that can be kept
/// @param tableHref the table of the same entries, for visitors without scripts
/// @param siteAddress the absolute address of the site, for prints
public record DeviceView(PageView page, String listHref, String tableHref, String siteAddress) {}
