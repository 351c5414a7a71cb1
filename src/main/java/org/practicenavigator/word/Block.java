package org.practicenavigator.word;

import java.util.List;

/// A piece of a document in the order of reading. Texts of paragraphs and items and lines of cells are Markdown of a
/// small subset, see [InlineText]; texts of headings are plain.
public sealed interface Block {

    /// @param level 0 for the title of the document, else 1 to 9
    record Heading(int level, String text) implements Block {}

    /// @param hint whether it belongs to the blank and not to the author
    record Paragraph(String text, boolean hint) implements Block {}

    /// @param level 0 for the outer list
    record Item(String text, boolean ordered, int level) implements Block {}

    /// @param rows of cells of lines
    record Table(List<List<List<String>>> rows) implements Block {}

    /// @param name of one of the document's pictures
    record Picture(String name) implements Block {}
}
