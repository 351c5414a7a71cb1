/// Publishing: the whole old site or the whole new one, never a mixture.
///
/// The only place that writes into the output folder. Takes [OutputFile]s from many threads, stages them beside
/// the published folder, and switches in one step. Must not know what a page is.
///
/// Start at [Publisher]; what can go wrong is listed in [PublishProblem].
@NullMarked
package org.practicenavigator.publish;

import org.jspecify.annotations.NullMarked;
