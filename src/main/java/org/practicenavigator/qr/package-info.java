/// An address → its QR code.
///
/// Takes a text; gives the code's outline for an SVG, without scripts or pictures. Must not know pages.
@NullMarked
package org.practicenavigator.qr;

import org.jspecify.annotations.NullMarked;
