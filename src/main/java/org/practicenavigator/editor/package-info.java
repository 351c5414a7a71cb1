/// Files that teach editors what content types know: JSON Schema, settings of VS Code, snippets, forms of Front
/// Matter, Decap and Sveltia.
///
/// Takes content types, gives texts of files. All is made from the types: no field has a name here. Must not
/// touch the disk.
@NullMarked
package org.practicenavigator.editor;

import org.jspecify.annotations.NullMarked;
