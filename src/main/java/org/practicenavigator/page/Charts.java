package org.practicenavigator.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PagePlan;
import org.practicenavigator.schema.Values;
import org.practicenavigator.theme.view.ChartView;

/// Draws the numbers of an entry: bars for «было → стало → план» and for shares, columns for years. A single
/// number is no picture: it stands in the table.
final class Charts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> TONES = List.of("before", "after", "goal", "more");
    private static final int WIDTH = 480;
    private static final int LABEL = 92;
    private static final int VALUE = 88;
    private static final int BAR = 24;
    private static final int STEP = 34;
    private static final int COLUMN = 26;
    private static final int PLOT = 150;

    private final Formats formats;

    Charts(Formats formats) {
        this.formats = formats;
    }

    List<ChartView> of(Entry entry) {
        List<ChartView> charts = new ArrayList<>();
        for (PagePlan.Chart plan : entry.type().page().charts()) {
            List<Values> rows = entry.values().groups(plan.list());
            Optional<FieldType.GroupType> group =
                    entry.type().field(plan.list()).map(Field::type).map(FieldType.GroupType.class::cast);
            if (group.isPresent() && plan.along().isEmpty()) {
                rows.forEach(row -> bars(plan, group.get(), row, "chart-" + (charts.size() + 1))
                        .ifPresent(charts::add));
            } else if (group.isPresent()) {
                columns(entry, plan, group.get(), rows, "chart-" + (charts.size() + 1))
                        .ifPresent(charts::add);
            }
        }
        return charts;
    }

    /// A number of one row with the words for it.
    private record Number(String label, BigDecimal value, String tone) {}

    private Optional<ChartView> bars(PagePlan.Chart plan, FieldType.GroupType group, Values row, String id) {
        List<Number> numbers = new ArrayList<>();
        for (int i = 0; i < plan.values().size(); i++) {
            String name = plan.values().get(i);
            String tone = TONES.get(i % TONES.size());
            row.number(name).ifPresent(n -> numbers.add(new Number(label(group, name), n, tone)));
        }
        if (numbers.size() >= 2) {
            return Optional.of(bars(id, row.text(plan.title()), numbers, row.text(plan.unit())));
        }
        Optional<BigDecimal> part = plan.part().isEmpty() ? Optional.empty() : row.number(plan.part());
        Optional<BigDecimal> whole = plan.whole().isEmpty() ? Optional.empty() : row.number(plan.whole());
        return part.isPresent() && whole.isPresent() && whole.get().signum() > 0
                ? Optional.of(share(id, row.text(plan.title()), part.get(), whole.get()))
                : Optional.empty();
    }

    private static String label(FieldType.GroupType group, String name) {
        return group.fields().get(name).label();
    }

    private ChartView bars(String id, String title, List<Number> numbers, String unit) {
        BigDecimal most = numbers.stream()
                .map(Number::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        BigDecimal full = unit.equals("%") ? HUNDRED.max(most) : most;
        List<ChartView.BarView> bars = new ArrayList<>();
        List<ChartView.WordView> words = new ArrayList<>();
        int room = WIDTH - LABEL - VALUE;
        int y = 0;
        for (Number number : numbers) {
            int width = scaled(number.value(), full, room);
            bars.add(new ChartView.BarView(LABEL, y, width, BAR, number.tone()));
            words.add(new ChartView.WordView(LABEL - 8, y + 17, number.label(), "end", "label"));
            words.add(new ChartView.WordView(LABEL + width + 8, y + 17, with(number.value(), unit), "start", "value"));
            y += STEP;
        }
        String text = numbers.stream()
                .map(n -> n.label() + ": " + with(n.value(), unit))
                .collect(Collectors.joining("; "));
        return new ChartView(id, title, text, WIDTH, y, bars, words, List.of());
    }

    private ChartView share(String id, String title, BigDecimal part, BigDecimal whole) {
        int room = WIDTH - VALUE;
        BigDecimal percent = part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
        String text = formats.number(part) + " / " + formats.number(whole) + " — " + formats.percent(percent);
        return new ChartView(
                id,
                title,
                text,
                WIDTH,
                STEP,
                List.of(
                        new ChartView.BarView(0, 0, room, BAR, "whole"),
                        new ChartView.BarView(0, 0, scaled(part, whole, room), BAR, "after")),
                List.of(new ChartView.WordView(room + 8, 17, formats.percent(percent), "start", "value")),
                List.of());
    }

    private String with(BigDecimal number, String unit) {
        return unit.isEmpty() ? formats.number(number) : formats.number(number) + "\u00A0" + unit;
    }

    private static int scaled(BigDecimal value, BigDecimal full, int room) {
        if (full.signum() <= 0 || value.signum() <= 0) {
            return 1;
        }
        int width = value.multiply(BigDecimal.valueOf(room))
                .divide(full, MathContext.DECIMAL32)
                .intValue();
        return Math.clamp(width, 1, room);
    }

    /// Years side by side, each with a column per number that at least two years have.
    private Optional<ChartView> columns(
            Entry entry, PagePlan.Chart plan, FieldType.GroupType group, List<Values> rows, String id) {
        List<String> series = plan.values().stream()
                .filter(name ->
                        rows.stream().filter(r -> r.number(name).isPresent()).count() >= 2)
                .toList();
        List<Values> points = rows.stream()
                .filter(row -> row.number(plan.along()).isPresent())
                .sorted(Comparator.comparing(row -> row.number(plan.along()).orElseThrow()))
                .toList();
        if (series.isEmpty() || points.size() < 2) {
            return Optional.empty();
        }
        String title = entry.type().fields().get(plan.list()).label();
        return Optional.of(new Columns(this, group, plan.along(), series, points).draw(id, title));
    }

    /// A drawing of columns in the making.
    private record Columns(
            Charts charts, FieldType.GroupType group, String along, List<String> series, List<Values> points) {

        ChartView draw(String id, String title) {
            List<ChartView.BarView> bars = new ArrayList<>();
            List<ChartView.WordView> words = new ArrayList<>();
            List<String> told = new ArrayList<>();
            int slot = COLUMN * series.size() + 44;
            BigDecimal most = most();
            for (int i = 0; i < points.size(); i++) {
                Values point = points.get(i);
                String name = point.number(along).orElseThrow().toPlainString();
                words.add(new ChartView.WordView(i * slot + slot / 2, PLOT + 42, name, "middle", "label"));
                List<String> parts = new ArrayList<>();
                for (int s = 0; s < series.size(); s++) {
                    int x = i * slot + 22 + s * COLUMN;
                    column(point, s, x, most, bars, words, parts);
                }
                told.add(name + ": " + String.join(", ", parts));
            }
            return new ChartView(
                    id,
                    title,
                    String.join("; ", told),
                    Math.max(WIDTH, slot * points.size()),
                    PLOT + 50,
                    bars,
                    words,
                    List.of(new ChartView.RuleView(0, PLOT + 24, slot * points.size(), PLOT + 24)));
        }

        private void column(
                Values point,
                int s,
                int x,
                BigDecimal most,
                List<ChartView.BarView> bars,
                List<ChartView.WordView> words,
                List<String> parts) {
            point.number(series.get(s)).ifPresent(number -> {
                int height = scaled(number, most, PLOT);
                bars.add(new ChartView.BarView(x, PLOT + 24 - height, COLUMN - 6, height, "series-" + (s + 1)));
                String text = charts.formats.number(number);
                words.add(new ChartView.WordView(x + COLUMN / 2 - 3, PLOT + 18 - height, text, "middle", "value"));
                parts.add(label(group, series.get(s)) + " " + text);
            });
        }

        private BigDecimal most() {
            return points.stream()
                    .flatMap(point -> series.stream().flatMap(name -> point.number(name).stream()))
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ONE);
        }
    }
}
