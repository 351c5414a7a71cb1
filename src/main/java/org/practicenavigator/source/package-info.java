/// Source files: what lies in the project folder, read once, carefully.
///
/// Takes a folder of the disk, gives file names and texts as values; refuses links, pipes, wrong encodings and what
/// is too large. The only package that reads the project's files. Must not know what the texts mean.
@NullMarked
package org.practicenavigator.source;

import org.jspecify.annotations.NullMarked;
