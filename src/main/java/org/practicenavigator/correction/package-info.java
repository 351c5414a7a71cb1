/// Safe corrections: what the program reads differently from what stands in a file, written into the file.
///
/// Takes the bytes of one document, gives the edits that make the text say what was read, each tried out before it
/// counts: the finding is gone, no other finding came, every value is the same. Must not touch the disk, ask
/// anybody or know other documents but through [Surroundings].
@NullMarked
package org.practicenavigator.correction;

import org.jspecify.annotations.NullMarked;
