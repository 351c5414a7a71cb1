package org.practicenavigator.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentType.RuleUse;

/// Those rules between fields that JSON Schema can say. Rules that compare values, such as dates in order, it cannot.
final class CrossRules {

    private final ContentType type;

    private final ValueSchema values;

    CrossRules(ContentType type, ValueSchema values) {
        this.type = type;
        this.values = values;
    }

    List<Object> conditions() {
        List<Object> conditions = new ArrayList<>();
        for (RuleUse rule : type.rules()) {
            Map<String, Object> demand = switch (rule.rule()) {
                case "needs-one-of" -> needsOneOf(rule);
                case "needs-also" -> needsAlso(rule);
                case "measurable-indicator" -> measurable(rule);
                default -> Map.of();
            };
            if (!demand.isEmpty()) {
                conditions.add(
                        rule.text("stage").isEmpty()
                                ? demand
                                : Filled.when(values.atStage(type, rule.text("stage")), demand));
            }
        }
        return conditions;
    }

    /// A section of the text is out of the schema's sight: with one among the names nothing can be said.
    private Map<String, Object> needsOneOf(RuleUse rule) {
        List<String> names = rule.texts("fields");
        String group = rule.text("in");
        if (!group.isEmpty()) {
            Map<String, Object> inner = new LinkedHashMap<>(Filled.oneOf(names));
            return Filled.when(Filled.field(group), Map.of("properties", Map.of(group, inner)));
        }
        return names.stream().allMatch(type.fields()::containsKey) ? Filled.oneOf(names) : Map.of();
    }

    private Map<String, Object> needsAlso(RuleUse rule) {
        Map<String, Object> one = Map.of("enum", values.words(type.field(rule.text("when")), rule.texts("is")));
        Map<String, Object> among = new LinkedHashMap<>();
        among.put("type", "array");
        among.put("contains", one);
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("required", List.of(rule.text("when")));
        condition.put("properties", Map.of(rule.text("when"), Map.of("anyOf", List.of(one, among))));
        return Filled.when(condition, Filled.field(rule.text("need")));
    }

    /// At least one row of the list has one of the fields.
    private static Map<String, Object> measurable(RuleUse rule) {
        String list = rule.text("list");
        Map<String, Object> row = new LinkedHashMap<>(Filled.oneOf(rule.texts("any")));
        row.put("type", "object");
        Map<String, Object> rows = new LinkedHashMap<>();
        // One row may stand there without a list around it.
        rows.put("if", Map.of("type", "array"));
        rows.put("then", Map.of("contains", row));
        rows.put("else", row);
        return Filled.when(Filled.field(list), Map.of("properties", Map.of(list, rows)));
    }
}
