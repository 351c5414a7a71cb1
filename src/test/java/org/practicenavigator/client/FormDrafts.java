package org.practicenavigator.client;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.practicenavigator.content.Draft;
import org.practicenavigator.content.EntryWriter;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlQuote;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;

/// Drafts as the program writes and reads them.
final class FormDrafts {

    private FormDrafts() {}

    /// The file that the program makes of a case.
    static String write(ContentType type, FormVectors.Vector vector) {
        return write(type, vector.draft(), vector.state());
    }

    static String write(ContentType type, Map<String, Object> draft, String state) {
        return EntryWriter.write(type, Draft.of(withState(type, draft, state)));
    }

    private static Map<String, Object> withState(ContentType type, Map<String, Object> draft, String state) {
        Map<String, Object> changed = new LinkedHashMap<>(draft);
        Map<Object, Object> fields = new LinkedHashMap<>(FormVectors.map(draft.get("fields")));
        if (!state.isEmpty()) {
            fields.put(type.stages().field(), state);
        }
        changed.put("fields", fields);
        return changed;
    }

    /// What an author typed, as it may be expected back: without white space around it and without what is empty, a
    /// list where the field holds one.
    static Map<String, Object> typed(ContentType type, FormVectors.Vector vector) {
        return typed(type, vector.draft(), vector.state());
    }

    static Map<String, Object> typed(ContentType type, Map<String, Object> draft, String state) {
        return tidy(type.fields(), FormVectors.map(withState(type, draft, state).get("fields")));
    }

    private static Map<String, Object> tidy(Map<String, Field> fields, Map<?, ?> values) {
        Map<String, Object> kept = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            Field field = Objects.requireNonNull(fields.get((String) name), (String) name);
            List<Object> items = new ArrayList<>();
            (value instanceof List<?> list ? list : List.of(value)).forEach(item -> add(items, field, item));
            if (!items.isEmpty()) {
                boolean list = field.many().isPresent() || items.size() > 1;
                kept.put((String) name, list ? items : items.getFirst());
            }
        });
        return kept;
    }

    private static void add(List<Object> items, Field field, Object item) {
        if (item instanceof Map<?, ?> map && field.type() instanceof FieldType.GroupType group) {
            Map<String, Object> inner = tidy(group.fields(), map);
            if (!inner.isEmpty()) {
                items.add(inner);
            }
        } else {
            String text = YamlQuote.tidy(item.toString());
            if (!text.isEmpty()) {
                items.add(text);
            }
        }
    }

    /// The values of a text, as the program's reader of YAML gives them.
    static Object readByTheProgram(FormJudge judge, String type, String text) {
        return json(judge.read(type, text).value().orElseThrow().frontMatter());
    }

    static Object json(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.text();
            case YamlList list -> list.items().stream().map(FormDrafts::json).toList();
            case YamlMap map -> {
                Map<String, Object> values = new LinkedHashMap<>();
                map.entries().forEach(entry -> values.put(entry.key().text(), json(entry.value())));
                yield values;
            }
        };
    }

    /// Where the program's reader of YAML sees each value, by the numbers that items have in the draft.
    static Map<Object, Object> places(FormJudge judge, FormVectors.Vector vector, String text) {
        Map<Object, Object> places = new TreeMap<>();
        YamlMap root = judge.read(vector.type(), text).value().orElseThrow().frontMatter();
        Map<?, ?> draft = FormVectors.map(vector.draft().get("fields"));
        root.entries()
                .forEach(entry -> places(
                        entry.value(), entry.key().text(), draft.get(entry.key().text()), places));
        return places;
    }

    private static void places(YamlNode node, String path, Object typed, Map<Object, Object> places) {
        places.put(path, place(node.place()));
        switch (node) {
            case YamlScalar _ -> {
                // A value has no parts.
            }
            case YamlMap map ->
                map.entries()
                        .forEach(entry -> places(
                                entry.value(),
                                path + "." + entry.key().text(),
                                part(typed, entry.key().text()),
                                places));
            case YamlList list -> {
                int at = 0;
                for (YamlNode item : list.items()) {
                    while (typed instanceof List<?> items && isEmpty(items.get(at))) {
                        at++;
                    }
                    places(item, path + "." + at, typed instanceof List<?> items ? items.get(at) : typed, places);
                    at++;
                }
            }
        }
    }

    private static Object part(Object typed, String name) {
        return typed instanceof Map<?, ?> map && map.get(name) != null ? map.get(name) : "";
    }

    private static boolean isEmpty(Object typed) {
        return typed instanceof Map<?, ?> map
                ? map.values().stream().allMatch(FormDrafts::isEmpty)
                : YamlQuote.tidy(typed.toString()).isEmpty();
    }

    private static Map<String, Object> place(Place place) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("line", place.line());
        map.put("column", place.column());
        return map;
    }

    /// All that is said of a finding, on one line.
    static String words(Finding finding) {
        Place place = finding.where().place();
        return line(
                finding.rule().id(),
                finding.severity().name().toLowerCase(java.util.Locale.ROOT),
                finding.field(),
                place.line(),
                place.column(),
                finding.message(),
                finding.hint());
    }

    static String words(Object finding) {
        Map<?, ?> map = FormVectors.map(finding);
        return line(
                map.get("rule"),
                map.get("severity"),
                map.get("path"),
                map.get("line"),
                map.get("column"),
                map.get("message"),
                map.get("hint"));
    }

    private static String line(Object... parts) {
        return String.join(
                " ¦ ", java.util.Arrays.stream(parts).map(Objects::toString).toList());
    }
}
