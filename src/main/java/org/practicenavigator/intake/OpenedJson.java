package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.word.Block;

/// What was found in files as JSON: how one process hands it to another, and the form of blocks in
/// `docs/word-form.md`.
final class OpenedJson {

    private OpenedJson() {}

    static String write(List<Opened> opened) {
        return JsonWriter.write(opened.stream().map(OpenedJson::json).toList());
    }

    private static Map<String, Object> json(Opened opened) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", opened.name());
        switch (opened) {
            case Opened.Described d -> {
                json.put("blocks", blocks(d.blocks()));
                json.put("files", files(d.pictures()));
                json.put("asides", d.asides());
                json.put("notices", d.notices());
            }
            case Opened.Written w -> {
                json.put("text", w.text());
                json.put("files", files(w.files()));
                json.put("asides", w.asides());
                json.put("notices", w.notices());
            }
            case Opened.Refused refused -> json.put("why", refused.why());
        }
        return json;
    }

    private static Map<String, Object> files(SequencedMap<String, byte[]> files) {
        Map<String, Object> json = new LinkedHashMap<>();
        files.forEach((name, bytes) -> json.put(name, Base64.getEncoder().encodeToString(bytes)));
        return json;
    }

    static List<Object> blocks(List<Block> blocks) {
        List<Object> json = new ArrayList<>();
        for (Block block : blocks) {
            Map<String, Object> one = new LinkedHashMap<>();
            switch (block) {
                case Block.Heading h -> {
                    one.put("kind", "heading");
                    one.put("level", h.level());
                    one.put("text", h.text());
                }
                case Block.Paragraph p -> {
                    one.put("kind", "paragraph");
                    one.put("text", p.text());
                    if (p.hint()) {
                        one.put("hint", true);
                    }
                }
                case Block.Item i -> {
                    one.put("kind", "item");
                    one.put("text", i.text());
                    one.put("ordered", i.ordered());
                    one.put("level", i.level());
                }
                case Block.Table t -> {
                    one.put("kind", "table");
                    one.put("rows", t.rows());
                }
                case Block.Picture p -> {
                    one.put("kind", "picture");
                    one.put("name", p.name());
                }
            }
            json.add(one);
        }
        return json;
    }

    static List<Opened> read(String json) {
        List<Opened> opened = new ArrayList<>();
        for (Object each : list(JsonReader.read(json))) {
            Map<?, ?> map = (Map<?, ?>) each;
            String name = text(map, "name");
            if (map.containsKey("why")) {
                opened.add(new Opened.Refused(name, text(map, "why")));
            } else if (map.containsKey("text")) {
                opened.add(new Opened.Written(
                        name, text(map, "text"), filesOf(map), texts(map, "asides"), texts(map, "notices")));
            } else {
                List<Block> blocks =
                        list(map.get("blocks")).stream().map(OpenedJson::block).toList();
                opened.add(
                        new Opened.Described(name, blocks, filesOf(map), texts(map, "asides"), texts(map, "notices")));
            }
        }
        return opened;
    }

    static Block block(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return switch (text(map, "kind")) {
            case "heading" -> new Block.Heading(number(map, "level"), text(map, "text"));
            case "item" -> new Block.Item(text(map, "text"), map.get("ordered") == Boolean.TRUE, number(map, "level"));
            case "picture" -> new Block.Picture(text(map, "name"));
            case "table" ->
                new Block.Table(list(map.get("rows")).stream()
                        .map(row -> list(row).stream()
                                .map(cell ->
                                        list(cell).stream().map(String::valueOf).toList())
                                .toList())
                        .toList());
            default -> new Block.Paragraph(text(map, "text"), map.get("hint") == Boolean.TRUE);
        };
    }

    private static SequencedMap<String, byte[]> filesOf(Map<?, ?> map) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        if (map.get("files") instanceof Map<?, ?> json) {
            json.forEach((name, bytes) ->
                    files.put(String.valueOf(name), Base64.getDecoder().decode(String.valueOf(bytes))));
        }
        return files;
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    private static int number(Map<?, ?> map, String key) {
        return map.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return list(map.get(key)).stream().map(String::valueOf).toList();
    }

    private static List<?> list(@org.jspecify.annotations.Nullable Object json) {
        return json instanceof List<?> list ? list : List.of();
    }
}
