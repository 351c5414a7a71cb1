package org.practicenavigator.output;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.TextPattern;

/// The fields of a type for the form, as maps and lists.
final class FormFields {

    private FormFields() {}

    static List<Object> of(Collection<Field> fields) {
        return fields.stream().map(FormFields::field).toList();
    }

    private static Object field(Field field) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", field.name());
        map.put("label", field.label());
        FormKit.put(map, "also", field.also());
        FormKit.put(map, "help", field.help());
        FormKit.put(map, "example", field.example());
        FormKit.put(map, "group", field.group());
        kind(field.type(), map);
        FormKit.put(map, "need", stage(field.need()));
        FormKit.put(map, "wish", stage(field.wish()));
        FormKit.put(map, "unique", field.unique());
        field.many().ifPresent(many -> map.put("many", many(many)));
        return map;
    }

    private static Map<String, Object> many(Field.Many many) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("min", many.min());
        if (many.max() < Integer.MAX_VALUE) {
            map.put("max", many.max());
        }
        return map;
    }

    private static void kind(FieldType type, Map<String, Object> map) {
        switch (type) {
            case FieldType.TextType text -> {
                map.put("type", "text");
                FormKit.put(map, "chars", chars(text.chars()));
                text.pattern().ifPresent(pattern -> map.put("pattern", pattern(pattern)));
            }
            case FieldType.ProseType prose -> {
                map.put("type", "prose");
                FormKit.put(map, "chars", chars(prose.chars()));
            }
            case FieldType.IntegerType number -> number("integer", number.min(), number.max(), map);
            case FieldType.DecimalType number -> number("decimal", number.min(), number.max(), map);
            case FieldType.FlagType _ -> map.put("type", "flag");
            case FieldType.DateType _ -> map.put("type", "date");
            case FieldType.LinkType _ -> map.put("type", "link");
            case FieldType.ChoiceType choice -> {
                map.put("type", "choice");
                map.put("vocabulary", choice.vocabulary());
            }
            case FieldType.RefType ref -> {
                map.put("type", "ref");
                map.put("to", ref.to());
            }
            case FieldType.FileType file -> {
                map.put("type", "file");
                FormKit.put(map, "kinds", file.kinds());
                map.put("bytes", file.maxBytes());
            }
            case FieldType.GroupType group -> {
                map.put("type", "group");
                map.put("fields", of(group.fields().values()));
            }
        }
    }

    private static void number(
            String type, Optional<BigDecimal> min, Optional<BigDecimal> max, Map<String, Object> map) {
        map.put("type", type);
        min.ifPresent(least -> map.put("min", least));
        max.ifPresent(most -> map.put("max", most));
    }

    private static Map<String, Object> pattern(TextPattern pattern) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("expression", pattern.pattern().pattern());
        map.put("say", pattern.say());
        return map;
    }

    /// The least and the most; the most is left out where there is none, both where there is no limit at all.
    static List<Object> chars(FieldType.Range range) {
        if (range.max() < Integer.MAX_VALUE) {
            return List.of(range.min(), range.max());
        }
        return range.min() > 0 ? List.of(range.min()) : List.of();
    }

    static String stage(String need) {
        return need.equals(Stages.NEVER) ? "" : need;
    }
}
