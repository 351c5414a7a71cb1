/// Word: documents of word processors in, the blank of a content type (`docs/word-form.md`) and documents of entries
/// out.
///
/// Takes the bytes of a `.docx` or `.odt` and gives [Block]s and pictures, or takes a type and gives the bytes of its
/// blank. Must not read or write disks, and must not know what a document means: that is for `intake`.
@NullMarked
package org.practicenavigator.word;

import org.jspecify.annotations.NullMarked;
