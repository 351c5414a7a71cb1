/// The site → registers: tables that offices print, sign and send on.
///
/// Takes the joined site and what `content/_registers` says (`docs/registers.md`); gives a
/// [org.practicenavigator.sheet.Sheet] for each register and the bytes of its files. Must not write to the disk, nor
/// know types, fields or vocabularies by name.
@NullMarked
package org.practicenavigator.register;

import org.jspecify.annotations.NullMarked;
