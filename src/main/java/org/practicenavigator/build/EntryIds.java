package org.practicenavigator.build;

import org.practicenavigator.markdown.Slug;
import org.practicenavigator.schema.ContentType;

/// Names for entries that arrive without one.
///
/// @param folder that tells which names are taken
record EntryIds(ContentType type, ImportFolder folder) {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;

    /// Cuts between words where that leaves at least this much.
    private static final int LEAST_KEPT = 10;

    /// The path of an entry from the folder of all entries.
    String path(String id) {
        return type.files().folder() + "/" + id + ".md";
    }

    /// A name made of the title, with a number behind it where the name is taken.
    String free(String title) {
        String slug = cut(Slug.of(title));
        String base = slug.length() < SHORTEST ? type.id() + "-" + (slug.isEmpty() ? "1" : slug) : slug;
        String id = base;
        for (int i = 2; !folder.isFree(path(id)); i++) {
            id = base + "-" + i;
        }
        return id;
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, dash > LEAST_KEPT ? dash : LONGEST);
    }
}
