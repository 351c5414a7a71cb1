/// Rules about the shape of the program, judged on its class files.
@NullMarked
package org.practicenavigator.arch;

import org.jspecify.annotations.NullMarked;
