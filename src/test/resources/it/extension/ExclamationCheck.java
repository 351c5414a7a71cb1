package org.practicenavigator.extension;

import java.util.function.Consumer;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.check.SiteCheck;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.Value;

/// Do titles shout?
public final class ExclamationCheck implements SiteCheck {

    private static final Rule TITLE_LOUD = new Rule("title-loud");

    @Override
    public String name() {
        return "exclamation";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        inspection.site().entries().values().forEach(entry -> entry.values()
                .first(entry.type().titleField(), Value.TextValue.class)
                .filter(title -> title.text().contains("!"))
                .ifPresent(title -> report.accept(
                        TITLE_LOUD.in(new Span(entry.path(), title.place()), "value", title.text()))));
    }
}
