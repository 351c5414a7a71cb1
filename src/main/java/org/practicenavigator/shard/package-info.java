/// Index → the small files that a browser searches in.
///
/// Takes what the index holds ([org.practicenavigator.search.IndexContents]); gives files whose format
/// `docs/search-format.md` describes. Must not know Lucene, pages or themes, nor write to the disk.
@NullMarked
package org.practicenavigator.shard;

import org.jspecify.annotations.NullMarked;
