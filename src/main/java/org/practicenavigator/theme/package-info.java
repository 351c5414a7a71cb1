/// Themes: layouts, strings and assets; views go in, HTML comes out.
///
/// The only place of mustache.java. Takes view records, gives HTML text.
/// Must not read the disk itself, nor hand domain objects to a layout.
@NullMarked
package org.practicenavigator.theme;

import org.jspecify.annotations.NullMarked;
