/// Documents of entries for word processors, printers and other programs, before they have a format: a title, facts and
/// parts made of passages.
///
/// Takes what pages show, gives [org.practicenavigator.document.Doc]. Knows neither Word nor PDF.
@NullMarked
package org.practicenavigator.document;

import org.jspecify.annotations.NullMarked;
