package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: measurable-indicator, list: L, any: [A, B]}`: has at least one group of L one of these fields, so that
/// the figure can be compared with something?
@AutoService(SiteCheck.class)
public final class MeasurableIndicatorCheck implements SiteCheck {

    private static final String NAME = "measurable-indicator";
    private static final Rule MEASURABLE_INDICATOR = new Rule("measurable-indicator");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            if (breaks(use)) {
                Value first =
                        use.entry().values().items(use.rule().text("list")).getFirst();
                report.accept(MEASURABLE_INDICATOR.in(new Span(use.entry().path(), first.place())));
            }
        }
    }

    /// Without any indicator the missing field is a finding of its own.
    private static boolean breaks(Inspection.Use use) {
        List<Values> groups = use.entry().values().groups(use.rule().text("list"));
        return !groups.isEmpty()
                && groups.stream()
                        .noneMatch(g -> use.rule().texts("any").stream().anyMatch(g::has));
    }

    /// Entries and lists of which this check already says that they need a date.
    static Set<String> toldOf(Inspection inspection) {
        return inspection.uses(NAME).stream()
                .filter(MeasurableIndicatorCheck::breaks)
                .map(MeasurableIndicatorCheck::listOf)
                .collect(Collectors.toSet());
    }

    static String listOf(Inspection.Use use) {
        return use.entry().key() + " " + use.rule().text("list");
    }
}
