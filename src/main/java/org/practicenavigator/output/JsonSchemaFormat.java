package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.editor.Dialect;
import org.practicenavigator.editor.FrontMatterSchema;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;

/// JSON Schema of the front matter of each type, in draft-07 (which editors read best) and in draft 2020-12.
@AutoService(OutputFormat.class)
public final class JsonSchemaFormat implements OutputFormat {

    @Override
    public String name() {
        return "json-schema";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        ContentTypes types = production.site().types();
        String base = production.site().settings().baseUrl();
        return types.types().values().stream()
                .flatMap(type -> Stream.of(Dialect.values())
                        .map(dialect -> PlannedFile.text(
                                address(type, dialect),
                                () -> JsonWriter.writePretty(schema(type, types, dialect, base)))));
    }

    /// The schema of a type as maps and lists.
    public static Map<String, Object> schema(ContentType type, ContentTypes types, Dialect dialect, String base) {
        return FrontMatterSchema.of(type, types, dialect, base + address(type, dialect));
    }

    private static String address(ContentType type, Dialect dialect) {
        return switch (dialect) {
            case DRAFT_7 -> MachineFiles.schema(type);
            case DRAFT_2020_12 -> MachineFiles.newSchema(type);
        };
    }
}
