/// Export profiles: what a place outside asks for, which of our fields answer it, and whether an entry is ready.
@NullMarked
package org.practicenavigator.profile;

import org.jspecify.annotations.NullMarked;
