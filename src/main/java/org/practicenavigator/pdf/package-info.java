/// PDF: documents of entries as tagged PDF files with fonts of their own, made from a page of XHTML that nobody else
/// sees.
///
/// Takes a [org.practicenavigator.document.Doc], gives bytes. Loads nothing from the net or a disk, and costs nothing
/// until the first document is made.
@NullMarked
package org.practicenavigator.pdf;

import org.jspecify.annotations.NullMarked;
