/// What entries offer to a search → the files from which a search engine of many regions makes its index
/// (`docs/federal-search.md`).
///
/// Takes [org.practicenavigator.search.Searchable] and the chain of analysis; gives texts of files for OpenSearch and
/// for Solr. Must not know Lucene, nor write to the disk.
@NullMarked
package org.practicenavigator.engine;

import org.jspecify.annotations.NullMarked;
