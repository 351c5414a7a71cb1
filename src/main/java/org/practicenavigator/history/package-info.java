/// The project's Git repository → when each file came to be and changed last, and by how many people.
///
/// Takes a project folder; gives a [org.practicenavigator.history.History], empty where there is no repository. Reads
/// only: nothing is written into the repository, and settings of the user and of the machine do not count. Must not
/// know entries or pages.
@NullMarked
package org.practicenavigator.history;

import org.jspecify.annotations.NullMarked;
