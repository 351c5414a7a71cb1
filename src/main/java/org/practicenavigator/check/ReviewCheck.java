package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.PathNames;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.schema.Words;
import org.practicenavigator.site.Site;

/// `{rule: reviews, list: L, date: D, decision: C, scores: S, criterion: K, remarks: R, path: P, when: F, is: [a],
/// values: [v]}`: do the expert sheets of the list L hold together? Every criterion of the vocabulary of K is scored
/// once, remarks name places that exist, and where the field F is one of `is`, the latest decision is one of
/// `values`.
@AutoService(SiteCheck.class)
public final class ReviewCheck implements SiteCheck {

    private static final Rule AGAINST = new Rule("review-against-state");
    private static final Rule INCOMPLETE = new Rule("review-incomplete");
    private static final Rule REPEATED = new Rule("review-criterion-repeated");
    private static final Rule PLACE = new Rule("review-place-unknown");

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            List<Value.GroupValue> sheets = use.entry().values().all(use.rule().text("list"), Value.GroupValue.class);
            for (Value.GroupValue sheet : sheets) {
                scores(inspection.site(), use, sheet, report);
                remarks(use, sheet.values(), report);
            }
            latest(sheets, use.rule().text("date"))
                    .flatMap(sheet -> against(use, sheet))
                    .ifPresent(report);
        }
    }

    /// The sheet of the latest date; of several on one day the last one.
    private static Optional<Value.GroupValue> latest(List<Value.GroupValue> sheets, String date) {
        return sheets.stream()
                .filter(sheet -> sheet.values().date(date).isPresent())
                .reduce((a, b) -> day(a, date).isAfter(day(b, date)) ? a : b);
    }

    private static LocalDate day(Value.GroupValue sheet, String date) {
        return sheet.values().date(date).map(PartialDate::first).orElseThrow();
    }

    private static Optional<Finding> against(Inspection.Use use, Value.GroupValue sheet) {
        ContentType.RuleUse rule = use.rule();
        Optional<Value.ChoiceValue> state = use.entry().values().first(rule.text("when"), Value.ChoiceValue.class);
        Optional<Value.ChoiceValue> decision = sheet.values().first(rule.text("decision"), Value.ChoiceValue.class);
        boolean wrong = state.isPresent()
                && decision.isPresent()
                && rule.texts("is").contains(state.get().term().code())
                && !rule.texts("values").contains(decision.get().term().code());
        return wrong
                ? Optional.of(AGAINST.in(
                        new Span(use.entry().path(), state.get().place()),
                        "state",
                        state.get().term().label(),
                        "decision",
                        decision.get().term().label(),
                        "date",
                        sheet.values()
                                .date(rule.text("date"))
                                .map(PartialDate::iso)
                                .orElse("")))
                : Optional.empty();
    }

    private static void scores(Site site, Inspection.Use use, Value.GroupValue sheet, Consumer<Finding> report) {
        ContentType.RuleUse rule = use.rule();
        Set<String> scored = new LinkedHashSet<>();
        for (Values score : sheet.values().groups(rule.text("scores"))) {
            score.first(rule.text("criterion"), Value.ChoiceValue.class).ifPresent(choice -> {
                if (!scored.add(choice.term().code())) {
                    report.accept(REPEATED.in(
                            new Span(use.entry().path(), choice.place()),
                            "criterion",
                            choice.term().label()));
                }
            });
        }
        String missing = criteria(site, use.entry().type(), rule).stream()
                .filter(term -> !scored.contains(term.code()))
                .map(term -> "«" + term.label() + "»")
                .collect(Collectors.joining(", "));
        if (!scored.isEmpty() && !missing.isEmpty()) {
            Place place = sheet.values()
                    .get(rule.text("scores"))
                    .map(Values.FieldValue::place)
                    .orElse(sheet.place());
            report.accept(INCOMPLETE.in(new Span(use.entry().path(), place), "missing", missing));
        }
    }

    /// The current terms of the vocabulary of criteria.
    private static List<Vocabulary.Term> criteria(Site site, ContentType type, ContentType.RuleUse rule) {
        return inner(type, rule.text("list"))
                .flatMap(sheet -> group(sheet.get(rule.text("scores"))))
                .map(scores -> scores.get(rule.text("criterion")))
                .flatMap(field -> field.type() instanceof FieldType.ChoiceType choice
                        ? site.types().vocabulary(choice.vocabulary())
                        : Optional.empty())
                .map(vocabulary -> vocabulary.terms().values().stream()
                        .filter(term -> term.use().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static Optional<SequencedMap<String, Field>> inner(ContentType type, String list) {
        return group(type.fields().get(list));
    }

    private static Optional<SequencedMap<String, Field>> group(@Nullable Field field) {
        return field != null && field.type() instanceof FieldType.GroupType group
                ? Optional.of(group.fields())
                : Optional.empty();
    }

    private static void remarks(Inspection.Use use, Values sheet, Consumer<Finding> report) {
        Entry entry = use.entry();
        for (Values remark : sheet.groups(use.rule().text("remarks"))) {
            remark.first(use.rule().text("path"), Value.TextValue.class)
                    .filter(path -> !PathNames.isKnown(entry.type(), path.text()))
                    .ifPresent(path -> report.accept(PLACE.in(
                            new Span(entry.path(), path.place()),
                            "value",
                            path.text(),
                            "nearest",
                            Words.nearest(path.text(), PathNames.all(entry.type()))
                                    .orElse(""))));
        }
    }
}
