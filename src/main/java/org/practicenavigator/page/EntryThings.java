package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Links;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// Entries as things of schema.org. Which field gives which property stands in the types (`export.jsonld`): a group
/// with a property is a thing of its own, a group without one passes its fields' properties on to the entry.
final class EntryThings {

    private static final String FRAGMENT = "#it";

    private final Site site;
    private final SiteSettings settings;
    private final History history;

    EntryThings(Site site, History history) {
        this.site = site;
        this.history = history;
        this.settings = site.settings();
    }

    /// The name by which things refer to what an entry's page is about.
    String id(Entry entry) {
        return address(entry) + (SchemaOrg.isPage(entry.type().jsonldTypes()) ? "" : FRAGMENT);
    }

    String address(Entry entry) {
        return settings.baseUrl() + PagePlanner.address(entry);
    }

    /// @return empty where the type says nothing about schema.org
    Optional<Map<String, Object>> of(Entry entry) {
        List<String> types = entry.type().jsonldTypes();
        if (types.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<Object>> found = new LinkedHashMap<>();
        collect(entry, entry.values(), found);
        found.putIfAbsent("name", List.of(SchemaOrg.plain(entry.title())));
        if (SchemaOrg.isWork(types)) {
            work(entry, found);
        }
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", one(List.copyOf(types)));
        thing.put("@id", id(entry));
        thing.put("url", address(entry));
        found.forEach((property, values) -> thing.put(property, one(values)));
        steps(entry, thing);
        if (thing.get("encoding") instanceof Map<?, ?> file && file.get("encodingFormat") instanceof String format) {
            thing.put("encodingFormat", format);
        }
        return Optional.of(thing);
    }

    /// What every work has, whichever fields its type has.
    private void work(Entry entry, Map<String, List<Object>> found) {
        List<Object> publisher = List.of(publisher());
        found.putIfAbsent("publisher", publisher);
        found.putIfAbsent("author", publisher);
        found.put("inLanguage", List.of(settings.language()));
        entry.values()
                .date(entry.type().createdField())
                .ifPresent(date -> found.put("datePublished", List.of(iso(date))));
        modified(entry).ifPresent(date -> found.put("dateModified", List.of(date)));
        if (!history.shallow()) {
            history.of(entry.path()).ifPresent(file -> found.put("version", List.of(Integer.toString(file.commits()))));
        }
        found.putIfAbsent("license", List.of(settings.licenceUrl()));
        if (!SchemaOrg.isPage(entry.type().jsonldTypes())) {
            found.put("isPartOf", List.of(website()));
        }
    }

    /// The date of the last change.
    Optional<String> modified(Entry entry) {
        return new Changes(history).last(entry).map(EntryThings::iso);
    }

    Map<String, Object> publisher() {
        Map<String, Object> publisher = SchemaOrg.thing("Organization", "@id", settings.baseUrl() + "#publisher");
        publisher.put("name", SchemaOrg.plain(settings.publisher()));
        return publisher;
    }

    Map<String, Object> website() {
        Map<String, Object> website = SchemaOrg.thing("WebSite", "@id", settings.baseUrl() + "#site");
        website.put("url", settings.baseUrl());
        website.put("name", SchemaOrg.plain(settings.title()));
        return website;
    }

    /// Steps belong to instructions, which are the heart of a page about something else.
    private static void steps(Entry entry, Map<String, Object> thing) {
        Object steps = thing.remove(SchemaOrg.STEP);
        if (steps != null) {
            Map<String, Object> instructions = SchemaOrg.thing("HowTo", "name", SchemaOrg.plain(entry.title()));
            instructions.put(SchemaOrg.STEP, steps);
            thing.put("mainEntity", instructions);
        }
    }

    private void collect(Entry entry, Values values, Map<String, List<Object>> found) {
        for (Values.FieldValue written : values.fields().values()) {
            String property = written.field().jsonld();
            int number = 0;
            for (Value value : written.items()) {
                number++;
                if (value instanceof Value.GroupValue group) {
                    if (property.isEmpty()) {
                        collect(entry, group.values(), found);
                    } else {
                        add(found, property, nested(entry, property, group.values(), number));
                    }
                } else if (!property.isEmpty()) {
                    value(entry, written.field(), property, value, found);
                }
            }
        }
    }

    /// A group as a thing of its own.
    private Map<String, Object> nested(Entry entry, String property, Values values, int number) {
        Map<String, List<Object>> found = new LinkedHashMap<>();
        collect(entry, values, found);
        Map<String, Object> thing =
                SchemaOrg.thing(SchemaOrg.thingOf(property).isEmpty() ? "Thing" : SchemaOrg.thingOf(property));
        if (property.equals(SchemaOrg.STEP)) {
            thing.put("position", number);
        }
        found.forEach((name, inner) -> thing.put(name, one(inner)));
        return thing;
    }

    private void value(Entry entry, Field field, String property, Value value, Map<String, List<Object>> found) {
        switch (value) {
            case Value.TextValue text -> add(found, property, named(property, text.text()));
            case Value.ProseValue prose ->
                add(
                        found,
                        property,
                        SchemaOrg.plain(prose.body().sections().stream()
                                .map(Section::plainText)
                                .collect(Collectors.joining(" "))));
            case Value.NumberValue number -> add(found, property, number.number());
            case Value.FlagValue flag -> add(found, property, flag.flag());
            case Value.DateValue date -> add(found, property, iso(date.date()));
            case Value.LinkValue link -> add(found, property, link.url());
            case Value.ChoiceValue choice -> add(found, property, term(entry, field, property, choice));
            case Value.RefValue ref -> reference(entry, field, property, ref, found);
            case Value.FileValue file -> file(entry, property, file, found);
            case Value.GroupValue _ -> throw new IllegalArgumentException("groups are things: " + field.name());
        }
    }

    private static Object named(String property, String name) {
        String type = SchemaOrg.thingOf(property);
        if (type.isEmpty()) {
            return SchemaOrg.plain(name);
        }
        return SchemaOrg.thing(
                type, type.equals(SchemaOrg.AUDIENCE) ? "educationalRole" : "name", SchemaOrg.plain(name));
    }

    private Object term(Entry entry, Field field, String property, Value.ChoiceValue choice) {
        String label = SchemaOrg.plain(choice.term().label());
        if (property.equals("license")) {
            return label.equals(settings.licence())
                    ? settings.licenceUrl()
                    : SchemaOrg.thing("CreativeWork", "name", label);
        }
        if (!SchemaOrg.thingOf(property).equals(SchemaOrg.TERM)) {
            return named(property, choice.term().label());
        }
        return site.catalogue(entry.type().id())
                .channel(field.name(), choice.term().code())
                .<Object>map(this::term)
                .orElseGet(() -> named(property, choice.term().label()));
    }

    /// A value of a facet as a term of its vocabulary.
    Map<String, Object> term(Channel channel) {
        Map<String, Object> term = SchemaOrg.thing(
                SchemaOrg.TERM, "name", SchemaOrg.plain(channel.value().label()));
        term.put("termCode", channel.value().code());
        term.put("url", settings.baseUrl() + channel.address());
        term.put(
                "inDefinedTermSet",
                SchemaOrg.thing(
                        "DefinedTermSet",
                        "name",
                        SchemaOrg.plain(channel.facet().use().title())));
        return term;
    }

    private void reference(
            Entry entry, Field field, String property, Value.RefValue ref, Map<String, List<Object>> found) {
        Optional<Entry> target = site.named(entry, field, ref).filter(Entry::visible);
        if (!property.equals("url")) {
            add(
                    found,
                    property,
                    target.<Object>map(e -> named(e, SchemaOrg.thingOf(property)))
                            .orElseGet(() -> named(property, ref.target())));
        } else if (target.isPresent()) {
            add(found, property, address(target.get()));
            found.putIfAbsent("name", List.of(SchemaOrg.plain(target.get().title())));
        }
    }

    /// Parts of works are works: of a school, say, the page is the part.
    private Map<String, Object> named(Entry target, String wanted) {
        Map<String, Object> thing = brief(target, wanted);
        if (SchemaOrg.isWork(List.of(wanted)) && !SchemaOrg.isWork(target.type().jsonldTypes())) {
            thing.put("@type", "WebPage");
            thing.put("@id", address(target));
        }
        return thing;
    }

    /// Another entry, as far as one needs to know it here.
    ///
    /// @param otherwise the type of the thing where the entry's own type says nothing
    Map<String, Object> brief(Entry target, String otherwise) {
        List<String> types = target.type().jsonldTypes();
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", types.isEmpty() ? otherwise : one(List.copyOf(types)));
        thing.put("@id", id(target));
        thing.put("name", SchemaOrg.plain(target.title()));
        thing.put("url", address(target));
        return thing;
    }

    private void file(Entry entry, String property, Value.FileValue file, Map<String, List<Object>> found) {
        site.links().file(entry.path(), file.path()).ifPresent(path -> {
            add(found, property, settings.baseUrl() + Links.fileAddress(path));
            found.put("encodingFormat", List.of(SchemaOrg.mediaType(path.extension())));
        });
    }

    private static void add(Map<String, List<Object>> found, String property, Object value) {
        List<Object> values = new ArrayList<>(found.getOrDefault(property, List.of()));
        if (!values.contains(value)) {
            values.add(value);
        }
        found.put(property, values);
    }

    private static Object one(List<Object> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }

    /// A date that programs can read: of a school year, which ISO 8601 does not know, the year in which it begins.
    static String iso(PartialDate date) {
        return date.precision() == PartialDate.Precision.SCHOOL_YEAR
                ? PartialDate.ofYear(date.year()).iso()
                : date.iso();
    }
}
