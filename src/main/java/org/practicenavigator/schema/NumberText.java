package org.practicenavigator.schema;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads numbers as people write them: `81`, `0.81`, «0,81», «1 200», «81 %».
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}( \\d{3})+(\\.\\d{1,9})?");

    private NumberText() {}

    static Optional<Reading<BigDecimal>> read(String text) {
        String written = text.strip();
        if (PLAIN.matcher(written).matches()) {
            return Optional.of(new Reading<>(new BigDecimal(written), true));
        }
        String tidy = written.replaceAll("[\\u00a0\\u202f\\u2009]", " ")
                .replaceFirst(" ?%$", "")
                .replaceFirst("^[−–]", "-")
                .replaceFirst("(?<=\\d),(?=\\d{1,9}$)", ".");
        if (GROUPED.matcher(tidy).matches()) {
            tidy = tidy.replace(" ", "");
        }
        return PLAIN.matcher(tidy).matches()
                ? Optional.of(new Reading<>(new BigDecimal(tidy), false))
                : Optional.empty();
    }
}
