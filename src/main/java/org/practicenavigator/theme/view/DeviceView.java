package org.practicenavigator.theme.view;

import org.practicenavigator.theme.view.Views.PageView;

/// A page that a script fills from what is kept on the visitor's device. Layouts `compare` and `own-collection`.
///
/// @param types the types of entries that can be kept, divided by spaces; ids without a type are of the first
/// @param listHref the list of entries of the first type
/// @param tableHref the table of the same entries, for visitors without scripts
/// @param siteAddress the absolute address of the site, for prints
public record DeviceView(PageView page, String types, String listHref, String tableHref, String siteAddress) {}
