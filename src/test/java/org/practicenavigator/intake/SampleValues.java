package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.practicenavigator.content.Draft;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;

/// A value for every field and section that a blank asks for, as an author would have meant it.
final class SampleValues {

    private SampleValues() {}

    static Draft full(ContentType type) {
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>();
        asked(type).filter(Recogniser.asked(type)).forEach(f -> fields.put(f.name(), piece(f)));
        return draft(type, fields, List.copyOf(type.body().sections().keySet()));
    }

    static Draft shortened(ContentType type) {
        List<String> names = type.form().orElseThrow().shortened();
        SequencedMap<String, Draft.Piece> fields = new LinkedHashMap<>();
        asked(type).filter(f -> names.contains(f.name())).forEach(f -> fields.put(f.name(), piece(f)));
        return draft(
                type,
                fields,
                type.body().sections().keySet().stream().filter(names::contains).toList());
    }

    /// The fields without those of their parts that no form asks for.
    private static Stream<Field> asked(ContentType type) {
        return type.fields().values().stream().map(type.form().orElseThrow()::asked);
    }

    private static Draft draft(ContentType type, SequencedMap<String, Draft.Piece> fields, List<String> sections) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        sections.forEach(id -> texts.put(
                id,
                "Первый абзац раздела " + id.replace("_", "\\_")
                        + ": \\*не\\* курсив, \\[не\\] ссылка и «кавычки» № 5.\n\n"
                        + "Цель: второй абзац, похожий на поле.\n\nРезультат"));
        return new Draft(type.id(), fields, texts, List.of(), List.of(), "");
    }

    private static Draft.Piece piece(Field field) {
        if (field.type() instanceof FieldType.GroupType group) {
            SequencedMap<String, Draft.Piece> inner = new LinkedHashMap<>();
            group.fields().values().stream()
                    .filter(f -> !(f.type() instanceof FieldType.GroupType))
                    .forEach(f -> inner.put(f.name(), piece(f)));
            Draft.Group one = new Draft.Group(inner);
            boolean grid = group.fields().size() <= 5;
            return field.many().isEmpty() ? one : new Draft.Items(grid ? List.of(one, one) : List.of(one));
        }
        if (field.many().isEmpty()) {
            return new Draft.Text(text(field, 0));
        }
        int count = Math.min(2, field.many().get().max());
        List<Draft.Piece> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            items.add(new Draft.Text(text(field, i)));
        }
        return new Draft.Items(items);
    }

    private static String text(Field field, int number) {
        return switch (field.type()) {
            case FieldType.TextType _ -> "Значение поля «" + field.label() + "» *№ " + number + "* [a_b]";
            case FieldType.ProseType _ -> "Первый абзац аннотации.\n\nВторой абзац аннотации.";
            case FieldType.IntegerType _ -> Integer.toString(2020 + number);
            case FieldType.DecimalType _ -> "81,5";
            case FieldType.FlagType _ -> "да";
            case FieldType.DateType _ -> "12.09.2025";
            case FieldType.LinkType _ -> "https://example.org/stranitsa_" + number;
            case FieldType.ChoiceType choice -> term(choice, number);
            case FieldType.RefType ref ->
                ref.to().contains("municipality") ? "spassky-district" : "Кто-то другой " + number;
            case FieldType.FileType _ -> "foto-" + number + ".jpg";
            case FieldType.GroupType _ -> throw new IllegalStateException(field.name());
        };
    }

    private static String term(FieldType.ChoiceType choice, int number) {
        List<String> codes = RealTypes.TYPES.vocabulary(choice.vocabulary()).stream()
                .flatMap(v -> v.terms().values().stream())
                .filter(t -> t.use().isEmpty())
                .map(Vocabulary.Term::code)
                .toList();
        return codes.isEmpty() ? choice.options().get(number) : codes.get((number + 1) % codes.size());
    }

    /// What an author would see on the screen: labels for codes, titles for ids.
    static String shown(Field field, String value) {
        return switch (field.type()) {
            case FieldType.ChoiceType choice ->
                RealTypes.TYPES.vocabulary(choice.vocabulary()).stream()
                        .flatMap(v -> v.term(value).stream())
                        .map(Vocabulary.Term::label)
                        .findFirst()
                        .orElse(value);
            case FieldType.RefType ref ->
                RealTypes.REFERENCES.of(ref.to()).stream()
                        .filter(n -> n.id().equals(value))
                        .map(References.Named::title)
                        .findFirst()
                        .orElse(value);
            case FieldType.TextType _, FieldType.ProseType _, FieldType.IntegerType _, FieldType.DecimalType _ -> value;
            case FieldType.FlagType _, FieldType.DateType _, FieldType.LinkType _, FieldType.FileType _ -> value;
            case FieldType.GroupType _ -> value;
        };
    }

    /// Titles for the lists of the blank.
    static Map<String, List<String>> titles() {
        Map<String, List<String>> titles = new LinkedHashMap<>();
        RealTypes.REFERENCES
                .byType()
                .forEach((type, named) -> titles.put(
                        type, named.stream().map(References.Named::title).toList()));
        return titles;
    }
}
