package org.practicenavigator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.theme.view.ReviewsView;

/// Sums up the expert sheets of an entry. Which fields they are in stands in the type's rule `reviews`. Remarks
/// to the author stay on the coordinators' page.
final class Reviews {

    private final PageContext context;
    private final Formats formats;

    Reviews(PageContext context, Formats formats) {
        this.context = context;
        this.formats = formats;
    }

    ReviewsView of(Entry entry) {
        return new Waiting(entry).rule().map(rule -> of(entry, rule)).orElse(new ReviewsView(false, "", List.of()));
    }

    private ReviewsView of(Entry entry, ContentType.RuleUse rule) {
        List<Values> sheets = entry.values().groups(rule.text("list")).stream()
                .sorted(Comparator.comparing((Values sheet) -> sheet.date(rule.text("date"))
                                .map(PartialDate::first)
                                .orElse(LocalDate.MIN))
                        .reversed())
                .toList();
        List<BigDecimal> all = new ArrayList<>();
        sheets.forEach(sheet -> all.addAll(scores(sheet, rule)));
        return new ReviewsView(
                !sheets.isEmpty(),
                mean(all)
                        .map(mean -> context.text("review_mean", "mean", mean, "max", highest(entry, rule)))
                        .orElse(""),
                sheets.stream().map(sheet -> sentence(sheet, rule)).toList());
    }

    private String sentence(Values sheet, ContentType.RuleUse rule) {
        Optional<String> mean = mean(scores(sheet, rule));
        return context.text(
                mean.isPresent() ? "review_sheet_mean" : "review_sheet",
                "date",
                sheet.date(rule.text("date")).map(formats::date).orElse(""),
                "expert",
                sheet.text(rule.text("role")),
                "decision",
                sheet.first(rule.text("decision"), Value.ChoiceValue.class)
                        .map(choice -> choice.term().label())
                        .orElse(""),
                "mean",
                mean.orElse(""));
    }

    /// The only whole number of each row of scores.
    private static List<BigDecimal> scores(Values sheet, ContentType.RuleUse rule) {
        return sheet.groups(rule.text("scores")).stream()
                .flatMap(row -> row.fields().values().stream())
                .flatMap(field -> field.items().stream())
                .filter(Value.NumberValue.class::isInstance)
                .map(value -> ((Value.NumberValue) value).number())
                .toList();
    }

    private Optional<String> mean(List<BigDecimal> scores) {
        return scores.isEmpty()
                ? Optional.empty()
                : Optional.of(formats.number(scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP)));
    }

    /// The top of the scale, as the template says it.
    private String highest(Entry entry, ContentType.RuleUse rule) {
        return group(entry.type().fields().get(rule.text("list"))).stream()
                .flatMap(sheet -> group(sheet.fields().get(rule.text("scores"))).stream())
                .flatMap(row -> row.fields().values().stream())
                .flatMap(field ->
                        field.type() instanceof FieldType.IntegerType number ? number.max().stream() : Stream.empty())
                .findFirst()
                .map(formats::number)
                .orElse("");
    }

    private static Optional<FieldType.GroupType> group(@Nullable Field field) {
        return field != null && field.type() instanceof FieldType.GroupType group
                ? Optional.of(group)
                : Optional.empty();
    }
}
