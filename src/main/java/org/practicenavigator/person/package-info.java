/// People who agreed to be named on the site: the private folder judged, and what each consent covers.
///
/// Takes texts of the private folder and a day, gives [Persons]. Data of people live in these records only while a
/// command runs: must not reach caches, the search index, findings or anything in the project's folder.
@NullMarked
package org.practicenavigator.person;

import org.jspecify.annotations.NullMarked;
