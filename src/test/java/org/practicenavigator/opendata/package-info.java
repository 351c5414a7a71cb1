@NullMarked
package org.practicenavigator.opendata;

import org.jspecify.annotations.NullMarked;
