package org.practicenavigator.picture;

import java.awt.Shape;
import java.util.List;
import java.util.Map;

/// How a theme's pictures look. Immutable and safe for many threads; made by [PictureStyleReader].
public final class PictureStyle {

    /// Colours that every style names, as 0xRRGGBB.
    ///
    /// @param paper the ground
    /// @param text headings
    /// @param muted explanations
    /// @param result large figures
    /// @param edge the edge of pictures without a tone
    record Colours(int paper, int text, int muted, int result, int edge) {}

    /// A part of the sign or of the decoration, in the coordinates of the picture.
    record Mark(Shape outline, int colour) {}

    private final Typeface head;
    private final Typeface text;
    private final Colours colours;
    private final Map<String, Integer> edges;
    private final List<Mark> marks;
    private final String content;

    /// @param content the style's files as one text; other files, other text
    PictureStyle(
            Typeface head,
            Typeface text,
            Colours colours,
            Map<String, Integer> edges,
            List<Mark> marks,
            String content) {
        this.head = head;
        this.text = text;
        this.colours = colours;
        this.edges = Map.copyOf(edges);
        this.marks = List.copyOf(marks);
        this.content = content;
    }

    /// What the style was made from, so that kept pictures of another style are known for such.
    public String content() {
        return content;
    }

    Typeface head() {
        return head;
    }

    Typeface text() {
        return text;
    }

    Colours colours() {
        return colours;
    }

    List<Mark> marks() {
        return marks;
    }

    /// The colour of the edge for a tone; for one that the theme does not name, the general one.
    int edge(String tone) {
        return edges.getOrDefault(tone, colours.edge());
    }
}
