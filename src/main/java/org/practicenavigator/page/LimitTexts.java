package org.practicenavigator.page;

import java.math.BigDecimal;
import java.util.Optional;
import org.practicenavigator.schema.FieldType;

/// The limits of a field in words.
record LimitTexts(PageContext context) {

    /// @param unsaid a least length up to this goes without saying
    String chars(FieldType.Range range, int unsaid) {
        String min = range.min() <= unsaid ? "" : Integer.toString(range.min());
        String max = range.max() == Integer.MAX_VALUE ? "" : Integer.toString(range.max());
        return words("limit_chars", min, max);
    }

    String number(Optional<BigDecimal> min, Optional<BigDecimal> max) {
        return words(
                "limit_number",
                min.map(BigDecimal::toPlainString).orElse(""),
                max.map(BigDecimal::toPlainString).orElse(""));
    }

    String file(FieldType.FileType file) {
        return context.text(
                "limit_file", "kinds", String.join(", ", file.kinds()), "size", Long.toString(file.maxBytes() >> 20));
    }

    private String words(String key, String min, String max) {
        return min.isEmpty() && max.isEmpty() ? "" : context.text(key, "min", min, "max", max);
    }
}
