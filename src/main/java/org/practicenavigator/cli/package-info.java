/// The command line: one command per class, found by `ServiceLoader`.
///
/// The only place of picocli, of the standard streams and of exit codes. A command parses, calls, prints.
/// Must not hold logic that another caller would need.
@NullMarked
package org.practicenavigator.cli;

import org.jspecify.annotations.NullMarked;
