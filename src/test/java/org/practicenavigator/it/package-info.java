/// The whole program on real folders: in this process by [org.practicenavigator.cli.Main], in child processes where
/// the machine's settings or a kill matter.
@NullMarked
package org.practicenavigator.it;

import org.jspecify.annotations.NullMarked;
