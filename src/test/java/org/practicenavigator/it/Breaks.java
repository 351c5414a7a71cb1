package org.practicenavigator.it;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;

/// All ways to step over one limit of a document.
final class Breaks {

    /// @param name for messages, for example `steps.title: too long`
    /// @param change applied to a copy of the document
    record Break(String name, Consumer<Map<String, Object>> change) {}

    private final ContentType type;
    private final List<Break> breaks = new ArrayList<>();

    private Breaks(ContentType type) {
        this.type = type;
    }

    /// @param document keeps all limits; only fields that it has are broken
    static List<Break> of(ContentType type, Map<String, Object> document, String state) {
        Breaks all = new Breaks(type);
        String stage = type.stages().field().isEmpty()
                ? Stages.ALWAYS
                : type.stages().state(state).stage();
        all.object(type.fields(), document, List.of(), stage);
        return all.breaks;
    }

    /// @param path the keys and positions that lead to the object
    private void object(Map<String, Field> fields, Map<?, ?> object, List<Object> path, String stage) {
        add(path, "unknown key", map -> map.put("zzqx_unknown", "x"));
        for (Field field : fields.values()) {
            Object value = object.get(field.name());
            boolean isState =
                    path.isEmpty() && field.name().equals(type.stages().field());
            if (value == null) {
                continue;
            }
            // A group whose last value goes is an empty group, which counts as not written.
            boolean isLast = !path.isEmpty() && object.size() == 1;
            if (type.stages().owes(stage, field.need()) && !isState && !isLast) {
                add(path, field.name() + ": missing", map -> map.remove(field.name()));
            }
            if (value instanceof List<?> list) {
                counts(field, list, path);
                single(field, list.getFirst(), plus(plus(path, field.name()), 0), stage);
            } else {
                single(field, value, plus(path, field.name()), stage);
            }
        }
    }

    private void counts(Field field, List<?> list, List<Object> path) {
        Field.Many many = field.many().orElseThrow();
        // An item without anything in it is none for the checker.
        List<?> told = list.stream()
                .filter(item -> !(item instanceof Map<?, ?> map && map.isEmpty()))
                .toList();
        if (many.max() < 100 && !told.isEmpty()) {
            List<Object> more = new ArrayList<>(told);
            while (more.size() <= many.max()) {
                more.add(told.getFirst());
            }
            add(path, field.name() + ": too many", map -> map.put(field.name(), more));
        }
        if (many.min() > 1) {
            add(path, field.name() + ": too few", map -> map.put(field.name(), list.subList(0, many.min() - 1)));
        }
    }

    private void single(Field field, Object value, List<Object> path, String stage) {
        switch (field.type()) {
            case FieldType.TextType text -> {
                if (text.pattern().isPresent()) {
                    put(path, "pattern", "Ы!Ы!Ы!");
                } else if (text.chars().max() < 100_000) {
                    put(path, "too long", Drafts.words(text.chars().max() + 1));
                }
                if (text.pattern().isEmpty() && text.chars().min() > 1) {
                    put(path, "too short", Drafts.words(text.chars().min() - 1));
                }
                put(path, "not a text", List.of(List.of("x")));
            }
            case FieldType.IntegerType number -> {
                number(path, number.min(), number.max());
                put(path, "not whole", new BigDecimal("1.5"));
            }
            case FieldType.DecimalType number -> number(path, number.min(), number.max());
            case FieldType.FlagType _ -> put(path, "not a flag", "может быть");
            case FieldType.DateType _ -> {
                for (String wrong : List.of("весной", "2024-13", "2024-00", "2024-05-32", "0024", "2301", "2024-5")) {
                    put(path, "no date " + wrong, wrong);
                }
                put(path, "no year", 1899);
            }
            case FieldType.LinkType _ -> {
                put(path, "no link", "сайт школы");
                put(path, "active link", "javascript:alert(1)");
                put(path, "no host", "https://");
            }
            case FieldType.ChoiceType _ -> put(path, "no term", "zzqx-unknown-term");
            case FieldType.GroupType group -> {
                object(group.fields(), (Map<?, ?>) value, path, stage);
                put(path, "not a group", "просто текст");
            }
            // Length without markup, targets and files are not the matter of JSON Schema.
            case FieldType.ProseType _, FieldType.RefType _, FieldType.FileType _ ->
                put(path, "not a text", List.of(List.of("x")));
        }
    }

    private void number(List<Object> path, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        min.ifPresent(n -> put(path, "too small", n.subtract(BigDecimal.ONE)));
        max.ifPresent(n -> put(path, "too large", n.add(BigDecimal.ONE)));
        put(path, "no number", "много");
    }

    private void put(List<Object> path, String name, Object value) {
        Object last = path.getLast();
        List<Object> parent = path.subList(0, path.size() - 1);
        breaks.add(new Break(path + " " + name, document -> {
            Object holder = at(document, parent);
            if (holder instanceof List<?> list) {
                mutable(list).set((Integer) last, value);
            } else {
                mutable((Map<?, ?>) holder).put((String) last, value);
            }
        }));
    }

    private void add(List<Object> path, String name, Consumer<Map<String, Object>> change) {
        breaks.add(new Break(path + " " + name, document -> change.accept(mutable((Map<?, ?>) at(document, path)))));
    }

    private static Object at(Map<String, Object> document, List<Object> path) {
        Object at = document;
        for (Object step : path) {
            at = at instanceof List<?> list ? list.get((Integer) step) : ((Map<?, ?>) at).get(step);
        }
        return at;
    }

    @SuppressWarnings("unchecked") // The documents are made of such maps only.
    private static Map<String, Object> mutable(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> mutable(List<?> list) {
        return (List<Object>) list;
    }

    private static List<Object> plus(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }
}
