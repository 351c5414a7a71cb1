package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The names under which a field may be written: its Latin key, a former key, its label, other accepted names.
public final class FieldNames {

    private FieldNames() {}

    /// The field that a key means, absent where none is called so.
    public static Optional<Field> find(String key, SequencedMap<String, Field> fields) {
        Field exact = fields.get(key);
        if (exact != null) {
            return Optional.of(exact);
        }
        String words = Words.key(key);
        return fields.values().stream()
                .filter(f -> key.equals(f.was())
                        || of(f).stream().anyMatch(n -> Words.key(n).equals(words)))
                .findFirst();
    }

    /// The Russian names of a field.
    static List<String> of(Field field) {
        List<String> names = new ArrayList<>(field.also());
        names.add(field.label());
        return names;
    }
}
