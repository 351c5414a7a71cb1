package org.practicenavigator.output;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;

/// The vocabularies that the fields of a type choose from, as maps and lists.
final class FormVocabularies {

    private FormVocabularies() {}

    static Map<String, Object> of(ContentType type, ContentTypes types) {
        Map<String, Object> all = new TreeMap<>();
        collect(type.fields().values(), types, all);
        return all;
    }

    private static void collect(Collection<Field> fields, ContentTypes types, Map<String, Object> all) {
        for (Field field : fields) {
            if (field.type() instanceof FieldType.ChoiceType choice) {
                all.put(
                        choice.vocabulary(),
                        types.vocabulary(choice.vocabulary())
                                .map(FormVocabularies::vocabulary)
                                .orElseGet(() -> options(choice)));
            } else if (field.type() instanceof FieldType.GroupType group) {
                collect(group.fields().values(), types, all);
            }
        }
    }

    private static Object vocabulary(Vocabulary vocabulary) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", vocabulary.label());
        map.put(
                "terms",
                vocabulary.terms().values().stream().map(FormVocabularies::term).toList());
        return map;
    }

    private static Object term(Vocabulary.Term term) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", term.code());
        map.put("label", term.label());
        FormKit.put(map, "also", term.also());
        FormKit.put(map, "help", term.help());
        FormKit.put(map, "use", term.use());
        return map;
    }

    /// Options of a field are codes and labels at once.
    private static Object options(FieldType.ChoiceType choice) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("label", choice.vocabulary());
        map.put("exact", true);
        List<Object> terms = choice.options().stream()
                .map(code -> {
                    Map<String, Object> term = new LinkedHashMap<>();
                    term.put("code", code);
                    term.put("label", code);
                    return (Object) term;
                })
                .toList();
        map.put("terms", terms);
        return map;
    }
}
