/// A stranger's entry with an attack in every field: what is published of it is inert, judged by parsing every output
/// file and by a real browser.
@NullMarked
package org.practicenavigator.hostile;

import org.jspecify.annotations.NullMarked;
