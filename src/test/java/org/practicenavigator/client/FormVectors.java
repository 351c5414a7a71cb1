package org.practicenavigator.client;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonReader;

/// The cases of `src/test/resources/form/vectors`: a good draft, what is changed of it, and what is found then. The
/// program and the browser are held to the same files.
final class FormVectors {

    /// What is to be found.
    ///
    /// @param message "" where the words do not matter to the case
    record Expected(String rule, String path, int line, int column, String message) {}

    /// @param from the draft that the case begins with
    record Vector(
            String file, String type, String name, Map<String, Object> draft, String state, List<Expected> expect) {

        @Override
        public String toString() {
            return file + ": " + name;
        }
    }

    private FormVectors() {}

    /// All cases, in the order of the files and of their texts.
    static List<Vector> all() throws IOException {
        return in(folder());
    }

    static List<Vector> in(Path folder) throws IOException {
        Map<String, Map<?, ?>> files = new TreeMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.toList()) {
                files.put(file.getFileName().toString(), map(JsonReader.read(Files.readString(file))));
            }
        }
        Map<?, ?> bases = files.remove("bases.json");
        List<Vector> vectors = new ArrayList<>();
        files.forEach((name, content) ->
                list(content.get("cases")).forEach(each -> vectors.add(vector(name, content, bases, map(each)))));
        return vectors;
    }

    /// Where the vectors lie.
    static Path folder() {
        URL url = Objects.requireNonNull(FormVectors.class.getResource("/form/vectors"));
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Vector vector(String file, Map<?, ?> content, Map<?, ?> bases, Map<?, ?> each) {
        Map<String, Object> draft = changeable(map(bases.get(each.get("from"))));
        if (each.get("set") instanceof Map<?, ?> set) {
            set.forEach((path, value) -> set(draft, (String) path, value));
        }
        List<Expected> expect = list(each.get("expect")).stream()
                .map(FormVectors::map)
                .map(one -> new Expected(
                        text(one, "rule"),
                        text(one, "path"),
                        (Integer) one.get("line"),
                        (Integer) one.get("column"),
                        text(one, "message")))
                .toList();
        return new Vector(file, text(draft, "type"), text(each, "name"), draft, text(each, "state"), expect);
    }

    /// `steps.1.action` and `#problem`; null takes away.
    private static void set(Map<String, Object> draft, String path, Object value) {
        if (path.equals("extra")) {
            draft.put("extra", value);
            return;
        }
        boolean section = path.startsWith("#");
        Object owner = draft.computeIfAbsent(section ? "sections" : "fields", _ -> new LinkedHashMap<String, Object>());
        String[] names = (section ? path.substring(1) : path).split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            owner = Objects.requireNonNull(
                    owner instanceof List<?> items
                            ? items.get(Integer.parseInt(names[i]))
                            : map(owner).get(names[i]),
                    path);
        }
        put(owner, names[names.length - 1], value);
    }

    @SuppressWarnings("unchecked")
    private static void put(Object owner, String name, Object value) {
        if (owner instanceof List<?> items) {
            List<Object> list = (List<Object>) items;
            int at = Integer.parseInt(name);
            if (at == list.size()) {
                list.add(value);
            } else if (value == null) {
                list.remove(at);
            } else {
                list.set(at, value);
            }
        } else if (value == null) {
            map(owner).remove(name);
        } else {
            ((Map<String, Object>) owner).put(name, changeable(value));
        }
    }

    private static Object changeable(Object json) {
        if (json instanceof Map<?, ?> map) {
            return changeable(map);
        }
        if (json instanceof List<?> items) {
            List<Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(changeable(item)));
            return copy;
        }
        return json;
    }

    private static Map<String, Object> changeable(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, changeable(value)));
        return copy;
    }

    static Map<?, ?> map(Object json) {
        return (Map<?, ?>) Objects.requireNonNull(json);
    }

    private static List<?> list(Object json) {
        return json == null ? List.of() : (List<?>) json;
    }

    private static String text(Map<?, ?> json, String key) {
        return json.get(key) instanceof String text ? text : "";
    }
}
