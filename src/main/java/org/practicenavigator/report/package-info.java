/// Reports: what a check found, in the words and formats of those who act on it.
///
/// Takes a [Report], gives texts; a format is one class, found by `ServiceLoader` and named by `check --format`.
/// Whatever came from a file is foreign: each format escapes it so that it can neither command a forge nor write
/// markup. Must not read or write files, judge anything or know content types.
@NullMarked
package org.practicenavigator.report;

import org.jspecify.annotations.NullMarked;
