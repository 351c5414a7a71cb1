package org.practicenavigator.it;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;

/// Front matter of chance that keeps all limits of a type.
final class Drafts {

    private static final List<String> PATTERNED = List.of(
            "shkola-nastavnikov",
            "praktiki/staroe-nazvanie.html",
            "school8@spassk.example",
            "+7 (42352) 2-00-00",
            "05701000",
            "2026-11-22-KMRT",
            "@metodist",
            "p-0147");

    private final ContentType type;
    private final ContentTypes types;
    private final Random random;

    Drafts(ContentType type, ContentTypes types, Random random) {
        this.type = type;
        this.types = types;
        this.random = random;
    }

    /// @param state the term of the state, "" for a type without stages
    Map<String, Object> draft(String state) {
        Map<String, Object> draft =
                map(type.fields(), type.stages().state(state).stage());
        if (!state.isEmpty()) {
            draft.put(type.stages().field(), state);
        }
        return draft;
    }

    private Map<String, Object> map(Map<String, Field> fields, String stage) {
        Map<String, Object> map = new LinkedHashMap<>();
        Stages stages = type.stages();
        String reached = stages.field().isEmpty() ? Stages.ALWAYS : stage;
        fields.values().forEach(field -> {
            if (stages.owes(reached, field.need()) || random.nextInt(3) > 0) {
                map.put(field.name(), field.many().isPresent() ? list(field, stage) : value(field, stage));
            }
        });
        return map;
    }

    private List<Object> list(Field field, String stage) {
        Field.Many many = field.many().orElseThrow();
        int least = Math.max(1, many.min());
        List<Object> list = new ArrayList<>();
        if (field.type() instanceof FieldType.ChoiceType choice) {
            List<String> codes = new ArrayList<>(codes(choice));
            Collections.shuffle(codes, random);
            list.addAll(codes.subList(0, Math.min(codes.size(), Math.min(many.max(), least + random.nextInt(2)))));
            return list;
        }
        int count = Math.min(many.max(), least + random.nextInt(3));
        for (int i = 0; i < count; i++) {
            Object value = value(field, stage);
            list.add(field.type() instanceof FieldType.RefType ? value + "-" + i : value);
        }
        return list;
    }

    private Object value(Field field, String stage) {
        return switch (field.type()) {
            case FieldType.TextType text -> text.pattern().isPresent() ? patterned(text) : words(within(text.chars()));
            case FieldType.ProseType prose -> words(within(prose.chars()));
            case FieldType.IntegerType number -> number(number.min(), number.max());
            case FieldType.DecimalType number -> number(number.min(), number.max());
            case FieldType.FlagType _ -> random.nextBoolean();
            case FieldType.DateType _ -> pick(List.of("2024", 2024, "2024-05", "2024-02-29", "2023/2024"));
            case FieldType.LinkType _ -> "https://school.example/o-nas?x=1";
            case FieldType.ChoiceType choice -> pick(codes(choice));
            case FieldType.RefType _ -> "nekaya-zapis";
            case FieldType.FileType _ -> "fayl.pdf";
            case FieldType.GroupType group -> map(group.fields(), stage);
        };
    }

    private static String patterned(FieldType.TextType text) {
        return PATTERNED.stream()
                .filter(sample -> text.pattern().orElseThrow().matches(sample))
                .filter(sample -> sample.length() >= text.chars().min()
                        && sample.length() <= text.chars().max())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sample for " + text.pattern()));
    }

    /// One of the two ends of a range, or between.
    private int within(FieldType.Range chars) {
        int min = Math.max(1, chars.min());
        int max = Math.min(chars.max(), min + (chars.max() == Integer.MAX_VALUE ? 100 : 3000));
        return switch (random.nextInt(4)) {
            case 0 -> min;
            case 1 -> max;
            default -> min + random.nextInt(max - min + 1);
        };
    }

    /// Russian words of exactly this many characters in all.
    static String words(int length) {
        StringBuilder words = new StringBuilder("опыт ".repeat(length / 5 + 1));
        words.setLength(length);
        if (words.charAt(length - 1) == ' ') {
            words.setCharAt(length - 1, 'ы');
        }
        return words.toString();
    }

    private Object number(java.util.Optional<BigDecimal> min, java.util.Optional<BigDecimal> max) {
        int from = min.map(BigDecimal::intValue).orElse(0);
        int to = max.map(BigDecimal::intValue).orElse(from + 1000);
        return pick(List.of(from, to, from + (to - from) / 2));
    }

    List<String> codes(FieldType.ChoiceType choice) {
        return types.vocabulary(choice.vocabulary())
                .map(v -> v.terms().values().stream()
                        .filter(term -> term.use().isEmpty())
                        .map(Vocabulary.Term::code)
                        .toList())
                .orElse(choice.options());
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
