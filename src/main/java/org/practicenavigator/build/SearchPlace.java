package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.Optional;
import org.practicenavigator.search.SearchIndex;

/// Where the search index of a project lies.
public final class SearchPlace {

    private SearchPlace() {}

    /// The index of the last build, absent where there was none.
    public static Optional<SearchIndex> open(Path project) {
        return SearchIndex.find(SiteIndex.folder(project));
    }
}
