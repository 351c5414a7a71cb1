@NullMarked
package org.practicenavigator.engine;

import org.jspecify.annotations.NullMarked;
