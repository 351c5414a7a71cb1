/// Shared by tests: sites made from texts or from a folder.
@NullMarked
package org.practicenavigator.testkit;

import org.jspecify.annotations.NullMarked;
