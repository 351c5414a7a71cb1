package org.practicenavigator.data;

import java.util.Optional;
import org.practicenavigator.data.YamlSource.Spot;

/// Why the engine stopped, in our words: what it met, where, and what it was reading at the time.
///
/// @param context where the thing began that was being read, for example the opening quote
/// @param last the value or key read before
/// @param bracket the innermost bracket still open
record Trouble(Kind kind, Spot at, Optional<Spot> context, Optional<Scalar> last, Optional<Spot> bracket) {

    /// A scalar as it stands in the text.
    record Scalar(Spot from, Spot to, boolean quoted) {
        boolean severalLines() {
            return to.line() > from.line();
        }
    }

    enum Kind {
        COLON,
        NO_COLON,
        OPEN_QUOTE,
        OPEN_BRACKET,
        IN_BRACKET,
        STRAY_SCALAR,
        STRAY_DASH,
        STRAY_KEY,
        STRAY_COLON,
        STRAY_BRACKET,
        AFTER_END,
        DASH,
        START,
        MARK,
        BLOCK_HEADER,
        BLOCK_INDENT,
        BACKSLASH,
        KEY,
        ODD_KEY,
        OTHER
    }
}
