/// Shows the published site on this machine alone while somebody writes.
///
/// Takes a folder of files, gives an address on the loopback. Must not know content, build anything or answer other
/// machines.
@NullMarked
package org.practicenavigator.serve;

import org.jspecify.annotations.NullMarked;
