package org.practicenavigator.page;

import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Catalogue;

/// Where the data of live catalogues lie (`docs/catalogue-format.md`).
public final class CatalogueFiles {

    /// The folder of the files, relative to the top of the site.
    private static final String FOLDER = "katalog/";

    private CatalogueFiles() {}

    /// Whether there is anything to choose by.
    public static boolean has(Catalogue catalogue) {
        return !catalogue.facets().isEmpty();
    }

    /// The address of the file with values and orders.
    public static String data(ContentType type) {
        return FOLDER + type.id() + ".js";
    }

    /// The address of a file with cards.
    public static String cards(ContentType type, int number) {
        return FOLDER + type.id() + "-" + number + ".js";
    }
}
