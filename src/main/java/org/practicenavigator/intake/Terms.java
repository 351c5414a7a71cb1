package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.schema.Words;

/// What a text means as a value of a choice or a reference: the code, where one is known.
final class Terms {

    private final ContentTypes types;
    private final References references;

    Terms(ContentTypes types, References references) {
        this.types = types;
        this.references = references;
    }

    /// The code of a text, found as [Words] compares, then by a slip of the pen.
    Optional<String> code(Field field, String text) {
        Map<String, String> codes = codes(field);
        if (codes.containsKey(text)) {
            return Optional.of(codes.get(text));
        }
        String key = Words.key(text);
        for (Map.Entry<String, String> each : codes.entrySet()) {
            if (Words.key(each.getKey()).equals(key)) {
                return Optional.of(each.getValue());
            }
        }
        return key.length() < 5
                ? Optional.empty()
                : Words.nearest(text, new ArrayList<>(codes.keySet())).map(codes::get);
    }

    /// Spellings with their codes: codes, labels, other names, in this order.
    private Map<String, String> codes(Field field) {
        Map<String, String> codes = new LinkedHashMap<>();
        switch (field.type()) {
            case FieldType.ChoiceType choice -> {
                choice.options().forEach(o -> codes.put(o, o));
                types.vocabulary(choice.vocabulary()).ifPresent(v -> terms(v, codes));
            }
            case FieldType.RefType ref -> references(ref, codes);
            case FieldType.TextType _, FieldType.ProseType _, FieldType.IntegerType _, FieldType.DecimalType _ -> {}
            case FieldType.FlagType _, FieldType.DateType _, FieldType.LinkType _ -> {}
            case FieldType.FileType _, FieldType.GroupType _ -> {}
        }
        return codes;
    }

    private static void terms(Vocabulary vocabulary, Map<String, String> codes) {
        vocabulary.terms().values().forEach(t -> codes.put(t.code(), t.code()));
        vocabulary.terms().values().forEach(t -> codes.putIfAbsent(t.label(), t.code()));
        vocabulary.terms().values().forEach(t -> t.also().forEach(a -> codes.putIfAbsent(a, t.code())));
    }

    private void references(FieldType.RefType type, Map<String, String> codes) {
        List<References.Named> known = references.of(type.to());
        known.forEach(n -> codes.put(n.id(), n.id()));
        known.forEach(n -> codes.putIfAbsent(n.title(), n.id()));
        known.forEach(n -> n.names().forEach(name -> codes.putIfAbsent(name, n.id())));
    }
}
