/// Search: the whole site in a Lucene index, answers with facets, and entries that are alike.
///
/// Takes a joined [org.practicenavigator.site.Site] with its bodies, gives a folder of index files; takes a
/// [org.practicenavigator.search.SearchRequest], gives a [org.practicenavigator.search.SearchResult].
/// The only place of Lucene. Must not know a content type by name, addresses of layouts, or the output folder:
/// fields, weights and facets come from the types' data.
@NullMarked
package org.practicenavigator.search;

import org.jspecify.annotations.NullMarked;
