package org.practicenavigator.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates as people write them: `2024`, `2024-05-31`, «12.03.2025», «12 марта 2025 г.», «март 2025»,
/// «2024/25 уч. год».
final class DateText {

    private static final List<String> MONTHS = List.of(
            "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: ?г\\.?)?");
    private static final Pattern MONTH_DOT = Pattern.compile("(\\d{1,2})\\.(\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2}) )?([а-я]+) (\\d{4})(?: ?(?:г\\.?|год[а-я]*))?");
    private static final Pattern SCHOOL_YEAR =
            Pattern.compile("(\\d{4}) ?[/–—-] ?(\\d{4}|\\d{2})(?: ?(?:уч(?:\\.|ебный) ?(?:г\\.?|год)))?");
    private static final Pattern YEAR_WORD = Pattern.compile("(\\d{4}) ?(?:г\\.?|год)");

    private DateText() {}

    static Optional<Reading<PartialDate>> read(String text) {
        String written = text.strip().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
        try {
            return parse(written);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Reading<PartialDate>> parse(String text) {
        Matcher m = ISO.matcher(text);
        if (m.matches()) {
            return exact(date(m.group(1), m.group(2), m.group(3)));
        }
        m = DOTS.matcher(text);
        if (m.matches()) {
            return repaired(date(m.group(3), m.group(2), m.group(1)));
        }
        m = MONTH_DOT.matcher(text);
        if (m.matches()) {
            return repaired(date(m.group(2), m.group(1), null));
        }
        m = SCHOOL_YEAR.matcher(text);
        if (m.matches()) {
            return schoolYear(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), text);
        }
        m = YEAR_WORD.matcher(text);
        if (m.matches()) {
            return repaired(date(m.group(1), null, null));
        }
        return words(text);
    }

    private static Optional<Reading<PartialDate>> words(String text) {
        Matcher m = WORDS.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int month = month(m.group(2));
        return month == 0 ? Optional.empty() : repaired(date(m.group(3), Integer.toString(month), m.group(1)));
    }

    /// The month by the start of its name, so that every case counts: «март», «марта», «в марте».
    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            boolean may = i == 4 && List.of("май", "мая", "мае", "маю", "маем").contains(word);
            if (may
                    || i != 4
                            && word.startsWith(MONTHS.get(i))
                            && word.length() <= MONTHS.get(i).length() + 3) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<Reading<PartialDate>> schoolYear(int start, int end, String text) {
        boolean follows = end == start + 1 || end < 100 && end == (start + 1) % 100;
        return follows
                ? Optional.of(new Reading<>(PartialDate.ofSchoolYear(start), text.matches("\\d{4}/\\d{4}")))
                : Optional.empty();
    }

    private static PartialDate date(String year, @Nullable String month, @Nullable String day) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return PartialDate.ofYear(y);
        }
        return day == null
                ? PartialDate.ofMonth(y, Integer.parseInt(month))
                : PartialDate.ofDay(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
    }

    private static Optional<Reading<PartialDate>> exact(PartialDate date) {
        return Optional.of(new Reading<>(date, true));
    }

    private static Optional<Reading<PartialDate>> repaired(PartialDate date) {
        return Optional.of(new Reading<>(date, false));
    }
}
