/// Checks of the whole site: one question per class, found by `ServiceLoader`.
///
/// Takes a joined [org.practicenavigator.site.Site], gives findings. A rule between fields of one entry is a class
/// here too; which types use it, and on which fields, stands in the type's `rules:`.
/// Must not change anything, read the disk or know a content type by name.
@NullMarked
package org.practicenavigator.check;

import org.jspecify.annotations.NullMarked;
