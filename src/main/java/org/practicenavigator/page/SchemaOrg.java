package org.practicenavigator.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What schema.org says and no template can: which kind of thing the value of a property is.
final class SchemaOrg {

    static final String TERM = "DefinedTerm";
    static final String AUDIENCE = "EducationalAudience";
    static final String STEP = "step";

    /// Properties whose values are things; the values of all others are texts, numbers, dates and addresses.
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("author", "Organization"),
            Map.entry("publisher", "Organization"),
            Map.entry("contributor", "Organization"),
            Map.entry("founder", "Organization"),
            Map.entry("parentOrganization", "Organization"),
            Map.entry("department", "Organization"),
            Map.entry("contactPoint", "ContactPoint"),
            Map.entry("event", "EducationEvent"),
            Map.entry("spatialCoverage", "AdministrativeArea"),
            Map.entry("areaServed", "AdministrativeArea"),
            Map.entry("containedInPlace", "AdministrativeArea"),
            Map.entry("audience", AUDIENCE),
            Map.entry("teaches", TERM),
            Map.entry("about", TERM),
            Map.entry(STEP, "HowToStep"),
            Map.entry("hasPart", "DigitalDocument"),
            Map.entry("encoding", "MediaObject"),
            Map.entry("citation", "CreativeWork"),
            Map.entry("isBasedOn", "CreativeWork"),
            Map.entry("isPartOf", "CreativeWork"));

    /// Types of works: they have a language, dates of publication and a publisher; places and organisations
    /// have not.
    private static final Set<String> WORKS = Set.of(
            "CreativeWork",
            "DigitalDocument",
            "LearningResource",
            "Article",
            "HowTo",
            "Course",
            "Dataset",
            "WebPage",
            "CollectionPage");

    private static final Set<String> PAGES = Set.of("WebPage", "CollectionPage");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "png", "image/png",
            "gif", "image/gif",
            "webp", "image/webp",
            "svg", "image/svg+xml");

    private SchemaOrg() {}

    /// The type of the things that a property names, or "" where its values are no things.
    static String thingOf(String property) {
        return THINGS.getOrDefault(property, "");
    }

    static boolean isWork(List<String> types) {
        return !Collections.disjoint(types, WORKS);
    }

    /// Whether a thing of these types is the page itself, not what the page is about.
    static boolean isPage(List<String> types) {
        return !Collections.disjoint(types, PAGES);
    }

    /// The media type of a file by its extension, or "application/octet-stream".
    static String mediaType(String extension) {
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /// A thing whose properties keep their order: maps made by `Map.of` come out in another order in each run.
    static Map<String, Object> thing(String type) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        return thing;
    }

    static Map<String, Object> thing(String type, String property, Object value) {
        Map<String, Object> thing = thing(type);
        thing.put(property, value);
        return thing;
    }

    /// Text without the spaces that only typography needs.
    static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
    }
}
