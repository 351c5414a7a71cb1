package org.practicenavigator.theme;

import java.util.Map;
import java.util.Set;

/// What a layout may ask of a content type, so that a misspelt field fails when the theme is read and not when an
/// entry happens to have it.
///
/// @param fields the fields of the type by key, each with the keys of its own fields (none unless it is a group)
/// @param sections the names of the sections of the text
public record LayoutKeys(Map<String, Set<String>> fields, Set<String> sections) {}
