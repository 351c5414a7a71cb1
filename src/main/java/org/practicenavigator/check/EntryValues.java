package org.practicenavigator.check;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
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

    /// The values behind a path through groups, such as `attachments.file`, of all rows.
    static Stream<Value> at(Values values, String path) {
        List<String> parts = List.of(path.split("\\."));
        Stream<Values> rows = Stream.of(values);
        for (String group : parts.subList(0, parts.size() - 1)) {
            rows = rows.flatMap(row -> row.groups(group).stream());
        }
        return rows.flatMap(row -> row.items(parts.getLast()).stream());
    }
}
