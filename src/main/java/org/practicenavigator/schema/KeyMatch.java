package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Remark;

/// Finds the field that a key means: by its Latin name, its Russian label or another accepted name.
///
/// @param written the entry of each field that is written, by the field's name
/// @param misspelt names of fields that an unknown key probably means: a slip in a key is one mistake, so the field
///     is not told as missing too
record KeyMatch(Map<String, YamlMap.Entry> written, Set<String> misspelt) {

    /// Unknown and repeated keys become remarks.
    ///
    /// @param within the label of the field that the map belongs to, "" at the top
    static KeyMatch of(YamlMap map, SequencedMap<String, Field> fields, String within, List<Remark> remarks) {
        Map<String, YamlMap.Entry> written = new HashMap<>();
        Set<String> misspelt = new HashSet<>();
        for (YamlMap.Entry entry : map.entries()) {
            String key = entry.key().text();
            Optional<Field> field = FieldNames.find(key, fields);
            if (field.isEmpty()) {
                String nearest = nearest(key, fields);
                FieldNames.find(nearest, fields).ifPresent(f -> misspelt.add(f.name()));
                remarks.add(ValueRules.FIELD_UNKNOWN.at(
                        entry.key().place(),
                        "key",
                        key,
                        "nearest",
                        nearest,
                        "within",
                        within,
                        "known",
                        within.isEmpty() ? "" : String.join(", ", fields.keySet())));
                continue;
            }
            if (key.equals(field.get().was())) {
                remarks.add(ValueRules.FIELD_RENAMED.at(
                        entry.key().place(), "key", key, "now", field.get().name()));
            }
            YamlMap.Entry first = written.putIfAbsent(field.get().name(), entry);
            if (first != null) {
                remarks.add(ValueRules.FIELD_REPEATED.at(
                        entry.key().place(),
                        "field",
                        field.get().label(),
                        "key",
                        key,
                        "first",
                        first.key().text(),
                        "line",
                        Integer.toString(first.key().place().line())));
            }
        }
        return new KeyMatch(written, misspelt);
    }

    private static String nearest(String key, SequencedMap<String, Field> fields) {
        List<String> known = new ArrayList<>(fields.keySet());
        fields.values().forEach(f -> known.addAll(FieldNames.of(f)));
        return Words.nearest(key, known).orElse("");
    }
}
