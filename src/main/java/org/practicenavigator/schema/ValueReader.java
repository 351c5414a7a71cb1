package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Remark;
import org.practicenavigator.finding.Rule;

/// Judges a YAML map by fields: finds each key's field, reads its values, tells what is missing or unknown.
/// Immutable; templates are judged by the same code as entries.
public final class ValueReader {

    private final ScalarReader scalars;

    public ValueReader(Map<String, Vocabulary> vocabularies) {
        this.scalars = new ScalarReader(vocabularies);
    }

    /// @param demand what the entry owes at its stage
    public Judged read(YamlMap map, SequencedMap<String, Field> fields, Demand demand) {
        List<Remark> remarks = new ArrayList<>();
        Values values = group(map, fields, "", demand, remarks);
        return new Judged(values, remarks);
    }

    /// The code of a single choice, without remarks: for what must be known before the rest is judged.
    public Optional<String> code(YamlMap map, Field field) {
        SequencedMap<String, Field> only = new LinkedHashMap<>();
        only.put(field.name(), field);
        return read(map, only, Demand.FULL).values().codes(field.name()).stream()
                .findFirst();
    }

    /// @param within the label of the field that the map belongs to, "" at the top
    private Values group(
            YamlMap map, SequencedMap<String, Field> fields, String within, Demand demand, List<Remark> remarks) {
        KeyMatch match = KeyMatch.of(map, fields, within, remarks);
        SequencedMap<String, Values.FieldValue> values = new LinkedHashMap<>();
        for (Field field : fields.values()) {
            YamlMap.Entry entry = match.written().get(field.name());
            if (entry == null && match.misspelt().contains(field.name())) {
                continue;
            }
            if (entry == null || isEmpty(entry.value())) {
                missing(field, within, entry == null ? map.place() : entry.key().place(), demand, remarks);
            } else {
                List<Value> items = items(field, entry, demand, remarks);
                if (!items.isEmpty()) {
                    values.put(
                            field.name(),
                            new Values.FieldValue(field, items, entry.key().place()));
                }
            }
        }
        return new Values(values);
    }

    private static boolean isEmpty(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.isEmpty();
            case YamlList list -> list.items().stream().allMatch(ValueReader::isEmpty);
            // Keys laid down for later, with nothing behind them.
            case YamlMap map -> map.entries().stream().allMatch(entry -> isEmpty(entry.value()));
        };
    }

    private static void missing(Field field, String within, Place place, Demand demand, List<Remark> remarks) {
        if (demand.needs(field)) {
            remarks.add(missing(ValueRules.FIELD_MISSING, field, within, place));
        } else if (demand.wishes(field)) {
            remarks.add(missing(ValueRules.FIELD_WISHED, field, within, place));
        }
    }

    private static Remark missing(Rule rule, Field field, String within, Place place) {
        return rule.at(
                place,
                "field",
                field.label(),
                "key",
                field.name(),
                "within",
                within,
                "help",
                field.help(),
                "example",
                sample(field));
    }

    /// The example as it can be copied into a file: quoted where YAML would read it otherwise. That of a group is
    /// a sentence, which a file cannot hold in its place.
    private static String sample(Field field) {
        if (field.example().isEmpty() || field.type() instanceof FieldType.GroupType) {
            return "";
        }
        boolean quoted = field.example().contains(": ") || field.example().contains(" #");
        return field.name() + ": " + (quoted ? "\"" + field.example() + "\"" : field.example());
    }

    private List<Value> items(Field field, YamlMap.Entry entry, Demand demand, List<Remark> remarks) {
        if (field.keyed().isPresent()) {
            return keyed(field, entry, demand, remarks);
        }
        if (field.many().isEmpty()) {
            return single(field, entry.value(), demand, remarks).stream().toList();
        }
        List<YamlNode> nodes = entry.value() instanceof YamlList list
                ? list.items().stream().filter(n -> !isEmpty(n)).toList()
                : scalars.split(field, entry.value(), remarks);
        List<Value> values = new ArrayList<>();
        for (YamlNode node : nodes) {
            value(field, node, demand, remarks).ifPresent(values::add);
        }
        count(field, nodes.size(), entry.key().place(), remarks);
        return scalars.withoutRepeats(field, values, remarks);
    }

    private static void count(Field field, int size, Place place, List<Remark> remarks) {
        Field.Many many = field.many().orElseThrow();
        if (size < many.min()) {
            remarks.add(ValueRules.TOO_FEW.at(
                    place,
                    "field",
                    field.label(),
                    "count",
                    Integer.toString(size),
                    "min",
                    Integer.toString(many.min())));
        } else if (size > many.max()) {
            remarks.add(ValueRules.TOO_MANY.at(
                    place,
                    "field",
                    field.label(),
                    "count",
                    Integer.toString(size),
                    "max",
                    Integer.toString(many.max())));
        }
    }

    private Optional<Value> single(Field field, YamlNode node, Demand demand, List<Remark> remarks) {
        if (node instanceof YamlList list) {
            if (list.items().size() == 1) {
                return value(field, list.items().getFirst(), demand, remarks);
            }
            remarks.add(ValueRules.SINGLE_EXPECTED.at(
                    list.place(),
                    "field",
                    field.label(),
                    "count",
                    Integer.toString(list.items().size())));
            return Optional.empty();
        }
        return value(field, node, demand, remarks);
    }

    private Optional<Value> value(Field field, YamlNode node, Demand demand, List<Remark> remarks) {
        if (field.type() instanceof FieldType.GroupType type) {
            if (node instanceof YamlMap map) {
                return Optional.of(
                        new Value.GroupValue(group(map, type.fields(), field.label(), demand, remarks), map.place()));
            }
            remarks.add(ValueRules.GROUP_EXPECTED.at(
                    node.place(),
                    "field",
                    field.label(),
                    "keys",
                    String.join(", ", firstKeys(type)),
                    "example",
                    type.fields().firstEntry().getKey() + ": …"));
            return Optional.empty();
        }
        return scalars.read(field, node, remarks);
    }

    private static List<String> firstKeys(FieldType.GroupType type) {
        return type.fields().keySet().stream().limit(6).toList();
    }

    /// A map of values by name becomes a list of groups with the name under `key`: templates only.
    private List<Value> keyed(Field field, YamlMap.Entry entry, Demand demand, List<Remark> remarks) {
        if (!(entry.value() instanceof YamlMap map)) {
            remarks.add(ValueRules.GROUP_EXPECTED.at(
                    entry.value().place(), "field", field.label(), "keys", "имя: …", "example", "имя: …"));
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        for (YamlMap.Entry each : map.entries()) {
            if (!field.keyed().orElseThrow().matches(each.key().text())) {
                remarks.add(ValueRules.KEY_WRONG.at(
                        each.key().place(),
                        "field",
                        field.label(),
                        "key",
                        each.key().text(),
                        "say",
                        field.keyed().orElseThrow().say()));
            }
            value(field, each.value(), demand, remarks).ifPresent(values::add);
        }
        return values;
    }
}
