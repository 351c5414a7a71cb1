/// Tests of the search on small sites made in code and on the real content.
@NullMarked
package org.practicenavigator.search;

import org.jspecify.annotations.NullMarked;
