package org.practicenavigator.markdown;

import org.practicenavigator.finding.Place;

/// A heading below level 2.
///
/// @param level 3 to 6
/// @param anchor its id: transliterated, unique in the text, stable while the heading's words stay
public record Heading(int level, String text, String anchor, Place place) {}
