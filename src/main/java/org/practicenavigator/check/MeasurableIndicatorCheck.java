package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.function.Consumer;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: measurable-indicator, list: L, any: [A, B]}`: has at least one group of L one of these fields, so that
/// the figure can be compared with something?
@AutoService(SiteCheck.class)
public final class MeasurableIndicatorCheck implements SiteCheck {

    private static final Rule MEASURABLE_INDICATOR = new Rule("measurable-indicator");

    @Override
    public String name() {
        return "measurable-indicator";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            String list = use.rule().text("list");
            List<Values> groups = use.entry().values().groups(list);
            boolean measurable =
                    groups.stream().anyMatch(g -> use.rule().texts("any").stream().anyMatch(g::has));
            // Without any indicator the missing field is a finding of its own.
            if (!groups.isEmpty() && !measurable) {
                Value first = use.entry().values().items(list).getFirst();
                report.accept(MEASURABLE_INDICATOR.in(new Span(use.entry().path(), first.place())));
            }
        }
    }
}
