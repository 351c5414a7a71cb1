package org.practicenavigator.editor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Conditions that several schemas share.
final class Filled {

    /// Anything but nothing: `null`, a text of spaces and a list without items count as not written.
    static final Map<String, Object> VALUE = value();

    private Filled() {}

    private static Map<String, Object> value() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("type", List.of("string", "number", "boolean", "array", "object"));
        value.put("pattern", "\\S");
        value.put("minItems", 1);
        return Collections.unmodifiableMap(value);
    }

    /// An object in which a field is filled in.
    static Map<String, Object> field(String name) {
        Map<String, Object> filled = new LinkedHashMap<>();
        filled.put("required", List.of(name));
        filled.put("properties", Map.of(name, VALUE));
        return filled;
    }

    /// An object in which one of the fields is filled in.
    static Map<String, Object> oneOf(List<String> names) {
        return Map.of("anyOf", names.stream().map(Filled::field).toList());
    }

    /// An entry in one of the states; anything where the type has no states.
    ///
    /// @param field the field of the state, "" for none
    /// @param words how the states may be written
    static Map<String, Object> inState(String field, List<String> words) {
        if (field.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> reached = new LinkedHashMap<>();
        reached.put("properties", Map.of(field, Map.of("enum", words)));
        reached.put("required", List.of(field));
        return reached;
    }

    static Map<String, Object> when(Map<String, Object> condition, Map<String, Object> then) {
        if (condition.isEmpty()) {
            return then;
        }
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", condition);
        rule.put("then", then);
        return rule;
    }
}
