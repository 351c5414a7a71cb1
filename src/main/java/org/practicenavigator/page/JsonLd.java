package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.LinkView;

/// Structured data after schema.org: which field is which property stands in the types (`export: jsonld`).
final class JsonLd {

    private final SiteSettings settings;

    JsonLd(SiteSettings settings) {
        this.settings = settings;
    }

    /// The content of a script element of type `application/ld+json`.
    String entry(Entry entry, Map<String, FieldView> views, List<LinkView> crumbs) {
        Map<String, Object> thing = new LinkedHashMap<>();
        List<String> types = entry.type().jsonldTypes();
        thing.put("@type", types.size() == 1 ? types.getFirst() : types.isEmpty() ? "WebPage" : types);
        thing.put("@id", settings.baseUrl() + PagePlanner.address(entry));
        thing.put("url", settings.baseUrl() + PagePlanner.address(entry));
        thing.put("inLanguage", settings.language());
        for (Field field : entry.type().fields().values()) {
            String property = field.export().getOrDefault("jsonld", "");
            FieldView view = views.get(field.name());
            if (!property.isEmpty() && view.present() && view.rows().isEmpty()) {
                thing.put(property, value(property, entry, view));
            }
        }
        thing.putIfAbsent("name", plain(entry.title()));
        entry.modified().ifPresent(date -> thing.put("dateModified", date.iso()));
        if (!entry.type().createdField().isEmpty()) {
            entry.values()
                    .first(entry.type().createdField(), Value.DateValue.class)
                    .ifPresent(date -> thing.put("datePublished", date.date().iso()));
        }
        return graph(List.of(thing, breadcrumbs(entry, crumbs)));
    }

    private Object value(String property, Entry entry, FieldView view) {
        if (property.equals("license")) {
            return settings.licenceUrl();
        }
        List<Object> values = new ArrayList<>();
        view.items()
                .forEach(item -> values.add(
                        switch (property) {
                            case "publisher" -> thing("Organization", "name", plain(item.text()));
                            case "spatialCoverage", "areaServed" ->
                                thing("AdministrativeArea", "name", plain(item.text()));
                            case "audience" -> thing("EducationalAudience", "educationalRole", plain(item.text()));
                            case "teaches" -> thing("DefinedTerm", "name", plain(item.text()));
                            default -> plain(item.text());
                        }));
        return values.size() == 1 ? values.getFirst() : values;
    }

    private Map<String, Object> breadcrumbs(Entry entry, List<LinkView> crumbs) {
        List<Object> items = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of(settings.title()));
        List<String> addresses = new ArrayList<>(List.of(settings.baseUrl()));
        crumbs.forEach(crumb -> {
            names.add(crumb.text());
            addresses.add(settings.baseUrl() + PagePlanner.address(entry.type(), 1));
        });
        for (int i = 0; i < names.size(); i++) {
            items.add(item(i + 1, names.get(i), addresses.get(i)));
        }
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "BreadcrumbList");
        list.put("itemListElement", items);
        return list;
    }

    /// A map whose order is kept: maps made by `Map.of` come out in another order in each run of the program.
    private static Map<String, Object> thing(String type, String property, String value) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put(property, value);
        return thing;
    }

    private static Map<String, Object> item(int position, String name, String address) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("@type", "ListItem");
        item.put("position", position);
        item.put("name", plain(name));
        item.put("item", address);
        return item;
    }

    /// The site as a whole, for the home page.
    String site() {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", "WebSite");
        thing.put("@id", settings.baseUrl());
        thing.put("url", settings.baseUrl());
        thing.put("name", settings.title());
        thing.put("description", settings.description());
        thing.put("inLanguage", settings.language());
        thing.put("publisher", thing("Organization", "name", settings.publisher()));
        Map<String, Object> search =
                thing("SearchAction", "target", settings.baseUrl() + PagePlanner.SEARCH + "?q={text}");
        search.put("query-input", "required name=text");
        thing.put("potentialAction", search);
        return graph(List.of(thing));
    }

    /// A list of entries.
    String list(String name, String address, List<Entry> entries) {
        List<Object> items = new ArrayList<>();
        entries.forEach(e -> items.add(item(items.size() + 1, e.title(), settings.baseUrl() + PagePlanner.address(e))));
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("@type", "ItemList");
        list.put("itemListElement", items);
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("@type", "CollectionPage");
        page.put("url", settings.baseUrl() + address);
        page.put("name", plain(name));
        page.put("inLanguage", settings.language());
        page.put("mainEntity", list);
        return graph(List.of(page));
    }

    private static String graph(List<Object> things) {
        Map<String, Object> graph = new LinkedHashMap<>();
        graph.put("@context", "https://schema.org");
        graph.put("@graph", things);
        return JsonWriter.writeForScript(graph);
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
