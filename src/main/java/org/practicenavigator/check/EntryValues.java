package org.practicenavigator.check;

import java.util.function.BiConsumer;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.schema.Values.FieldValue;

/// Walks all values of an entry, those inside groups too.
final class EntryValues {

    private EntryValues() {}

    static void each(Entry entry, BiConsumer<FieldValue, Value> visit) {
        each(entry.values(), visit);
    }

    private static void each(Values values, BiConsumer<FieldValue, Value> visit) {
        for (FieldValue field : values.fields().values()) {
            for (Value value : field.items()) {
                visit.accept(field, value);
                if (value instanceof Value.GroupValue group) {
                    each(group.values(), visit);
                }
            }
        }
    }
}
