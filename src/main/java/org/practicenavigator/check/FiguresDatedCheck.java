package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.Set;
import java.util.function.Consumer;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: figures-dated, list: L, values: [A, B], date: D}`: does each figure say of which date it is?
@AutoService(SiteCheck.class)
public final class FiguresDatedCheck implements SiteCheck {

    private static final Rule FIGURE_UNDATED = new Rule("figure-undated");

    @Override
    public String name() {
        return "figures-dated";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        Set<String> told = MeasurableIndicatorCheck.toldOf(inspection);
        for (Inspection.Use use : inspection.uses(name())) {
            if (told.contains(MeasurableIndicatorCheck.listOf(use))) {
                continue;
            }
            for (Values values : use.entry().values().groups(use.rule().text("list"))) {
                if (!values.has(use.rule().text("date"))) {
                    use.rule().texts("values").stream()
                            .flatMap(name -> values.first(name, Value.NumberValue.class).stream())
                            .findFirst()
                            .ifPresent(figure -> report.accept(FIGURE_UNDATED.in(
                                    new Span(use.entry().path(), figure.place()),
                                    "value",
                                    figure.number().toPlainString())));
                }
            }
        }
    }
}
