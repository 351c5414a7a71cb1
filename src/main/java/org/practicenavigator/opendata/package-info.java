/// The site → sets of open data: tables with passports that keep their version while their rows stay the same.
///
/// Takes the joined site, its history and what `content/_datasets` says (`docs/open-data.md`); gives passports and the
/// bytes of files. Must not write to the disk, nor know types, fields or vocabularies by name.
@NullMarked
package org.practicenavigator.opendata;

import org.jspecify.annotations.NullMarked;
