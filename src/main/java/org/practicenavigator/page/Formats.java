package org.practicenavigator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Values;
import org.practicenavigator.theme.Strings;

/// Dates, numbers and shares as readers of the site's language write them.
final class Formats {

    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final long MILLION = 1_000_000;

    private final Strings strings;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    Formats(Strings strings, String language) {
        Locale locale = Locale.forLanguageTag(language);
        this.strings = strings;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
    }

    String date(PartialDate date) {
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.year());
            case SCHOOL_YEAR ->
                strings.text("date_school_year", "start", Integer.toString(date.year()), "end", endOf(date));
            case MONTH -> month.format(date.first()).replace(' ', NO_BREAK_SPACE);
            case DAY ->
                strings.text("date_day", "date", day.format(date.first()).replace(' ', NO_BREAK_SPACE));
        };
    }

    private static String endOf(PartialDate date) {
        return String.format(Locale.ROOT, "%02d", (date.year() + 1) % 100);
    }

    /// A number with a decimal comma and groups of three from five digits on.
    String number(BigDecimal number) {
        String plain =
                number.stripTrailingZeros().toPlainString().replace('-', '−').replace('.', ',');
        int comma = plain.indexOf(',');
        String whole = comma < 0 ? plain : plain.substring(0, comma);
        if (whole.replace("−", "").length() < 5) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > (whole.startsWith("−") ? 1 : 0); i -= 3) {
            grouped.insert(i, NARROW_NO_BREAK_SPACE);
        }
        return grouped + (comma < 0 ? "" : plain.substring(comma));
    }

    /// A share in percent of two fields, to one decimal.
    Optional<BigDecimal> share(Values values, String numerator, String denominator) {
        Optional<BigDecimal> part = values.number(numerator);
        Optional<BigDecimal> whole = values.number(denominator).filter(n -> n.signum() > 0);
        return part.isPresent() && whole.isPresent()
                ? Optional.of(part.get().multiply(BigDecimal.valueOf(100)).divide(whole.get(), 1, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    String percent(BigDecimal share) {
        return number(share) + NO_BREAK_SPACE + "%";
    }

    /// A file's size in units of 1,000 bytes, to one decimal from a million on.
    String size(long bytes) {
        if (bytes < MILLION) {
            return strings.text("size_kb", "n", Long.toString(Math.max(1, Math.round(bytes / 1000.0))));
        }
        BigDecimal millions = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MILLION), 1, RoundingMode.HALF_UP);
        return strings.text("size_mb", "n", number(millions));
    }

    String flag(boolean flag) {
        return strings.text(flag ? "flag_yes" : "flag_no");
    }
}
