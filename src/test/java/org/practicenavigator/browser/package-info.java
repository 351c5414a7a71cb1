/// The published site as its readers see it: in a real browser, and by a crawl of its files.
@NullMarked
package org.practicenavigator.browser;

import org.jspecify.annotations.NullMarked;
