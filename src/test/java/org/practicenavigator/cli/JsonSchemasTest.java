package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.testkit.Folders;
import org.practicenavigator.testkit.JsonSchemas;
import org.practicenavigator.testkit.Zips;

/// Files for programs are what their schemas say, and the schemas say enough to refuse other files.
class JsonSchemasTest {

    @TempDir
    static Path folder;

    /// By the names of their schemas.
    private static final Map<String, String> SOUND = new LinkedHashMap<>();

    @BeforeAll
    static void write() throws Exception {
        PackProject project = PackProject.lay(folder);
        assertThat(project.run("--all").code()).isEqualTo(ExitCode.FINE);
        Map<String, byte[]> pack = Zips.parts(Files.readAllBytes(project.pack()));
        SOUND.put("pack-data-1", new String(pack.get("data.json"), StandardCharsets.UTF_8));
        SOUND.put("pack-manifest-1", new String(pack.get("manifest.json"), StandardCharsets.UTF_8));
        Folders.copy(Path.of("themes"), project.folder().resolve("themes"));
        Path site = folder.resolve("site");
        Answer built = Answer.of(FakeDialog.absent(), project.folder(), "build", "--out", site.toString());
        assertThat(built.code()).as(built.out() + built.err()).isEqualTo(ExitCode.FINE);
        SOUND.put("entry-1", Files.readString(site.resolve("praktiki/gotovaya.json")));
    }

    @Test
    void filesAreWhatTheirSchemasSay() {
        SOUND.forEach((name, text) ->
                assertThat(JsonSchemas.errors(name, text)).as(name).isEmpty());
    }

    @Test
    void noNameMayBeLeftOutAndNoneAdded() {
        SOUND.forEach((name, text) -> {
            for (Object key : sound(name).keySet()) {
                Map<Object, Object> less = sound(name);
                less.remove(key);
                assertRefused(name, JsonWriter.write(less));
                Map<Object, Object> other = sound(name);
                other.put(key, key.equals("format") ? 7 : 8);
                assertRefused(name, JsonWriter.write(other));
            }
            Map<Object, Object> more = sound(name);
            more.put("lishnee", "1");
            assertRefused(name, JsonWriter.write(more));
        });
    }

    @Test
    void wrongValuesAreRefused() {
        for (List<String> edit : List.of(
                List.of("pack-data-1", "\"name\": \"nazvanie\"", "\"name\": \"Название\""),
                List.of("pack-data-1", "\"number\": 1,", "\"number\": 0,"),
                List.of("pack-data-1", "\"file\": \"polya/01-nazvanie.txt\"", "\"file\": null"),
                List.of("pack-data-1", "\"file\": \"polya/01-nazvanie.txt\"", "\"file\": \"../01-nazvanie.txt\""),
                List.of("pack-data-1", "\"text\": \"Первый год рядом с наставником\"", "\"text\": \"\""),
                List.of("pack-data-1", "\"limit\": null", "\"limit\": \"много\""),
                List.of("pack-data-1", "\"met\": true", "\"met\": \"да\""),
                List.of("pack-data-1", "\"verified_on\": null", "\"verified_on\": \"вчера\""),
                List.of("pack-manifest-1", "\"verified_on\": null", "\"verified_on\": \"2026-12-01\""),
                List.of("pack-manifest-1", "\"path\": \"data.json\"", "\"path\": \"manifest.json\""),
                List.of("pack-manifest-1", "\"path\": \"data.json\"", "\"path\": \"drugoy.json\""),
                List.of("pack-manifest-1", "\"path\": \"opisanie.pdf\"", "\"path\": \"../opisanie.pdf\""),
                List.of("pack-manifest-1", "\"path\": \"opisanie.pdf\"", "\"path\": \"data.json\""),
                List.of("pack-manifest-1", "\"sha256\": \"", "\"sha256\": \"X"),
                List.of("pack-manifest-1", "\"size\": ", "\"size\": -"),
                List.of("pack-manifest-1", "\"revision\": \"\"", "\"revision\": \"main\""),
                List.of("pack-manifest-1", "\"address\": \"http", "\"address\": \"javascript"),
                List.of("entry-1", "\"format\": \"navigator-entry-1\"", "\"format\": \"navigator-entry-2\""),
                List.of("entry-1", "\"asOf\": \"2025-06-10\"", "\"asOf\": \"10.06.2025\""),
                List.of("entry-1", "\"id\": \"gotovaya\"", "\"id\": \"../gotovaya\""),
                List.of("entry-1", "\"address\": \"http", "\"address\": \"javascript"),
                List.of("entry-1", "\"values\": [", "\"rows\": [], \"values\": ["),
                List.of("entry-1", "\"rows\": [", "\"riady\": ["),
                List.of("entry-1", "\"code\": \"", "\"address\": \"https://example.org/\", \"code\": \""),
                List.of("entry-1", "\"code\": \"", "\"kod\": \""),
                List.of("entry-1", "\"label\": ", "\"nazvanie\": "))) {
            String text = SOUND.get(edit.getFirst());
            assertThat(text).contains(edit.get(1));
            assertRefused(edit.getFirst(), text.replace(edit.get(1), edit.get(2)));
        }
    }

    private static void assertRefused(String schema, String text) {
        assertThat(JsonSchemas.errors(schema, text)).as("%s: %s", schema, text).isNotEmpty();
    }

    private static Map<Object, Object> sound(String name) {
        return new LinkedHashMap<>((Map<?, ?>) JsonReader.read(SOUND.get(name)));
    }
}
