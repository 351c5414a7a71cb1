package org.practicenavigator.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.profile.Readiness;

/// `data.json`: the same texts for programs, should the place ever take any.
final class DataFile {

    static final String NAME = "data.json";

    private DataFile() {}

    static String of(FilledForm form, Origin origin, Readiness readiness) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", Manifest.FORMAT);
        json.put("profile", Manifest.profile(form.profile()));
        json.put("entry", origin.json());
        List<Map<String, Object>> fields = new ArrayList<>();
        form.fields().forEach(field -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("number", field.number());
            each.put("name", field.target().name());
            each.put("title", field.target().title());
            each.put("part", field.target().part());
            each.put("file", field.text().isEmpty() ? null : field.file());
            each.put("chars", field.text().length());
            each.put("limit", field.target().limit().orElse(null));
            each.put("text", field.text());
            fields.add(each);
        });
        json.put("fields", fields);
        json.put(
                "ready",
                readiness.answers().stream()
                        .map(answer -> Map.of(
                                "met", answer.met(), "name", answer.need().name()))
                        .map(java.util.TreeMap::new)
                        .toList());
        return JsonWriter.writePretty(json) + "\n";
    }
}
