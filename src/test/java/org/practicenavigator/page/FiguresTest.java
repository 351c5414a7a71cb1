package org.practicenavigator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.content.Entry;
import org.practicenavigator.testkit.SiteFixture;
import org.practicenavigator.theme.Strings;
import org.practicenavigator.theme.view.CalendarView;
import org.practicenavigator.theme.view.ChartView;

/// Charts and calendars of documents in `figures/*.txt`, with what they show beside them.
class FiguresTest {

    private static final String TYPE = """
            type: deed
            version: "1.0"
            label: {one: дело, few: дела, many: дел, title: Дело, list: Дела}
            files: dela/*.md
            address: dela/{id}.html
            identity: id
            title: id
            fields:
              id: {type: text, label: Имя, need: always}
              numbers:
                type: group
                label: Числа
                many: {max: 9}
                fields:
                  name: {type: text, label: Что}
                  unit: {type: text, label: Единица}
                  before: {type: decimal, label: Было}
                  after: {type: decimal, label: Стало}
                  goal: {type: decimal, label: План}
                  part: {type: decimal, label: Часть}
                  whole: {type: decimal, label: Целое}
              years:
                type: group
                label: Охват
                many: {max: 9}
                fields:
                  year: {type: integer, label: Год}
                  mentors: {type: integer, label: Наставники}
                  pupils: {type: integer, label: Ученики}
              plan:
                type: group
                label: План
                many: {max: 9}
                fields:
                  what: {type: text, label: Что}
                  start: {type: date, label: Начало}
                  end: {type: date, label: Конец}
                  when: {type: text, label: Когда}
              steps:
                type: group
                label: Шаги
                many: {max: 9}
                fields:
                  title: {type: text, label: Шаг}
                  when: {type: text, label: Когда}
            page:
              charts:
                - {list: numbers, title: name, unit: unit, values: [before, after, goal], part: part, whole: whole}
                - {list: years, title: year, values: [mentors, pupils], along: year}
              calendars:
                - {list: plan, start: start, end: end, words: when, text: what}
                - {list: steps, words: when, text: title}
            list: {address: dela/index.html, order: [id]}
            """;

    private static final Strings STRINGS = new Strings(
            new TreeMap<>(Map.of("date_day", "{date}\u00A0г.", "date_school_year", "{start}/{end}")), new TreeMap<>());

    static Stream<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/figures"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void drawsWhatTheFixtureSays(Path fixture) throws IOException {
        String text = Files.readString(fixture);
        String document = text.substring(text.indexOf("--- document\n") + 13, text.indexOf("--- figures\n"));
        String expected = text.substring(text.indexOf("--- figures\n") + 12);
        assertThat(shown(entry(document))).isEqualTo(expected);
    }

    private static Entry entry(String fields) {
        SiteFixture site = SiteFixture.of(new TreeMap<>(Map.of(
                "content/_types/deed.yaml", TYPE, "content/dela/delo.md", "---\nid: delo\n" + fields + "---\n")));
        assertThat(site.errors()).isEmpty();
        return site.site().entries().firstEntry().getValue();
    }

    private static String shown(Entry entry) {
        Formats formats = new Formats(STRINGS, "ru");
        List<String> lines = new ArrayList<>();
        new Charts(formats).of(entry).forEach(chart -> chart(chart, lines));
        new Calendars(formats, "ru").of(entry).forEach(calendar -> calendar(calendar, lines));
        return lines.stream().map(line -> line.replace('\u00A0', ' ') + "\n").collect(Collectors.joining());
    }

    private static void chart(ChartView chart, List<String> lines) {
        lines.add(chart.id() + " «" + chart.title() + "» " + chart.text());
        boolean columns = !chart.rules().isEmpty();
        for (ChartView.BarView bar : chart.bars()) {
            int room = columns ? 150 : chart.words().getFirst().anchor().equals("end") ? 300 : 392;
            lines.add("  " + bar.tone() + " " + (columns ? bar.height() : bar.width()) + " of " + room);
        }
    }

    private static void calendar(CalendarView calendar, List<String> lines) {
        lines.add(calendar.id() + " «" + calendar.caption() + "»: "
                + calendar.months().stream().map(CalendarView.MonthView::brief).collect(Collectors.joining(" ")));
        for (CalendarView.LineView line : calendar.lines()) {
            String cells =
                    line.cells().stream().map(cell -> cell.on() ? "#" : ".").collect(Collectors.joining());
            lines.add("  " + cells + " " + line.text() + " (" + line.when() + ")");
        }
    }
}
