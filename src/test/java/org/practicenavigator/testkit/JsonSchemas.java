package org.practicenavigator.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The program's own schemas in the hands of a validator that is none of its parts.
public final class JsonSchemas {

    private static final Path FOLDER = Path.of("src/main/resources/navigator/api");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(texts("entry-1", "pack-data-1", "pack-manifest-1")));

    private JsonSchemas() {}

    /// @param name of the schema: `entry-1`
    /// @return what is wrong with the text, empty for nothing
    public static List<String> errors(String name, String json) {
        return REGISTRY.getSchema(SchemaLocation.of(urn(name))).validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static String urn(String name) {
        return "urn:navigator:" + name;
    }

    private static Map<String, String> texts(String... names) {
        Map<String, String> texts = new HashMap<>();
        try {
            for (String name : names) {
                texts.put(urn(name), Files.readString(FOLDER.resolve(name + ".schema.json")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
