package org.practicenavigator.bundle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.JsonWriter;

/// What was entered at the place: the texts of the day, kept beside the profile so that the next pack can say what
/// changed. The program writes these files; people do not.
///
/// @param on the day of submission, `2026-11-23`
/// @param version of the profile by which it was made
/// @param texts by the name of the place's field
public record Submitted(String on, String version, SequencedMap<String, String> texts) {

    public Submitted {
        texts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(texts));
    }

    public static Submitted of(FilledForm form, String on) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        form.fields().forEach(field -> texts.put(field.target().name(), field.text()));
        return new Submitted(on, form.profile().version(), texts);
    }

    /// Where it is kept, in the project.
    public static String path(String profile, String id) {
        return "content/_exports/" + profile + "/" + id + ".json";
    }

    public String write() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("submitted_on", on);
        json.put("profile_version", version);
        json.put("texts", texts);
        return JsonWriter.writePretty(json) + "\n";
    }

    /// @return absent where the text is no such record, for example after a merge went wrong
    public static Optional<Submitted> read(String json) {
        if (JsonReader.readIfWhole(json).orElse(null) instanceof Map<?, ?> map
                && map.get("submitted_on") instanceof String on
                && map.get("profile_version") instanceof String version
                && map.get("texts") instanceof Map<?, ?> written) {
            SequencedMap<String, String> texts = new LinkedHashMap<>();
            written.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
            return Optional.of(new Submitted(on, version, texts));
        }
        return Optional.empty();
    }

    /// A field whose text is another than at submission.
    ///
    /// @param before the text of that day, "" where there was none
    public record Change(FilledField field, String before) {}

    public List<Change> changes(FilledForm form) {
        List<Change> changes = new ArrayList<>();
        for (FilledField field : form.fields()) {
            String before = texts.getOrDefault(field.target().name(), "");
            if (!before.equals(field.text())) {
                changes.add(new Change(field, before));
            }
        }
        return changes;
    }
}
