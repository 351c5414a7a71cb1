package org.practicenavigator.theme;

import java.util.List;
import org.practicenavigator.finding.DocPath;

/// A layout or partial: its text, for mustache.java, and its tags, for the checks.
///
/// @param name the name under which others name it: `card` for `partials/card.mustache`
record LayoutText(DocPath file, String name, String text, List<LayoutTag> tags) {}
