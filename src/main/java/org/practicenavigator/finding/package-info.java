/// Findings: what is wrong or worth knowing in what people wrote, as values that name their place.
///
/// Takes nothing, gives the words that all other packages speak: [DocPath], [Place], [Finding], [Checked].
/// Must not read content, know content types or print.
@NullMarked
package org.practicenavigator.finding;

import org.jspecify.annotations.NullMarked;
