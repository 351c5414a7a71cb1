package org.practicenavigator.opendata;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.PagePlanner;

/// The site for programs: one file that leads to all others, one for each type, and a description of them after
/// OpenAPI 3.1. Everything is a file that can be fetched; nothing can be asked. Addresses in it are absolute.
public record Api(OpenData data) {

    /// Changes with the shape of the files, together with the address.
    public static final String FORMAT = "navigator-api-1";

    /// The folder of the files, relative to the top of the site.
    public static final String FOLDER = "api/v1/";

    public static final String INDEX = FOLDER + "index.json";
    public static final String DESCRIPTION = FOLDER + "openapi.json";

    private static final String JSON = "json";

    public Map<String, Supplier<byte[]>> files() {
        Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
        files.put(INDEX, () -> bytes(index()));
        files.put(DESCRIPTION, () -> bytes(new OpenApi(data, types().toList()).describe()));
        types().forEach(type -> files.put(address(type), () -> bytes(list(type))));
        return files;
    }

    /// The list of the entries of a type.
    static String address(ContentType type) {
        return FOLDER + type.id() + ".json";
    }

    /// Whether the entries of a type come as JSON, each for itself.
    static boolean hasDocuments(ContentType type) {
        return type.page().downloads().contains(JSON);
    }

    private Stream<ContentType> types() {
        return data.site().types().types().values().stream()
                .filter(type -> !data.site().catalogue(type.id()).entries().isEmpty());
    }

    private Map<String, Object> index() {
        SiteSettings settings = data.site().settings();
        Map<String, Object> index = head(settings.title());
        index.put("region", settings.region());
        index.put("publisher", settings.publisher());
        index.put("licence", settings.licence());
        index.put("licence_url", settings.licenceUrl());
        index.put("description", url(DESCRIPTION));
        index.put("types", types().map(this::type).toList());
        index.put("datasets", data.sets().stream().map(this::set).toList());
        return index;
    }

    private Map<String, Object> head(String title) {
        AsOf asOf = data.asOf();
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("format", FORMAT);
        head.put("title", title);
        head.put("as_of", asOf.day().map(Object::toString).orElse(""));
        head.put("revision", asOf.revision());
        return head;
    }

    private Map<String, Object> type(ContentType type) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("type", type.id());
        made.put("title", type.label().list());
        made.put("count", data.site().catalogue(type.id()).entries().size());
        made.put("list", url(address(type)));
        return made;
    }

    private Map<String, Object> set(Dataset set) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", set.identifier());
        made.put("title", set.plan().table().title());
        made.put("modified", set.day().toString());
        made.put("passport", url(set.meta()));
        made.put("structure", url(set.structure()));
        made.put("csv", url(set.data(DataForm.CSV)));
        made.put("json", url(set.data(DataForm.JSON)));
        return made;
    }

    private Map<String, Object> list(ContentType type) {
        List<Entry> entries = data.site().catalogue(type.id()).entries();
        Map<String, Object> list = head(type.label().list());
        list.put("type", type.id());
        list.put("count", entries.size());
        list.put("entries", entries.stream().map(this::entry).toList());
        return list;
    }

    private Map<String, Object> entry(Entry entry) {
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("id", entry.id());
        made.put("title", entry.title());
        made.put("summary", entry.summary());
        made.put("modified", entry.modified().map(PartialDate::iso).orElse(""));
        made.put("page", url(PagePlanner.address(entry)));
        if (hasDocuments(entry.type())) {
            made.put("document", url(PagePlanner.document(entry, JSON)));
        }
        return made;
    }

    private String url(String address) {
        return data.site().settings().baseUrl() + address;
    }

    private static byte[] bytes(Map<String, Object> json) {
        return JsonWriter.writePretty(json).getBytes(StandardCharsets.UTF_8);
    }
}
