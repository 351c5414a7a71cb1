package org.practicenavigator.schema;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.Place;

/// The judged values of an entry or of a group, by field name, in the order of the template.
public record Values(SequencedMap<String, FieldValue> fields) {

    /// A field's values: one, or the items of a list.
    ///
    /// @param place where the key stands
    public record FieldValue(Field field, List<Value> items, Place place) {

        public FieldValue {
            items = List.copyOf(items);
        }
    }

    public static final Values NONE = new Values(new LinkedHashMap<>());

    public Values {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
    }

    public Optional<FieldValue> get(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public boolean has(String name) {
        return fields.containsKey(name);
    }

    /// The items of a field, empty where it is absent.
    public List<Value> items(String name) {
        return get(name).map(FieldValue::items).orElse(List.of());
    }

    /// The items of a field that are of one kind.
    public <T extends Value> List<T> all(String name, Class<T> kind) {
        return items(name).stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public <T extends Value> Optional<T> first(String name, Class<T> kind) {
        return all(name, kind).stream().findFirst();
    }

    /// The text of a field, or "".
    public String text(String name) {
        return first(name, Value.TextValue.class).map(Value.TextValue::text).orElse("");
    }

    /// The term codes of a field.
    public List<String> codes(String name) {
        return all(name, Value.ChoiceValue.class).stream()
                .map(v -> v.term().code())
                .toList();
    }

    public Optional<BigDecimal> number(String name) {
        return first(name, Value.NumberValue.class).map(Value.NumberValue::number);
    }

    public Optional<PartialDate> date(String name) {
        return first(name, Value.DateValue.class).map(Value.DateValue::date);
    }

    public List<Values> groups(String name) {
        return all(name, Value.GroupValue.class).stream()
                .map(Value.GroupValue::values)
                .toList();
    }
}
