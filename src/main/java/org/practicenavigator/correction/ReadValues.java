package org.practicenavigator.correction;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.schema.Values.FieldValue;

/// Finds the values that were read at a place.
final class ReadValues {

    /// A value and the field that it belongs to.
    record ReadValue(FieldValue field, Value value) {}

    private ReadValues() {}

    /// One value, or the several that one text was read as; groups are not among them.
    static List<ReadValue> at(Place place, Proof proof) {
        List<ReadValue> found = new ArrayList<>();
        proof.entry().ifPresent(entry -> collect(place, entry.values(), found));
        return found;
    }

    private static void collect(Place place, Values values, List<ReadValue> found) {
        for (FieldValue field : values.fields().values()) {
            for (Value value : field.items()) {
                if (value instanceof Value.GroupValue group) {
                    collect(place, group.values(), found);
                } else if (value.place().equals(place)) {
                    found.add(new ReadValue(field, value));
                }
            }
        }
    }
}
