package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Value;

/// `{rule: needs-also, when: A, is: [a, b], need: B}`: where A has one of these values, is B filled in?
@AutoService(SiteCheck.class)
public final class NeedsAlsoCheck implements SiteCheck {

    private static final Rule NEEDS_ALSO = new Rule("needs-also");

    @Override
    public String name() {
        return "needs-also";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            check(use.entry(), use.rule()).ifPresent(report);
        }
    }

    private static Optional<Finding> check(Entry entry, ContentType.RuleUse rule) {
        if (entry.values().has(rule.text("need"))) {
            return Optional.empty();
        }
        return entry.values().all(rule.text("when"), Value.ChoiceValue.class).stream()
                .filter(choice -> rule.texts("is").contains(choice.term().code()))
                .findFirst()
                .map(choice -> NEEDS_ALSO.in(
                        new Span(entry.path(), choice.place()),
                        "field",
                        label(entry.type(), rule.text("when")),
                        "value",
                        choice.term().label(),
                        "need",
                        label(entry.type(), rule.text("need")),
                        "key",
                        rule.text("need")));
    }

    private static String label(ContentType type, String field) {
        return type.field(field).map(Field::label).orElse(field);
    }
}
