package org.practicenavigator.it;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.schema.Words;

/// All ways to step over one limit of a document.
final class Breaks {

    /// @param name for messages, for example `steps.title: too long`
    /// @param change applied to a copy of the document
    /// @param refused whether both judges must refuse the result; otherwise they must only agree
    record Break(String name, Consumer<Map<String, Object>> change, boolean refused) {

        /// Whether it is about something that few documents have, so that every chance counts.
        boolean isRare() {
            return name.startsWith("rule: ") || name.endsWith("replaced term") || name.endsWith("former name");
        }
    }

    private final ContentType type;
    private final ContentTypes types;
    private final List<Break> breaks = new ArrayList<>();

    private Breaks(ContentType type, ContentTypes types) {
        this.type = type;
        this.types = types;
    }

    /// @param document keeps all limits; only fields that it has are broken
    static List<Break> of(ContentType type, ContentTypes types, Map<String, Object> document, String state) {
        Breaks all = new Breaks(type, types);
        String stage = type.stages().field().isEmpty()
                ? Stages.ALWAYS
                : type.stages().state(state).stage();
        all.crossRules(document);
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
            if (!isState && !isLast) {
                spell(plus(path, field.name()), "nothing", null);
            }
            if (!field.was().isEmpty()) {
                add(path, field.name() + ": former name", map -> map.put(field.was(), map.remove(field.name())));
            }
            if (value instanceof List<?> list) {
                lists(field, list, plus(path, field.name()));
                counts(field, list, path);
                single(field, list.getFirst(), plus(plus(path, field.name()), 0), stage);
            } else {
                if (!value.equals(Map.of())) {
                    put(plus(path, field.name()), "two values for one", List.of(value, value));
                }
                single(field, value, plus(path, field.name()), stage);
            }
        }
    }

    /// Rules between fields, broken on purpose; at early stages they do not hold yet, so the judges must only agree.
    private void crossRules(Map<String, Object> document) {
        for (ContentType.RuleUse rule : type.rules()) {
            switch (rule.rule()) {
                case "needs-also" ->
                    agree("without what is needed also", map -> {
                        boolean many = type.field(rule.text("when"))
                                .orElseThrow()
                                .many()
                                .isPresent();
                        Object value = rule.texts("is").getFirst();
                        map.put(rule.text("when"), many ? new ArrayList<>(List.of(value)) : value);
                        map.remove(rule.text("need"));
                    });
                case "needs-one-of" -> {
                    if (rule.text("in").isEmpty()) {
                        agree(
                                "without one of several",
                                map -> rule.texts("fields").forEach(map::remove));
                    }
                }
                case "measurable-indicator" -> {
                    if (document.get(rule.text("list")) instanceof List<?>) {
                        agree(
                                "nothing to compare with",
                                map -> ((List<?>) map.get(rule.text("list")))
                                        .forEach(row -> rule.texts("any").forEach(((Map<?, ?>) row)::remove)));
                    }
                }
                default -> {
                    // Not said by a schema.
                }
            }
        }
    }

    private void agree(String name, Consumer<Map<String, Object>> change) {
        breaks.add(new Break("rule: " + name, change, false));
    }

    private void lists(Field field, List<?> list, List<Object> path) {
        spell(path, "one value instead of a list", list.getFirst());
        boolean counted = field.type() instanceof FieldType.ChoiceType || field.type() instanceof FieldType.RefType;
        if (counted && list.size() < field.many().orElseThrow().max()) {
            List<Object> twice = new ArrayList<>(list);
            twice.add(list.getFirst());
            put(path, "repeated", twice);
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
                put(path, "two keys for a text", Map.of("Задача", "сделать", "Срок", "май"));
                if (text.pattern().isEmpty() && text.chars().min() <= 1) {
                    spell(path, "a number for a text", 2024);
                }
                spell(path, "a text with a colon", Map.of("Задача", "сделать вместе и рассказать другим"));
            }
            case FieldType.IntegerType number -> {
                number(path, number.min(), number.max());
                put(path, "not whole", new BigDecimal("1.5"));
            }
            case FieldType.DecimalType number -> number(path, number.min(), number.max());
            case FieldType.FlagType _ -> {
                put(path, "not a flag", "может быть");
                put(path, "another word for a flag", "есть");
                List.of("да", "Нет", true, "FALSE").forEach(flag -> spell(path, "flag " + flag, flag));
            }
            case FieldType.DateType _ -> {
                for (String wrong : List.of("весной", "2024-13", "2024-00", "2024-05-32", "0024", "2301", "2024-5")) {
                    put(path, "no date " + wrong, wrong);
                }
                put(path, "no year", 1899);
                for (String read : List.of("12.03.2025", "март 2025", "2024/25", "1 сентября 2024 г.", "2024 год")) {
                    put(path, "date as people write it " + read, read);
                }
                for (Object right :
                        List.of(2024, "2024-02-29", "2024-04-30", "2024-04-31", "2024-02-30", "2200-01-01")) {
                    spell(path, "date " + right, right);
                }
            }
            case FieldType.LinkType _ -> {
                put(path, "no link", "сайт школы");
                put(path, "active link", "javascript:alert(1)");
                put(path, "no host", "https://");
                put(path, "no scheme", "www.school.example");
                put(path, "a name in the address", "https://user@school.example/");
                spell(path, "capitals", "HTTPS://school.example?x=1#y");
            }
            case FieldType.ChoiceType choice -> {
                put(path, "no term", "zzqx-unknown-term");
                types.vocabulary(choice.vocabulary()).ifPresent(vocabulary -> terms(vocabulary, path));
            }
            case FieldType.GroupType group -> {
                object(group.fields(), (Map<?, ?>) value, path, stage);
                put(path, "not a group", "просто текст");
            }
            // Length without markup, targets and files are not the matter of JSON Schema.
            case FieldType.ProseType _, FieldType.RefType _, FieldType.FileType _ ->
                put(path, "not a text", List.of(List.of("x")));
        }
    }

    private void terms(Vocabulary vocabulary, List<Object> path) {
        vocabulary.terms().values().stream()
                .filter(term -> !term.use().isEmpty())
                .limit(1)
                .forEach(term -> put(path, "replaced term", term.code()));
        vocabulary.terms().values().stream()
                .filter(term -> term.use().isEmpty())
                .limit(2)
                .forEach(term -> {
                    // Beside its own code in a list a label is a repetition, which a schema cannot see.
                    if (!(path.getLast() instanceof Integer)) {
                        spell(path, "label", term.label().replace('\u00a0', ' '));
                    }
                    term.also().stream()
                            .filter(also -> !Words.key(also).equals(Words.key(term.label())))
                            .limit(1)
                            .forEach(also -> spell(path, "synonym", also));
                });
    }

    private void number(List<Object> path, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        min.ifPresent(n -> put(path, "too small", n.subtract(BigDecimal.ONE)));
        max.ifPresent(n -> put(path, "too large", n.add(BigDecimal.ONE)));
        put(path, "no number", "много");
        for (String read : List.of("81 %", "1 200", "0,5", "−3")) {
            put(path, "number as people write it " + read, read);
        }
    }

    private void put(List<Object> path, String name, Object value) {
        set(path, name, value, true);
    }

    /// Another way to write a value: the judges must agree about it, whatever they say.
    private void spell(List<Object> path, String name, @Nullable Object value) {
        set(path, name, value, false);
    }

    private void set(List<Object> path, String name, @Nullable Object value, boolean refused) {
        Object last = path.getLast();
        List<Object> parent = path.subList(0, path.size() - 1);
        breaks.add(new Break(
                path + " " + name,
                document -> {
                    Object holder = at(document, parent);
                    if (holder instanceof List<?> list) {
                        mutable(list).set((Integer) last, value);
                    } else {
                        mutable((Map<?, ?>) holder).put((String) last, value);
                    }
                },
                refused));
    }

    private void add(List<Object> path, String name, Consumer<Map<String, Object>> change) {
        breaks.add(new Break(
                path + " " + name, document -> change.accept(mutable((Map<?, ?>) at(document, path))), true));
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
