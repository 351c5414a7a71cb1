package org.practicenavigator.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;

/// A field as Decap and Sveltia show it: a widget with what it can be told of the rules.
final class CmsField {

    private static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "webp", "gif");

    private final ContentTypes types;

    CmsField(ContentTypes types) {
        this.types = types;
    }

    /// @param owed the stage from whose fields on the form insists
    Map<String, Object> of(Field field, String owed) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("name", field.name());
        map.put("label", field.label());
        Map<String, Object> widget = widget(field, owed);
        map.put("widget", widget.remove("widget"));
        map.put("required", field.need().equals(owed));
        String hint = hint(field);
        if (!hint.isEmpty()) {
            map.put("hint", hint);
        }
        map.putAll(widget);
        return map;
    }

    private Map<String, Object> widget(Field field, String owed) {
        boolean many = field.many().isPresent();
        Map<String, Object> widget = new LinkedHashMap<>();
        switch (field.type()) {
            case FieldType.ChoiceType choice -> {
                widget.put("widget", "select");
                range(widget, field, many);
                widget.put(
                        "options",
                        terms(choice, types).stream()
                                .map(term -> pair("label", term.label(), "value", term.code()))
                                .toList());
            }
            case FieldType.RefType ref when isOne(ref) -> relation(widget, ref, field, many);
            case FieldType.GroupType group -> {
                widget.put("widget", many ? "list" : "object");
                widget.put("collapsed", true);
                counts(widget, field);
                widget.put(
                        "fields",
                        group.fields().values().stream()
                                .map(inner -> of(inner, owed))
                                .toList());
            }
            default -> {
                if (many) {
                    widget.put("widget", "list");
                    counts(widget, field);
                    Map<String, Object> item = new LinkedHashMap<>();
                    item.put("name", "item");
                    item.put("label", field.label());
                    item.putAll(scalar(field.type()));
                    widget.put("field", item);
                } else {
                    widget.putAll(scalar(field.type()));
                }
            }
        }
        return widget;
    }

    private Map<String, Object> scalar(FieldType type) {
        Map<String, Object> widget = new LinkedHashMap<>();
        switch (type) {
            case FieldType.TextType text -> {
                widget.put("widget", "string");
                pattern(text).ifPresent(pattern -> widget.put("pattern", pattern));
            }
            case FieldType.ProseType _ -> widget.put("widget", "text");
            case FieldType.IntegerType number -> number(widget, "int", number.min(), number.max());
            case FieldType.DecimalType number -> number(widget, "float", number.min(), number.max());
            case FieldType.FlagType _ -> widget.put("widget", "boolean");
            // The date widget knows days only, a date here may be a year, a month or a school year.
            case FieldType.DateType _ -> {
                widget.put("widget", "string");
                widget.put(
                        "pattern",
                        List.of(
                                "^\\d{4}(-\\d{2}(-\\d{2})?|/\\d{4})?$",
                                "Дата пишется так: 2024, 2024-05, 2024-05-31 или 2024/2025"));
            }
            case FieldType.LinkType _ -> {
                widget.put("widget", "string");
                widget.put("pattern", List.of("^https?://\\S+$", "Адрес начинается с https://"));
            }
            case FieldType.FileType file -> {
                boolean picture = !file.kinds().isEmpty() && PICTURES.containsAll(file.kinds());
                widget.put("widget", picture ? "image" : "file");
            }
            case FieldType.RefType _, FieldType.ChoiceType _, FieldType.GroupType _ -> widget.put("widget", "string");
        }
        return widget;
    }

    /// A pattern of the type, or one that counts characters: Decap can do neither otherwise.
    private static Optional<List<String>> pattern(FieldType.TextType text) {
        if (text.pattern().isPresent()) {
            return Optional.of(List.of(
                    ValueSchema.whole(text.pattern().get().pattern()),
                    text.pattern().get().say()));
        }
        boolean limited = text.chars().min() > 1 || text.chars().max() < Integer.MAX_VALUE;
        String most = text.chars().max() == Integer.MAX_VALUE
                ? ""
                : Integer.toString(text.chars().max());
        return limited
                ? Optional.of(List.of(
                        "^[\\s\\S]{" + text.chars().min() + "," + most + "}$",
                        most.isEmpty()
                                ? "Не короче " + text.chars().min() + " знаков"
                                : "От " + text.chars().min() + " до " + most + " знаков"))
                : Optional.empty();
    }

    private static void number(
            Map<String, Object> widget, String kind, Optional<BigDecimal> min, Optional<BigDecimal> max) {
        widget.put("widget", "number");
        widget.put("value_type", kind);
        min.ifPresent(n -> widget.put("min", n));
        max.ifPresent(n -> widget.put("max", n));
    }

    private void relation(Map<String, Object> widget, FieldType.RefType ref, Field field, boolean many) {
        ContentType to = types.type(ref.to().getFirst()).orElseThrow();
        widget.put("widget", "relation");
        range(widget, field, many);
        widget.put("collection", to.id());
        widget.put("value_field", to.identity());
        widget.put("display_fields", List.of(to.titleField()));
        widget.put("search_fields", List.of(to.titleField()));
    }

    /// A relation leads to one collection; a field that may name entries of several types is a plain text.
    private boolean isOne(FieldType.RefType ref) {
        return ref.to().size() == 1 && types.type(ref.to().getFirst()).isPresent();
    }

    private static void range(Map<String, Object> widget, Field field, boolean many) {
        if (many) {
            widget.put("multiple", true);
            counts(widget, field);
        }
    }

    private static void counts(Map<String, Object> widget, Field field) {
        field.many().ifPresent(count -> {
            if (count.min() > 0) {
                widget.put("min", count.min());
            }
            if (count.max() < Integer.MAX_VALUE) {
                widget.put("max", count.max());
            }
        });
    }

    private static String hint(Field field) {
        List<String> parts = new ArrayList<>();
        if (!field.help().isEmpty()) {
            parts.add(field.help());
        }
        if (!field.example().isEmpty()) {
            parts.add("Например: " + field.example());
        }
        if (field.type() instanceof FieldType.RefType ref && ref.to().size() > 1) {
            parts.add("Идентификатор записи, как в адресе её страницы.");
        }
        return String.join(" ", parts).replace('\n', ' ').strip();
    }

    /// Current terms of a choice, made up of its options where it has no vocabulary.
    static List<Vocabulary.Term> terms(FieldType.ChoiceType choice, ContentTypes types) {
        return types.vocabulary(choice.vocabulary())
                .map(vocabulary -> vocabulary.terms().values().stream()
                        .filter(term -> term.use().isEmpty())
                        .toList())
                .orElseGet(() -> choice.options().stream()
                        .map(option -> new Vocabulary.Term(option, option, List.of(), option, "", "", ""))
                        .toList());
    }

    static Map<String, Object> pair(String first, String one, String second, String other) {
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put(first, one);
        pair.put(second, other);
        return pair;
    }
}
