/// Texts of a page → the picture that messengers and social networks show beside a link to it (Open Graph).
///
/// Takes a [org.practicenavigator.picture.Picture] and the theme's [org.practicenavigator.picture.PictureStyle];
/// gives a PNG, the same bytes for the same texts on every machine. Outlines come from the theme's own fonts and are
/// filled here, so that neither fonts nor a graphics system need be installed. Must not know pages or entries, nor
/// touch the disk.
@NullMarked
package org.practicenavigator.picture;

import org.jspecify.annotations.NullMarked;
