/// Shared by tests: sites made from texts or from a folder, copies of the project, calls of the program, archives and
/// pictures.
@NullMarked
package org.practicenavigator.testkit;

import org.jspecify.annotations.NullMarked;
