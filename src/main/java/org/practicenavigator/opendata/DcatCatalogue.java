package org.practicenavigator.opendata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.SiteSettings;

/// The sets as JSON-LD: after DCAT 3 (W3C, 2024) for catalogues, after schema.org for search engines.
public record DcatCatalogue(OpenData data) {

    byte[] write(List<Dataset> sets) {
        SiteSettings settings = data.site().settings();
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", settings.baseUrl() + Dataset.INDEX);
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", text(data.words().text("opendata")));
        catalogue.put("dct:language", settings.language());
        catalogue.put("dct:publisher", publisher());
        catalogue.put("dct:license", id(settings.licenceUrl()));
        catalogue.put("foaf:homepage", id(settings.baseUrl()));
        catalogue.put("dcat:dataset", sets.stream().map(this::dataset).toList());
        return JsonWriter.writePretty(catalogue).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private Map<String, Object> dataset(Dataset set) {
        SiteSettings settings = data.site().settings();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("@id", settings.baseUrl() + set.page());
        made.put("@type", "dcat:Dataset");
        made.put("dct:identifier", set.identifier());
        made.put("dct:title", text(set.plan().table().title()));
        made.put("dct:description", text(set.plan().table().about()));
        made.put("dcat:keyword", set.plan().keywords().stream().map(this::text).toList());
        made.put("dct:issued", day(set.plan().created().toString()));
        made.put("dct:modified", day(set.day().toString()));
        made.put("dct:publisher", publisher());
        made.put("dct:license", id(settings.licenceUrl()));
        made.put("dcat:landingPage", id(settings.baseUrl() + set.page()));
        if (!settings.openData().email().isEmpty()) {
            made.put("dcat:contactPoint", contact(settings.openData()));
        }
        made.put("dcat:distribution", distributions(set));
        return made;
    }

    private List<Object> distributions(Dataset set) {
        List<Object> made = new ArrayList<>();
        for (DataForm form : DataForm.values()) {
            String address = data.site().settings().baseUrl() + set.data(form);
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("@id", address);
            each.put("@type", "dcat:Distribution");
            each.put("dct:title", text(data.words().text(form.label())));
            each.put("dcat:downloadURL", id(address));
            each.put("dcat:mediaType", id("https://www.iana.org/assignments/media-types/" + form.mediaType()));
            made.add(each);
        }
        return made;
    }

    private static Map<String, Object> contact(SiteSettings.OpenData owner) {
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("@type", "vcard:Kind");
        if (!owner.responsible().isEmpty()) {
            contact.put("vcard:fn", owner.responsible());
        }
        contact.put("vcard:hasEmail", id("mailto:" + owner.email()));
        return contact;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@type", "foaf:Organization");
        publisher.put("foaf:name", text(data.site().settings().publisher()));
        return publisher;
    }

    private Map<String, Object> text(String value) {
        return ordered("@value", value, "@language", data.site().settings().language());
    }

    private static Map<String, Object> day(String value) {
        return ordered("@value", value, "@type", "xsd:date");
    }

    private static Map<String, Object> id(String address) {
        Map<String, Object> id = new LinkedHashMap<>();
        id.put("@id", address);
        return id;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(first, one);
        map.put(second, other);
        return map;
    }

    /// A set for a search engine, on the page of the set.
    public Map<String, Object> thing(Dataset set) {
        SiteSettings settings = data.site().settings();
        Map<String, Object> made = new LinkedHashMap<>();
        made.put("@type", "Dataset");
        made.put("@id", settings.baseUrl() + set.page() + "#dataset");
        made.put("identifier", set.identifier());
        made.put("name", set.plan().table().title());
        made.put("description", set.plan().table().about());
        made.put("keywords", set.plan().keywords());
        made.put("inLanguage", settings.language());
        made.put("license", settings.licenceUrl());
        made.put("isAccessibleForFree", true);
        made.put("datePublished", set.plan().created().toString());
        made.put("dateModified", set.day().toString());
        made.put("version", set.version());
        made.put("creator", ordered("@type", "Organization", "name", settings.publisher()));
        made.put("distribution", downloads(set));
        return made;
    }

    private List<Object> downloads(Dataset set) {
        List<Object> made = new ArrayList<>();
        for (DataForm form : DataForm.values()) {
            Map<String, Object> each = ordered("@type", "DataDownload", "encodingFormat", form.mediaType());
            each.put("name", data.words().text(form.label()));
            each.put("contentUrl", data.site().settings().baseUrl() + set.data(form));
            made.add(each);
        }
        return made;
    }
}
