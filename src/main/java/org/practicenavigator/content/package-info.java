/// Content: one source file → a document (what the author wrote) → an entry (what was judged).
///
/// Takes source files and content types, gives [Entry] values. Sees one file at a time, so that documents can be
/// read in parallel and kept in a cache. Must not know other documents, addresses or the disk.
@NullMarked
package org.practicenavigator.content;

import org.jspecify.annotations.NullMarked;
