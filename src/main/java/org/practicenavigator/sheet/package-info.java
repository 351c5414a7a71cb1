/// A table → a file that spreadsheets, people and programs open: XLSX, CSV of two kinds, JSON.
///
/// Takes a [org.practicenavigator.sheet.Sheet] and gives bytes, the same ones on every run. Must not know entries,
/// types or pages, nor write to the disk; the only place of fastexcel.
@NullMarked
package org.practicenavigator.sheet;

import org.jspecify.annotations.NullMarked;
