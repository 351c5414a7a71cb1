package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.JsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of the real site for programs are what their own description says, and lead nowhere in vain.
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String BASE = "https://navigator.example/";

    private static String text(String address) throws IOException {
        return Files.readString(BuiltSite.folder().resolve(address));
    }

    private static JsonNode description() throws IOException {
        return JSON.readTree(text("api/v1/openapi.json"));
    }

    /// The shape of a kind of file, with the shapes that it names.
    private static Schema schema(String name) throws IOException {
        Map<String, Object> whole = Map.of(
                "$ref",
                "#/components/schemas/" + name,
                "components",
                Map.of(
                        "schemas",
                        JsonReader.read(JsonWriter.write(JsonReader.read(
                                description().path("components").path("schemas").toString())))));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonWriter.write(whole), InputFormat.JSON);
    }

    private static List<String> wrong(String schema, String json) throws IOException {
        return schema(schema).validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyFileHasTheDescribedShape() throws IOException {
        int files = 0;
        for (Map.Entry<String, JsonNode> path : description().path("paths").properties()) {
            String schema = path.getValue()
                    .at("/get/responses/200/content/application~1json/schema/$ref")
                    .asString()
                    .replace("#/components/schemas/", "");
            Pattern wanted = Pattern.compile(
                    path.getKey().substring(1).replace(".", "\\.").replace("{id}", "[a-z0-9-]+"));
            List<String> found = BuiltSite.files(BuiltSite.folder()).stream()
                    .filter(name -> wanted.matcher(name).matches())
                    // Feeds stand beside the lists.
                    .filter(name -> !name.endsWith("/lenta.json"))
                    .toList();
            assertThat(found).as(path.getKey()).isNotEmpty();
            Schema shape = schema(schema);
            for (String name : found) {
                assertThat(shape.validate(text(name), InputFormat.JSON))
                        .as(name)
                        .isEmpty();
                files++;
            }
        }
        assertThat(files).isGreaterThan(30);
    }

    @Test
    void theShapesRefuseWhatTheyShould() throws IOException {
        String index = text("api/v1/index.json");
        assertThat(wrong("Index", index)).isEmpty();
        assertThat(wrong("Index", index.replace("\"revision\"", "\"version\""))).isNotEmpty();
        assertThat(wrong("List", index)).isNotEmpty();
        String entry = text("praktiki/rakushka-dobra.json");
        assertThat(wrong("Entry", entry)).isEmpty();
        assertThat(wrong("Entry", entry.replaceFirst("\"values\"", "\"value\"")))
                .isNotEmpty();
    }

    @Test
    void everyAddressLeadsToAFile() throws IOException {
        Pattern address = Pattern.compile("\"" + BASE + "([^\"]*)\"");
        List<String> files = BuiltSite.files(BuiltSite.folder());
        int addresses = 0;
        for (String name : files) {
            boolean ours = name.startsWith("api/") || name.startsWith("opendata/") && name.endsWith(".jsonld");
            Matcher found = address.matcher(ours ? text(name) : "");
            while (found.find()) {
                assertThat(found.group(1).isEmpty() || files.contains(found.group(1)))
                        .as("%s in %s", found.group(1), name)
                        .isTrue();
                addresses++;
            }
        }
        assertThat(addresses).isGreaterThan(200);
    }

    @Test
    void passportsLeadToTheirFiles() throws IOException {
        String list = text("opendata/list.csv");
        assertThat(list).startsWith("property,title,value,format\r\nstandardversion,");
        Matcher meta = Pattern.compile(BASE + "(opendata/[^,]*/meta\\.csv),csv").matcher(list);
        int sets = 0;
        while (meta.find()) {
            Path folder = BuiltSite.folder().resolve(meta.group(1)).getParent();
            String passport = text(meta.group(1));
            assertThat(passport).startsWith("property,value\r\n").contains("\r\nidentifier,", "\r\nmodified,20");
            Matcher data = Pattern.compile("(?m)^(data-[0-9]{8}-(structure-[0-9]{8})),")
                    .matcher(passport);
            assertThat(data.find()).isTrue();
            String head =
                    Files.readAllLines(folder.resolve(data.group(1) + ".csv")).getFirst();
            List<String> columns = Files.readAllLines(folder.resolve(data.group(2) + ".csv")).stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
            assertThat(List.of(head.split(","))).isEqualTo(columns);
            sets++;
        }
        assertThat(sets).isEqualTo(5);
    }
}
