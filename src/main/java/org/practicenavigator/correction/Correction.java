package org.practicenavigator.correction;

import java.util.List;
import java.util.Set;
import org.practicenavigator.finding.Finding;

/// Mends what findings of certain rules tell of. To add one, write one class that implements this and carries
/// `@AutoService(Correction.class)`.
///
/// A correction may propose freely: [Corrector] tries each proposal out and drops what changes the meaning of
/// the text.
interface Correction {

    /// The ids of the rules whose findings it can mend. No two corrections share a rule.
    Set<String> rules();

    /// What to change, without overlaps; empty where there is no one safe way.
    List<Edit> edits(Finding finding, Proof proof);
}
