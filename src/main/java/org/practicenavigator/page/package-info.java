/// Pages: a planned page of the site → the view that its layout sees.
///
/// Takes the [org.practicenavigator.site.Site] and rendered bodies, gives records of
/// [org.practicenavigator.theme.view.Views]. All decisions about what a page says are here, so that layouts need no
/// logic. Must not know the template engine or write files.
@NullMarked
package org.practicenavigator.page;

import org.jspecify.annotations.NullMarked;
