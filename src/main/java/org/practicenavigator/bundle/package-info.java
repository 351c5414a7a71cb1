/// Packs of an entry for a place where people enter it by hand: texts composed by a profile, a page of instruction, a
/// manifest, and the check of such a pack.
///
/// Takes what a page says of an entry and an export profile, gives the bytes of files. Knows neither the platform nor
/// the region: both are in the profile and the theme.
@NullMarked
package org.practicenavigator.bundle;

import org.jspecify.annotations.NullMarked;
