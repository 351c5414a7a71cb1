/// The build: runs the steps in order, keeps the cache, measures.
///
/// [Build] is the composition root: read it first. Takes a [BuildRequest], gives a [BuildReport].
/// Must not compute anything that belongs to a step.
@NullMarked
package org.practicenavigator.build;

import org.jspecify.annotations.NullMarked;
