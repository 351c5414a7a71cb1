package org.practicenavigator.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;

/// JSON Schema of the front matter of a type, as maps and lists. It says what JSON Schema can say of the rules;
/// `docs/editors.md` has the table of both sides, and a test compares the two judges.
///
/// A key without a value is `null` for editors and absent for us, so every field that is not owed may be `null`.
public final class FrontMatterSchema {

    private final Stages stages;
    private final ValueSchema values;

    private FrontMatterSchema(Stages stages, ContentTypes types) {
        this.stages = stages;
        this.values = new ValueSchema(types);
    }

    /// The schema of a type.
    ///
    /// @param id the address under which the schema is published
    public static Map<String, Object> of(ContentType type, ContentTypes types, Dialect dialect, String id) {
        FrontMatterSchema maker = new FrontMatterSchema(type.stages(), types);
        Map<String, Object> schema = head(dialect, id, type.label().title(), type.help());
        schema.putAll(maker.object(type.fields()));
        List<Object> conditions = maker.conditions(type);
        conditions.addAll(new CrossRules(type, maker.values).conditions());
        if (!conditions.isEmpty()) {
            schema.put("allOf", conditions);
        }
        return schema;
    }

    /// The schema of a file that is judged by a template for templates, such as a vocabulary.
    public static Map<String, Object> of(SequencedMap<String, Field> fields, Dialect dialect, String title) {
        Map<String, Object> schema = head(dialect, "", title, "");
        ContentTypes none = new ContentTypes(new LinkedHashMap<>(), new LinkedHashMap<>());
        schema.putAll(new FrontMatterSchema(Stages.SINGLE, none).object(fields));
        return schema;
    }

    private static Map<String, Object> head(Dialect dialect, String id, String title, String help) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", dialect.address());
        if (!id.isEmpty()) {
            schema.put("$id", id);
        }
        schema.put("title", title);
        if (!help.isEmpty()) {
            schema.put("description", help);
        }
        return schema;
    }

    private Map<String, Object> object(Map<String, Field> fields) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.values().forEach(field -> properties.put(field.name(), property(field)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", properties);
        List<String> owed = owed(fields, stages.order().getFirst());
        if (!owed.isEmpty()) {
            object.put("required", owed);
        }
        return object;
    }

    private Map<String, Object> property(Field field) {
        boolean owed = stages.owes(stages.order().getFirst(), field.need());
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("title", field.label());
        if (!field.help().isEmpty()) {
            property.put("description", field.help());
        }
        if (!field.example().isEmpty()) {
            property.put("examples", List.of(field.example()));
        }
        Map<String, Object> value =
                field.type() instanceof FieldType.GroupType group ? object(group.fields()) : values.of(field.type());
        property.putAll(ValueSchema.or(
                field.keyed().isPresent() ? named(field, value) : values.many(field, value), owed ? "" : "null"));
        return property;
    }

    /// A map of values by name: templates only.
    private static Map<String, Object> named(Field field, Map<String, Object> value) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("type", "object");
        named.put("additionalProperties", value);
        named.put(
                "propertyNames",
                Map.of("pattern", ValueSchema.whole(field.keyed().orElseThrow().pattern())));
        return named;
    }

    private List<String> owed(Map<String, Field> fields, String stage) {
        return fields.values().stream()
                .filter(field -> stages.owes(stage, field.need()))
                .map(Field::name)
                .toList();
    }

    /// What more is owed in the states of each higher stage.
    private List<Object> conditions(ContentType type) {
        List<Object> conditions = new ArrayList<>();
        for (String stage : stages.order().subList(1, stages.order().size())) {
            Map<String, Object> demands = demands(type.fields(), stage);
            if (!demands.isEmpty()) {
                conditions.add(Filled.when(values.atStage(type, stage), demands));
            }
        }
        return conditions;
    }

    /// What is owed at a stage, also inside groups.
    private Map<String, Object> demands(Map<String, Field> fields, String stage) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> owed = owed(fields, stage);
        for (Field field : fields.values()) {
            Map<String, Object> inner = new LinkedHashMap<>();
            if (field.type() instanceof FieldType.GroupType group) {
                inner.putAll(demands(group.fields(), stage));
                if (field.many().isPresent() && !inner.isEmpty()) {
                    inner.put("items", new LinkedHashMap<>(inner));
                }
            }
            if (owed.contains(field.name())) {
                inner.putAll(Filled.VALUE);
            }
            if (!inner.isEmpty()) {
                properties.put(field.name(), inner);
            }
        }
        Map<String, Object> demands = new LinkedHashMap<>();
        if (!owed.isEmpty()) {
            demands.put("required", owed);
        }
        if (!properties.isEmpty()) {
            demands.put("properties", properties);
        }
        return demands;
    }
}
