package org.practicenavigator.opendata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.theme.Strings;

/// The description of the files for programs, after OpenAPI 3.1.1. The shapes of files stand in
/// `resources/navigator/api`, in JSON Schema as that version has it (draft 2020-12).
record OpenApi(OpenData data, List<ContentType> types) {

    private static final String FOLDER = "/navigator/api/";

    Map<String, Object> describe() {
        SiteSettings settings = data.site().settings();
        Strings words = data.words();
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", settings.title());
        info.put("summary", words.text("api_summary"));
        info.put("description", words.text("api_description"));
        info.put("version", "1");
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", settings.licence());
        licence.put("url", settings.licenceUrl());
        info.put("license", licence);
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("openapi", "3.1.1");
        described.put("info", info);
        described.put("servers", List.of(Map.of("url", settings.baseUrl())));
        described.put("paths", paths());
        described.put("components", Map.of("schemas", schemas()));
        return described;
    }

    private Map<String, Object> paths() {
        Map<String, Object> paths = new LinkedHashMap<>();
        paths.put("/" + Api.INDEX, file("index", data.words().text("api_index"), "Index", List.of()));
        for (ContentType type : types) {
            paths.put(
                    "/" + Api.address(type),
                    file(
                            "list-" + type.id(),
                            data.words().text("api_list", "title", type.label().list()),
                            "List",
                            List.of()));
            if (Api.hasDocuments(type)) {
                paths.put(
                        "/" + documents(type),
                        file(
                                "entry-" + type.id(),
                                data.words()
                                        .text("api_entry", "title", type.label().list()),
                                "Entry",
                                List.of(id())));
            }
        }
        return paths;
    }

    /// `praktiki/{id}.html` → `praktiki/{id}.json`
    private static String documents(ContentType type) {
        return type.address().replaceFirst("\\{[^}]*}", "{id}").replaceFirst("\\.html$", ".json");
    }

    private Map<String, Object> id() {
        Map<String, Object> id = new LinkedHashMap<>();
        id.put("name", "id");
        id.put("in", "path");
        id.put("required", true);
        id.put("description", data.words().text("api_id"));
        id.put("schema", Map.of("type", "string"));
        return id;
    }

    private Map<String, Object> file(String id, String summary, String schema, List<Object> parameters) {
        Map<String, Object> content =
                Map.of("application/json", Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema)));
        Map<String, Object> fine = new LinkedHashMap<>();
        fine.put("description", data.words().text("api_fine"));
        fine.put("content", content);
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", fine);
        responses.put("404", Map.of("description", data.words().text("api_missing")));
        Map<String, Object> get = new LinkedHashMap<>();
        get.put("operationId", id);
        get.put("summary", summary);
        if (!parameters.isEmpty()) {
            get.put("parameters", parameters);
        }
        get.put("responses", responses);
        return Map.of("get", get);
    }

    /// The shape of an entry has a file of its own, with an `$id`: what it names inside stays inside.
    private static Map<String, Object> schemas() {
        Map<String, Object> schemas = new LinkedHashMap<>();
        ((Map<?, ?>) resource("schemas.json")).forEach((name, schema) -> schemas.put((String) name, schema));
        schemas.put("Entry", resource("entry-1.schema.json"));
        return schemas;
    }

    private static Object resource(String name) {
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(FOLDER + name), name)) {
            return Objects.requireNonNull(JsonReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
