/// Output formats: what is published, one format per class, found by `ServiceLoader`.
///
/// Takes a [Production] (site, views, theme), gives [PlannedFile]s whose bytes are made later, by several threads,
/// one at a time. Must not write to the disk or decide whether something may be published.
@NullMarked
package org.practicenavigator.output;

import org.jspecify.annotations.NullMarked;
