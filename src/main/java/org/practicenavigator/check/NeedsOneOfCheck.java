package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: needs-one-of, fields: [A, B]}`: is at least one of these filled in? With `in: G` inside the group G.
@AutoService(SiteCheck.class)
public final class NeedsOneOfCheck implements SiteCheck {

    private static final Rule NEEDS_ONE_OF = new Rule("needs-one-of");

    @Override
    public String name() {
        return "needs-one-of";
    }

    @Override
    public void inspect(Inspection inspection, Consumer<Finding> report) {
        for (Inspection.Use use : inspection.uses(name())) {
            check(use.entry(), use.rule()).ifPresent(report);
        }
    }

    private static Optional<Finding> check(Entry entry, ContentType.RuleUse rule) {
        String group = rule.text("in");
        if (group.isEmpty()) {
            return report(entry, rule, "", entry.values(), entry.type().fields(), Place.START);
        }
        // A missing group is a finding of its own.
        Optional<Value.GroupValue> value = entry.values().first(group, Value.GroupValue.class);
        return value.isPresent()
                        && entry.type().field(group).map(Field::type).orElse(null) instanceof FieldType.GroupType type
                ? report(
                        entry,
                        rule,
                        entry.type().field(group).map(Field::label).orElse(group),
                        value.get().values(),
                        type.fields(),
                        value.get().place())
                : Optional.empty();
    }

    private static Optional<Finding> report(
            Entry entry,
            ContentType.RuleUse rule,
            String within,
            Values values,
            Map<String, Field> fields,
            Place place) {
        if (rule.texts("fields").stream().anyMatch(values::has)) {
            return Optional.empty();
        }
        String labels = rule.texts("fields").stream()
                .map(name -> "«" + (fields.containsKey(name) ? fields.get(name).label() : name) + "»")
                .collect(Collectors.joining(", "));
        return Optional.of(NEEDS_ONE_OF.in(
                new Span(entry.path(), place),
                "fields",
                labels,
                "within",
                within,
                "keys",
                String.join(", ", rule.texts("fields"))));
    }
}
