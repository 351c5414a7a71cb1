package org.practicenavigator.document;

import org.practicenavigator.markdown.Passage;

/// The levels of a document's headings in their order, its title not counted: no level is left out on the way down, as
/// PDF/UA-1 (7.4.2) and readers of outlines want it, whatever the texts say.
public final class HeadingLevels {

    /// With the title before them six, which is all that HTML and PDF know.
    private static final int DEEPEST = 5;

    private int last;

    /// The level of the part that begins, from 1.
    public int of(Doc.Part part) {
        return next(part.level());
    }

    /// The level of a heading among the texts of a part: below the title of the part, where it has one.
    public int of(Doc.Part part, Passage.Heading heading) {
        int wanted = part.level() + heading.level() - 1;
        return next(part.title().isEmpty() ? wanted : Math.max(part.level() + 1, wanted));
    }

    private int next(int wanted) {
        last = Math.min(Math.min(DEEPEST, wanted), last + 1);
        return last;
    }
}
