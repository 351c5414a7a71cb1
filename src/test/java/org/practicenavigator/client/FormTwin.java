package org.practicenavigator.client;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.practicenavigator.data.JsonReader;

/// The browser's half of the form, run by Node: what it writes, reads and finds.
final class FormTwin {

    /// @param state the term of the state that the draft is judged in, "" for none
    record Asked(Map<String, Object> draft, String state) {}

    /// @param findings as {rule, severity, path, message, hint, line, column}
    /// @param back the draft read from the text, what was left over of it, and what was in the way
    record Told(String text, Map<?, ?> places, List<?> findings, Map<?, ?> back, Map<?, ?> meter) {}

    private FormTwin() {}

    /// @param folder an empty one
    static List<Told> run(Path folder, String kit, List<Asked> asked) throws IOException, InterruptedException {
        List<Object> lines = new ArrayList<>();
        lines.add(Map.of("kit", Objects.requireNonNull(JsonReader.read(kit))));
        asked.forEach(each -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("draft", each.draft());
            line.put("state", each.state());
            lines.add(line);
        });
        return NodeScript.in(folder).run("form.mjs", lines).stream()
                .map(FormTwin::told)
                .toList();
    }

    private static Told told(String line) {
        if (!(JsonReader.read(line) instanceof Map<?, ?> map)) {
            throw new AssertionError("not an answer: " + line);
        }
        return new Told(
                (String) map.get("text"),
                (Map<?, ?>) map.get("places"),
                (List<?>) map.get("findings"),
                (Map<?, ?>) map.get("back"),
                (Map<?, ?>) map.get("meter"));
    }
}
