package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;

/// JSON Schema (draft-07, which editors read best) of the front matter of each type. It says what JSON Schema can
/// say; unique values, references, files and headings are the program's matter.
@AutoService(OutputFormat.class)
public final class JsonSchemaFormat implements OutputFormat {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String YEAR = "(19|20|21)\\d{2}";
    private static final String DATE = "^(" + YEAR + "|" + LAST_YEAR + ")(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"
            + "|^" + YEAR + "/\\d{4}$";

    @Override
    public String name() {
        return "json-schema";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        ContentTypes types = production.site().types();
        String base = production.site().settings().baseUrl();
        return types.types().values().stream()
                .map(type -> PlannedFile.text(
                        MachineFiles.schema(type), () -> JsonWriter.writePretty(schema(type, types, base))));
    }

    /// The schema of a type as maps and lists.
    public static Map<String, Object> schema(ContentType type, ContentTypes types, String base) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("$id", base + MachineFiles.schema(type));
        schema.put("title", type.label().title());
        schema.put("description", type.help());
        Map<String, Object> object =
                object(type.fields(), types, type.stages().order().getFirst(), type.stages());
        schema.putAll(object);
        List<Object> conditions = conditions(type);
        if (!conditions.isEmpty()) {
            schema.put("allOf", conditions);
        }
        return schema;
    }

    private static Map<String, Object> object(
            Map<String, Field> fields, ContentTypes types, String stage, Stages stages) {
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.values().forEach(field -> properties.put(field.name(), property(field, types, stages)));
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", properties);
        List<String> required = required(fields, stages, stage);
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        return object;
    }

    private static List<String> required(Map<String, Field> fields, Stages stages, String stage) {
        return fields.values().stream()
                .filter(f -> stages.owes(stage, f.need()))
                .map(Field::name)
                .toList();
    }

    /// What more is required in the states of each higher stage.
    private static List<Object> conditions(ContentType type) {
        List<Object> conditions = new ArrayList<>();
        Stages stages = type.stages();
        for (String stage : stages.order().subList(1, stages.order().size())) {
            List<String> states = stages.terms().keySet().stream()
                    .filter(term -> stages.owes(stages.state(term).stage(), stage))
                    .sorted()
                    .toList();
            Map<String, Object> condition = new LinkedHashMap<>();
            Map<String, Object> reached = new LinkedHashMap<>();
            reached.put("properties", Map.of(stages.field(), Map.of("enum", states)));
            reached.put("required", List.of(stages.field()));
            condition.put("if", reached);
            condition.put("then", demands(type.fields(), stages, stage));
            conditions.add(condition);
        }
        return conditions;
    }

    /// What is required at a stage, also inside groups.
    private static Map<String, Object> demands(Map<String, Field> fields, Stages stages, String stage) {
        Map<String, Object> inner = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            if (field.type() instanceof FieldType.GroupType group) {
                Map<String, Object> demands = demands(group.fields(), stages, stage);
                if (!demands.isEmpty()) {
                    inner.put(field.name(), field.many().isPresent() ? Map.of("items", demands) : demands);
                }
            }
        }
        Map<String, Object> demands = new LinkedHashMap<>();
        List<String> required = required(fields, stages, stage);
        if (!required.isEmpty()) {
            demands.put("required", required);
        }
        if (!inner.isEmpty()) {
            demands.put("properties", inner);
        }
        return demands;
    }

    private static Map<String, Object> property(Field field, ContentTypes types, Stages stages) {
        Map<String, Object> value = value(field, types, stages);
        Map<String, Object> property = value;
        if (field.many().isPresent()) {
            property = new LinkedHashMap<>();
            property.put("type", "array");
            property.put("items", value);
            if (field.many().get().min() > 0) {
                property.put("minItems", field.many().get().min());
            }
            if (field.many().get().max() < Integer.MAX_VALUE) {
                property.put("maxItems", field.many().get().max());
            }
        }
        property.put("title", field.label());
        if (!field.help().isEmpty()) {
            property.put("description", field.help());
        }
        return property;
    }

    private static Map<String, Object> value(Field field, ContentTypes types, Stages stages) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (field.type()) {
            case FieldType.TextType text -> {
                text(schema, text.chars());
                text.pattern()
                        .ifPresent(
                                p -> schema.put("pattern", "^(?:" + p.pattern().pattern() + ")$"));
            }
            // Lengths of prose are counted without its markup, which JSON Schema cannot do.
            case FieldType.ProseType _ -> schema.put("type", "string");
            case FieldType.IntegerType number -> number(schema, "integer", number.min(), number.max());
            case FieldType.DecimalType number -> number(schema, "number", number.min(), number.max());
            case FieldType.FlagType _ -> schema.put("type", "boolean");
            case FieldType.DateType _ -> {
                // YAML reads a bare year as a number.
                schema.put("type", List.of("string", "integer"));
                schema.put("pattern", DATE);
                schema.put("minimum", FIRST_YEAR);
                schema.put("maximum", LAST_YEAR);
            }
            case FieldType.LinkType _ -> {
                schema.put("type", "string");
                schema.put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s]");
            }
            case FieldType.ChoiceType choice -> schema.put("enum", codes(choice, types));
            case FieldType.RefType _, FieldType.FileType _ -> {
                schema.put("type", "string");
                schema.put("minLength", 1);
            }
            case FieldType.GroupType group ->
                schema.putAll(object(group.fields(), types, stages.order().getFirst(), stages));
        }
        return schema;
    }

    private static List<String> codes(FieldType.ChoiceType choice, ContentTypes types) {
        return types.vocabulary(choice.vocabulary())
                .map(v -> v.terms().values().stream().map(Vocabulary.Term::code).toList())
                .orElse(choice.options());
    }

    private static void text(Map<String, Object> schema, FieldType.Range chars) {
        schema.put("type", "string");
        if (chars.min() > 0) {
            schema.put("minLength", chars.min());
        }
        if (chars.max() < Integer.MAX_VALUE) {
            schema.put("maxLength", chars.max());
        }
    }

    private static void number(
            Map<String, Object> schema, String type, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        schema.put("type", type);
        min.ifPresent(n -> schema.put("minimum", n));
        max.ifPresent(n -> schema.put("maximum", n));
    }
}
