package org.practicenavigator.check;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// `{rule: needs-one-of, fields: [A, B]}`: is at least one of these filled in? With `in: G` inside the group G.
/// At the top a name may also be that of a section of the text, which is filled in when its heading has a text below
/// it.
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
        List<String> names = rule.texts("fields");
        Map<String, BodyRule.SectionRule> sections =
                within.isEmpty() ? entry.type().body().sections() : Map.of();
        if (names.stream().anyMatch(values::has)
                || names.stream().filter(sections::containsKey).anyMatch(name -> hasText(entry, name))) {
            return Optional.empty();
        }
        String labels = names.stream()
                .map(name -> "«" + label(name, fields, sections) + "»")
                .collect(Collectors.joining(", "));
        return Optional.of(NEEDS_ONE_OF.in(
                new Span(entry.path(), place),
                "fields",
                labels,
                "within",
                within,
                "keys",
                names.stream()
                        .map(name -> fields.containsKey(name) || !sections.containsKey(name)
                                ? name
                                : "## " + sections.get(name).heading())
                        .collect(Collectors.joining(", "))));
    }

    private static String label(String name, Map<String, Field> fields, Map<String, BodyRule.SectionRule> sections) {
        if (fields.containsKey(name)) {
            return fields.get(name).label();
        }
        return sections.containsKey(name) ? sections.get(name).heading() : name;
    }

    private static boolean hasText(Entry entry, String section) {
        Integer position = entry.sections().get(section);
        return position != null && entry.body().sections().get(position).chars() > 0;
    }
}
