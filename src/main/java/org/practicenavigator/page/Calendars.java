package org.practicenavigator.page;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.PagePlan;
import org.practicenavigator.schema.Values;
import org.practicenavigator.theme.view.CalendarView;

/// Lays what happens in an entry over months: by dates where authors gave them, else by the months that their words
/// name, in the order of a school year.
final class Calendars {

    /// Longer plans are told by their dates alone: nobody reads forty narrow columns.
    private static final int MOST_MONTHS = 24;

    /// School begins in September; plans are made in the month before.
    private static final Month FIRST = Month.AUGUST;

    private static final int YEAR = 12;
    private static final int FEWEST_LINES = 2;

    private final Locale locale;
    private final Formats formats;
    private final Map<String, Month> names = new TreeMap<>();
    private final Pattern named;

    Calendars(Formats formats, String language) {
        this.formats = formats;
        this.locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
            names.put(month.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale), month);
            names.put(month.getDisplayName(TextStyle.FULL_STANDALONE, locale).toLowerCase(locale), month);
        }
        this.named = Pattern.compile(
                "(?<!\\p{L})(" + String.join("|", names.keySet()) + ")(?!\\p{L})(\\h*[–—-]\\h*(?=\\p{L}))?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    List<CalendarView> of(Entry entry) {
        List<CalendarView> calendars = new ArrayList<>();
        for (PagePlan.Calendar plan : entry.type().page().calendars()) {
            Optional<Field> field = entry.type().field(plan.list());
            if (field.isPresent()) {
                calendar(plan, field.get(), entry.values().groups(plan.list())).ifPresent(calendars::add);
            }
        }
        return calendars;
    }

    /// @param first index of the first month, `last` of the last; both -1 where nothing is known
    private record Line(String text, String when, int first, int last) {

        boolean placed() {
            return first >= 0;
        }
    }

    private Optional<CalendarView> calendar(PagePlan.Calendar plan, Field field, List<Values> rows) {
        boolean dated = !plan.start().isEmpty();
        List<Line> lines = rows.stream()
                .map(row -> dated ? dated(plan, row) : worded(plan, row))
                .toList();
        List<Line> placed = lines.stream().filter(Line::placed).toList();
        if (placed.size() < FEWEST_LINES) {
            return Optional.empty();
        }
        int from = placed.stream().mapToInt(Line::first).min().orElseThrow();
        int to = placed.stream().mapToInt(Line::last).max().orElseThrow();
        return to - from >= MOST_MONTHS ? Optional.empty() : Optional.of(view(field, lines, from, to, dated));
    }

    private Line dated(PagePlan.Calendar plan, Values row) {
        Optional<YearMonth> end =
                plan.end().isEmpty() ? Optional.empty() : row.date(plan.end()).map(date -> YearMonth.from(date.last()));
        Optional<YearMonth> start =
                row.date(plan.start()).map(date -> YearMonth.from(date.first())).or(() -> end);
        String text = row.text(plan.text());
        if (start.isEmpty()) {
            return new Line(text, words(plan, row), -1, -1);
        }
        int first = index(start.get());
        return new Line(
                text,
                days(plan, row),
                first,
                Math.max(first, end.map(Calendars::index).orElse(first)));
    }

    private String words(PagePlan.Calendar plan, Values row) {
        return plan.words().isEmpty() ? "" : row.text(plan.words());
    }

    private String days(PagePlan.Calendar plan, Values row) {
        String words = words(plan, row);
        List<String> ends = IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? plan.start() : plan.end())
                .filter(name -> !name.isEmpty())
                .flatMap(name -> row.date(name).stream())
                .map(formats::date)
                .distinct()
                .toList();
        return words.isEmpty() ? String.join(" – ", ends) : words;
    }

    private static int index(YearMonth month) {
        return month.getYear() * YEAR + month.getMonthValue() - 1;
    }

    /// «Ноябрь – май»: from the first month that is named to the last one, if a dash joins them.
    private Line worded(PagePlan.Calendar plan, Values row) {
        String words = row.text(plan.words());
        Matcher found = named.matcher(words);
        String text = row.text(plan.text());
        if (!found.find()) {
            return new Line(text, words, -1, -1);
        }
        int first = ofYear(found);
        int last = found.group(2) != null && found.find() ? ofYear(found) : first;
        return new Line(text, words, first, Math.max(first, last));
    }

    private int ofYear(Matcher found) {
        Month month = names.get(found.group(1).toLowerCase(locale));
        return Math.floorMod(month.getValue() - FIRST.getValue(), YEAR);
    }

    private CalendarView view(Field field, List<Line> lines, int from, int to, boolean dated) {
        List<CalendarView.MonthView> months = IntStream.rangeClosed(from, to)
                .mapToObj(i -> dated ? month(YearMonth.of(i / YEAR, i % YEAR + 1)) : month(FIRST.plus(i)))
                .toList();
        return new CalendarView(
                "calendar-" + field.name(),
                field.label(),
                months,
                lines.stream().map(line -> line(line, from, months.size())).toList());
    }

    private CalendarView.MonthView month(YearMonth month) {
        return new CalendarView.MonthView(
                brief(month.getMonth()),
                DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month));
    }

    private CalendarView.MonthView month(Month month) {
        return new CalendarView.MonthView(brief(month), month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }

    private String brief(Month month) {
        String name = month.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return name.substring(0, Math.min(3, name.length()));
    }

    private static CalendarView.LineView line(Line line, int from, int months) {
        List<CalendarView.CellView> cells = IntStream.range(0, months)
                .mapToObj(i -> {
                    int at = from + i;
                    boolean on = line.placed() && at >= line.first() && at <= line.last();
                    return new CalendarView.CellView(on, on && at == line.first(), on && at == line.last());
                })
                .toList();
        return new CalendarView.LineView(line.text(), line.when(), cells);
    }
}
