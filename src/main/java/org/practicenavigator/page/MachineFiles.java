package org.practicenavigator.page;

import org.practicenavigator.schema.ContentType;

/// Where files for programs lie, relative to the top of the site: pages name them, and the formats of package `output`
/// write them.
public final class MachineFiles {

    public static final String SITEMAP = "sitemap.xml";

    /// The OpenSearch description.
    public static final String OPEN_SEARCH = "opensearch.xml";

    /// The folder of the search index.
    public static final String SEARCH_INDEX = "poisk/";

    private MachineFiles() {}

    /// The JSON Schema of a type's entries.
    public static String schema(ContentType type) {
        return "shema/" + type.id() + ".schema.json";
    }
}
