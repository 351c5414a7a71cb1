/// The site: all entries joined, with addresses, references, facets and the plan of pages.
///
/// Takes entries, types and settings, gives one [Site] value and findings. Sees values only, never the disk, and
/// never renders. Must not know layouts or the search index.
@NullMarked
package org.practicenavigator.site;

import org.jspecify.annotations.NullMarked;
