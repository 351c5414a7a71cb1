package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Structured data of every page of the real site, held against schema.org itself.
class StructuredDataTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final SchemaOrgList LIST = new SchemaOrgList();
    private static final Pattern BLOCK =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern CANONICAL = Pattern.compile("<link rel=\"canonical\" href=\"([^\"]+)\">");
    private static final Pattern DATE = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Set<String> TEXTS = Set.of("Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean");

    /// Things that have no name by their nature.
    private static final Set<String> NAMELESS = Set.of(
            "BreadcrumbList",
            "ItemList",
            "SearchAction",
            "EntryPoint",
            "ContactPoint",
            "EducationalAudience",
            "MediaObject");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyPageSaysWhatItIs() throws IOException {
        int pages = 0;
        for (String address : BuiltSite.pages()) {
            String html = Files.readString(BuiltSite.folder().resolve(address));
            Matcher block = BLOCK.matcher(html);
            assertThat(block.find()).as(address).isTrue();
            assertThat(block.group(1)).as(address).doesNotContain("<", "&");
            assertThat(BLOCK.matcher(html.substring(block.end())).find())
                    .as(address)
                    .isFalse();
            JsonNode data = JSON.readTree(block.group(1));
            assertThat(data.path("@context").asString()).isEqualTo("https://schema.org");
            data.path("@graph").forEach(thing -> thing(address, thing));
            page(address, html, data.path("@graph"));
            pages++;
        }
        assertThat(pages).isGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private void page(String address, String html, JsonNode graph) {
        Matcher canonical = CANONICAL.matcher(html);
        JsonNode page = graph.path(0);
        if (html.contains("class=\"page-widget\"") || address.equals("404.html")) {
            return;
        }
        if (!canonical.find() || !canonical.group(1).equals(page.path("url").asString())) {
            wrong.add(address + ": not the canonical address: " + page.path("url"));
        }
        crumbs(address, graph.path(1), page.path("url").asString());
        if (html.contains("class=\"page-practice\"")) {
            requires(
                    address,
                    graph.path(2),
                    "LearningResource",
                    "name",
                    "abstract",
                    "inLanguage",
                    "author",
                    "publisher",
                    "dateModified",
                    "license",
                    "audience",
                    "about",
                    "isPartOf",
                    "spatialCoverage",
                    "citation");
        }
        if (address.equals("index.html")) {
            requires(address, graph.path(2), "WebSite", "name", "url", "potentialAction", "publisher");
            requires(address, graph.path(3), "Organization", "name");
        }
    }

    private void crumbs(String address, JsonNode list, String own) {
        int position = 0;
        for (JsonNode item : list.path("itemListElement")) {
            position++;
            if (item.path("position").asInt() != position) {
                wrong.add(address + ": crumbs are not counted from 1");
            }
        }
        if (position == 0
                || !list.path("itemListElement")
                        .path(position - 1)
                        .path("item")
                        .asString()
                        .equals(own)) {
            wrong.add(address + ": crumbs do not end at the page");
        }
    }

    private void requires(String address, JsonNode thing, String type, String... properties) {
        if (!types(thing).contains(type)) {
            wrong.add(address + ": no " + type + " but " + types(thing));
        }
        for (String property : properties) {
            if (thing.path(property).isMissingNode()) {
                wrong.add(address + ": " + type + " without " + property);
            }
        }
    }

    private static Set<String> types(JsonNode thing) {
        Set<String> types = new HashSet<>();
        JsonNode type = thing.path("@type");
        if (type.isArray()) {
            type.forEach(each -> types.add(each.asString()));
        } else if (!type.isMissingNode()) {
            types.add(type.asString());
        }
        return types;
    }

    private void thing(String address, JsonNode thing) {
        Set<String> types = types(thing);
        Set<String> properties = new HashSet<>(thing.propertyNames());
        properties.removeIf(name -> name.startsWith("@"));
        types.stream().filter(type -> !LIST.knowsType(type)).forEach(type -> wrong.add(address + ": type " + type));
        if (properties.isEmpty() && thing.has("@id")) {
            address(address, "@id", thing.path("@id").asString());
            return; // a reference
        }
        if (types.isEmpty()) {
            wrong.add(address + ": a thing without a type: " + thing);
        }
        if (!properties.contains("name") && types.stream().noneMatch(NAMELESS::contains)) {
            wrong.add(address + ": " + types + " without a name");
        }
        for (String property : properties) {
            // schema.org: what an action asks of the user is written as PROPERTY-input.
            if (property.equals("query-input")) {
                continue;
            }
            if (!LIST.knows(property) || !LIST.has(types, property)) {
                wrong.add(address + ": " + types + " has no " + property);
            }
            values(thing.path(property)).forEach(value -> value(address, property, value));
        }
    }

    private static List<JsonNode> values(JsonNode value) {
        List<JsonNode> values = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(values::add);
        } else {
            values.add(value);
        }
        return values;
    }

    private void value(String address, String property, JsonNode value) {
        Set<String> ranges = LIST.ranges(property);
        if (value.isObject()) {
            if (!types(value).isEmpty() && !LIST.takes(property, types(value))) {
                wrong.add(address + ": " + property + " is no " + types(value));
            }
            thing(address, value);
            return;
        }
        String text = value.asString();
        if (text.isBlank()) {
            wrong.add(address + ": " + property + " is empty");
        }
        // Search engines take the address of a crumb for the thing itself.
        if (ranges.stream().noneMatch(TEXTS::contains) && !property.equals("item")) {
            wrong.add(address + ": " + property + " must be a thing, not " + text);
        }
        if (ranges.contains("Date") && !DATE.matcher(text).matches()) {
            wrong.add(address + ": " + property + " is no date: " + text);
        }
        if (property.equals("item") || ranges.equals(Set.of("URL")) || property.equals("license")) {
            address(address, property, text);
        }
    }

    private void address(String page, String property, String text) {
        if (!ADDRESS.matcher(text).matches()) {
            wrong.add(page + ": " + property + " is no absolute address: " + text);
        }
    }
}
