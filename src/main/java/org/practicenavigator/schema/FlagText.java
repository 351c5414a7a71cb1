package org.practicenavigator.schema;

import java.util.Locale;
import java.util.Optional;

/// Reads yes and no: `true`, `false`, «да», «нет», «есть», `+`, `-`.
final class FlagText {

    private FlagText() {}

    static Optional<Reading<Boolean>> read(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "да" -> Optional.of(new Reading<>(true, true));
            case "false", "нет" -> Optional.of(new Reading<>(false, true));
            case "есть", "+", "yes" -> Optional.of(new Reading<>(true, false));
            case "-", "–", "—", "no" -> Optional.of(new Reading<>(false, false));
            default -> Optional.empty();
        };
    }
}
