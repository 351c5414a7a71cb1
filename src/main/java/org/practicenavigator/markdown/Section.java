package org.practicenavigator.markdown;

import java.util.List;
import org.practicenavigator.finding.Place;

/// A stretch of text under one level-2 heading.
///
/// @param heading the heading as plain text with typography, "" for the stretch before the first heading
/// @param anchor the id of the heading, "" where there is no heading
/// @param place where the heading stands, or where the text begins
/// @param parts the HTML of what is below the heading (the heading itself is the layout's)
/// @param plainText the words as a reader sees them, blocks divided by "\n"; for limits and for search
/// @param headings the deeper headings in order, for a table of contents
public record Section(
        String heading, String anchor, Place place, List<BodyPart> parts, String plainText, List<Heading> headings) {

    public Section {
        parts = List.copyOf(parts);
        headings = List.copyOf(headings);
    }
}
