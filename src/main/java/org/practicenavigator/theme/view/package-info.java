/// The views that layouts see, and nothing else: see [org.practicenavigator.theme.view.Views].
@NullMarked
package org.practicenavigator.theme.view;

import org.jspecify.annotations.NullMarked;
