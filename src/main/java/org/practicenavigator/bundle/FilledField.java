package org.practicenavigator.bundle;

import org.practicenavigator.profile.ExportProfile.Target;

/// A field of the place with its text.
///
/// @param number from 1, in the order of the profile
public record FilledField(int number, Target target, String text) {

    /// The name of its file in the pack: `polya/07-problema.txt`.
    public String file() {
        return "polya/" + (number < 10 ? "0" : "") + number + "-" + target.name() + ".txt";
    }

    /// Whether the place refuses the entry for want of it.
    public boolean isMissing() {
        return target.required() && text.isEmpty();
    }

    /// Whether a known limit is passed.
    public boolean isTooLong() {
        return target.limit().map(limit -> target.length(text) > limit).orElse(false);
    }
}
