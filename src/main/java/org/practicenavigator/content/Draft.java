package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// What somebody has written of an entry so far, not yet a file: the form of the browser and the import of Word files
/// work on drafts. The same as the JSON of `form/store/drafts.js`, key by key.
///
/// @param type the id of the content type
/// @param fields values by the name of the field; what is not filled in is absent
/// @param sections Markdown by the id of the section; of a type without fixed sections one text named [#WHOLE_TEXT]
/// @param extra what was found in a file and not understood: kept and shown, never dropped
/// @param files names of attachments
/// @param base the digest of the file that the draft began as, "" for a new entry
public record Draft(
        String type,
        SequencedMap<String, Piece> fields,
        SequencedMap<String, String> sections,
        List<Extra> extra,
        List<String> files,
        String base) {

    /// The one section of types whose headings are free.
    public static final String WHOLE_TEXT = "text";

    /// A value as it was typed.
    public sealed interface Piece {}

    public record Text(String text) implements Piece {}

    /// Several values of one field.
    public record Items(List<Piece> items) implements Piece {

        public Items {
            items = List.copyOf(items);
        }
    }

    /// Fields inside a field.
    public record Group(SequencedMap<String, Piece> fields) implements Piece {

        public Group {
            fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        }
    }

    /// A text that has no place among the fields.
    ///
    /// @param from where it stood, in words
    public record Extra(String from, String text) {}

    public Draft {
        fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
        sections = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sections));
        extra = List.copyOf(extra);
        files = List.copyOf(files);
    }

    /// A draft from its JSON, read into maps and lists; what is of another shape is left out.
    public static Draft of(Map<?, ?> json) {
        SequencedMap<String, String> sections = new LinkedHashMap<>();
        if (json.get("sections") instanceof Map<?, ?> map) {
            map.forEach((id, text) -> sections.put((String) id, String.valueOf(text)));
        }
        List<Extra> extra = new ArrayList<>();
        maps(json.get("extra")).forEach(each -> extra.add(new Extra(text(each, "from"), text(each, "text"))));
        List<String> files = new ArrayList<>();
        maps(json.get("files")).forEach(each -> files.add(text(each, "path")));
        return new Draft(
                text(json, "type"),
                json.get("fields") instanceof Map<?, ?> map ? pieces(map) : new LinkedHashMap<>(),
                sections,
                extra,
                files,
                text(json, "base"));
    }

    private static String text(Map<?, ?> json, String key) {
        return json.get(key) instanceof String text ? text : "";
    }

    private static List<Map<?, ?>> maps(@Nullable Object list) {
        List<Map<?, ?>> maps = new ArrayList<>();
        if (list instanceof List<?> items) {
            items.forEach(item -> {
                if (item instanceof Map<?, ?> map) {
                    maps.add(map);
                }
            });
        }
        return maps;
    }

    private static SequencedMap<String, Piece> pieces(Map<?, ?> json) {
        SequencedMap<String, Piece> pieces = new LinkedHashMap<>();
        json.forEach((name, value) -> pieces.put((String) name, piece(value)));
        return pieces;
    }

    private static Piece piece(@Nullable Object json) {
        return switch (json) {
            case Map<?, ?> map -> new Group(pieces(map));
            case List<?> list -> new Items(list.stream().map(Draft::piece).toList());
            case null -> new Text("");
            default -> new Text(json.toString());
        };
    }

    /// The same as maps and lists for a writer of JSON.
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", type);
        json.put("fields", json(fields));
        json.put("sections", sections);
        json.put(
                "extra",
                extra.stream()
                        .map(each -> Map.of("from", each.from(), "text", each.text()))
                        .map(Draft::sorted)
                        .toList());
        json.put("files", files.stream().map(path -> Map.of("path", path)).toList());
        json.put("base", base);
        return json;
    }

    private static Map<String, String> sorted(Map<String, String> map) {
        return new java.util.TreeMap<>(map);
    }

    private static Map<String, Object> json(SequencedMap<String, Piece> pieces) {
        Map<String, Object> json = new LinkedHashMap<>();
        pieces.forEach((name, piece) -> json.put(name, json(piece)));
        return json;
    }

    private static Object json(Piece piece) {
        return switch (piece) {
            case Text text -> text.text();
            case Items items -> items.items().stream().map(Draft::json).toList();
            case Group group -> json(group.fields());
        };
    }
}
