package org.practicenavigator.schema;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/// A date as exactly as it is known.
///
/// @param precision what is known; a school year starts in September of `year`
/// @param month 1–12, 1 where only the year is known
/// @param day 1–31, 1 where the day is not known
public record PartialDate(Precision precision, int year, int month, int day) {

    public enum Precision {
        YEAR,
        SCHOOL_YEAR,
        MONTH,
        DAY
    }

    public PartialDate {
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException("year out of range: " + year);
        }
        LocalDate unused = LocalDate.of(year, month, day);
        assert unused != null;
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(Precision.YEAR, year, 1, 1);
    }

    public static PartialDate ofSchoolYear(int start) {
        return new PartialDate(Precision.SCHOOL_YEAR, start, 9, 1);
    }

    public static PartialDate ofMonth(int year, int month) {
        return new PartialDate(Precision.MONTH, year, month, 1);
    }

    public static PartialDate ofDay(LocalDate day) {
        return new PartialDate(Precision.DAY, day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /// The first day that it can mean.
    public LocalDate first() {
        return LocalDate.of(year, month, day);
    }

    /// The last day that it can mean.
    public LocalDate last() {
        return switch (precision) {
            case YEAR -> LocalDate.of(year, 12, 31);
            case SCHOOL_YEAR -> LocalDate.of(year + 1, 8, 31);
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> first();
        };
    }

    /// As machines read it: `2024`, `2024-05`, `2024-05-31`; a school year is written `2024/2025`.
    public String iso() {
        return switch (precision) {
            case YEAR -> format("%04d", year);
            case SCHOOL_YEAR -> format("%04d/%04d", year, year + 1);
            case MONTH -> format("%04d-%02d", year, month);
            case DAY -> format("%04d-%02d-%02d", year, month, day);
        };
    }

    /// Digits of the machine's language (Arabic, say) would be no ISO date.
    private static String format(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
