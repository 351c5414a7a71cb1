package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: period-order, from: A, to: B}`: does a period end after it begins? With `list: L` in each group of L.
@AutoService(SiteCheck.class)
public final class PeriodOrderCheck implements SiteCheck {

    private static final Rule PERIOD_ORDER = new Rule("period-order");

    @Override
    public String name() {
        return "period-order";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            String list = use.rule().text("list");
            List<Values> all = list.isEmpty()
                    ? List.of(use.entry().values())
                    : use.entry().values().groups(list);
            all.forEach(values -> check(use.entry(), use.rule(), values, report));
        }
    }

    private static void check(Entry entry, ContentType.RuleUse rule, Values values, Consumer<Finding> report) {
        var from = values.first(rule.text("from"), Value.DateValue.class);
        var to = values.first(rule.text("to"), Value.DateValue.class);
        if (from.isPresent()
                && to.isPresent()
                && to.get().date().last().isBefore(from.get().date().first())) {
            report.accept(PERIOD_ORDER.in(
                    new Span(entry.path(), to.get().place()),
                    "from",
                    label(values, rule.text("from")),
                    "to",
                    label(values, rule.text("to")),
                    "start",
                    from.get().date().iso(),
                    "end",
                    to.get().date().iso()));
        }
    }

    private static String label(Values values, String name) {
        return values.get(name).map(Values.FieldValue::field).map(Field::label).orElse(name);
    }
}
