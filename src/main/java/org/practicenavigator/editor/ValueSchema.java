package org.practicenavigator.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;

/// JSON Schema of single values and of lists of them.
///
/// Keywords of JSON Schema mind the kind of value that they are about and no other, so a list and a single value may
/// share one schema: editors say what is wrong better than of alternatives.
final class ValueSchema {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final String YEAR = "(19|20|21)\\d{2}";
    private static final String MONTH = "(0[1-9]|1[0-2])";

    /// The days that a month has; whether a year has a 29 February is more than a pattern can say.
    private static final String DAY =
            "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)";

    private static final String DATE =
            "^(" + YEAR + "|" + LAST_YEAR + ")(-(" + MONTH + "|" + DAY + "))?$|^" + YEAR + "/\\d{4}$";

    /// Letters of both cases: schemas know no flags.
    private static final String YES_OR_NO = "^([Дд][Аа]|[Нн][Ее][Тт]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$";

    private static final String ADDRESS =
            "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#\\s@<>\"'`\\\\{}|^]+([/?#][^\\s<>\"'`\\\\{}|^]*)?$";

    private final ContentTypes types;

    ValueSchema(ContentTypes types) {
        this.types = types;
    }

    /// A value of a field that is not a group.
    Map<String, Object> of(FieldType type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        switch (type) {
            case FieldType.TextType text -> text(schema, text);
            // Lengths of prose are counted without its markup; it never has more characters than with it.
            case FieldType.ProseType prose -> {
                schema.put("type", "string");
                length(schema, prose.chars().min(), Integer.MAX_VALUE);
            }
            case FieldType.IntegerType number -> number(schema, "integer", number.min(), number.max());
            case FieldType.DecimalType number -> number(schema, "number", number.min(), number.max());
            case FieldType.FlagType _ -> {
                schema.put("type", List.of("boolean", "string"));
                schema.put("pattern", YES_OR_NO);
            }
            case FieldType.DateType _ -> date(schema);
            case FieldType.LinkType _ -> {
                schema.put("type", "string");
                schema.put("pattern", ADDRESS);
            }
            case FieldType.ChoiceType choice ->
                schema.put("enum", words(choice, term -> term.use().isEmpty()));
            case FieldType.RefType _, FieldType.FileType _ -> {
                schema.put("type", "string");
                schema.put("pattern", "\\S");
            }
            case FieldType.GroupType _ -> throw new IllegalArgumentException("a group has fields");
        }
        return schema;
    }

    /// The same value or a list of it, where the field holds a list.
    Map<String, Object> many(Field field, Map<String, Object> value) {
        if (field.many().isEmpty()) {
            return value;
        }
        Field.Many many = field.many().get();
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", value);
        if (many.min() > 0) {
            list.put("minItems", many.min());
        }
        if (many.max() < Integer.MAX_VALUE) {
            list.put("maxItems", many.max());
        }
        if (field.type() instanceof FieldType.ChoiceType || field.type() instanceof FieldType.RefType) {
            list.put("uniqueItems", true);
        }
        if (many.min() > 1) {
            return list;
        }
        if (value.containsKey("enum")) {
            return Map.of("anyOf", List.of(list, value));
        }
        Map<String, Object> both = new LinkedHashMap<>(value);
        both.putAll(list);
        return or(both, kinds(value));
    }

    /// The same schema that takes values of other kinds as well.
    static Map<String, Object> or(Map<String, Object> schema, Object more) {
        List<Object> kinds = new ArrayList<>(list(schema.get("type")));
        kinds.addAll(list(more));
        Map<String, Object> wider = new LinkedHashMap<>();
        if (more.equals("")) {
            return schema;
        }
        if (schema.containsKey("enum")) {
            List<Object> values = new ArrayList<>(list(schema.get("enum")));
            values.add(null);
            wider.put("enum", values);
            return wider;
        }
        if (schema.containsKey("anyOf")) {
            List<Object> choices = new ArrayList<>(list(schema.get("anyOf")));
            choices.add(Map.of("type", "null"));
            wider.put("anyOf", choices);
            return wider;
        }
        wider.put("type", kinds);
        schema.forEach(wider::putIfAbsent);
        // `link: ""` is a key without a value as well.
        if (more.equals("null") && schema.get("pattern") instanceof String pattern) {
            wider.put("pattern", "^\\s*$|" + pattern);
        }
        return wider;
    }

    private static Object kinds(Map<String, Object> value) {
        return value.getOrDefault("type", List.of());
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /// A number is taken for a text of its digits where no length or look is asked for.
    private static void text(Map<String, Object> schema, FieldType.TextType text) {
        boolean free = text.pattern().isEmpty() && text.chars().min() <= 1;
        schema.put("type", free ? List.of("string", "number", "boolean") : "string");
        length(schema, text.chars().min(), text.chars().max());
        text.pattern().ifPresent(pattern -> {
            schema.put("pattern", whole(pattern.pattern()));
            schema.put("patternErrorMessage", pattern.say());
        });
    }

    static String whole(Pattern pattern) {
        return "^(?:" + pattern.pattern() + ")$";
    }

    private static void length(Map<String, Object> schema, int min, int max) {
        if (min > 0) {
            schema.put("minLength", min);
        }
        if (max < Integer.MAX_VALUE) {
            schema.put("maxLength", max);
        }
    }

    private static void number(
            Map<String, Object> schema, String kind, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        schema.put("type", kind);
        min.ifPresent(n -> schema.put("minimum", n));
        max.ifPresent(n -> schema.put("maximum", n));
    }

    /// YAML reads a bare year as a number.
    private static void date(Map<String, Object> schema) {
        schema.put("type", List.of("string", "integer"));
        schema.put("pattern", DATE);
        schema.put("patternErrorMessage", "Дата пишется так: 2024, 2024-05, 2024-05-31 или 2024/2025.");
        schema.put("minimum", FIRST_YEAR);
        schema.put("maximum", LAST_YEAR);
    }

    /// An entry that has reached a stage; anything where the type has no stages.
    Map<String, Object> atStage(ContentType type, String stage) {
        Stages stages = type.stages();
        List<String> states = stages.terms().keySet().stream()
                .filter(term -> stages.owes(stages.state(term).stage(), stage))
                .toList();
        return Filled.inState(stages.field(), words(type.field(stages.field()), states));
    }

    /// How certain terms may be written: their codes, and behind them the Russian words for them.
    private List<String> words(FieldType.ChoiceType choice, Predicate<Vocabulary.Term> wanted) {
        Optional<Vocabulary> vocabulary = types.vocabulary(choice.vocabulary());
        if (vocabulary.isEmpty()) {
            return choice.options();
        }
        Set<String> words = new LinkedHashSet<>();
        List<Vocabulary.Term> terms =
                vocabulary.get().terms().values().stream().filter(wanted).toList();
        terms.forEach(term -> words.add(term.code()));
        terms.forEach(term -> words.add(term.label().replace('\u00a0', ' ')));
        return List.copyOf(words);
    }

    /// How the terms with these codes may be written in a field; the codes alone where the field is no choice.
    List<String> words(Optional<Field> field, Collection<String> codes) {
        return field.map(Field::type).orElse(null) instanceof FieldType.ChoiceType choice
                        && types.vocabulary(choice.vocabulary()).isPresent()
                ? words(choice, term -> codes.contains(term.code()))
                : codes.stream().sorted().toList();
    }
}
