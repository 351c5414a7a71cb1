package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.output.JsonSchemaFormat;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Two judges, one verdict: the checker of entries, and a JSON Schema validator with the schema made from the same
/// type. Only what JSON Schema can say is compared; headings and whole-site rules are not.
class JsonSchemaParityTest {

    private static final int DOCUMENTS = 8;
    private static final int EVERY = 4;
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

    private static SiteFixture content;
    private static ContentTypes types;

    @BeforeAll
    static void readTypes() {
        content = SiteFixture.ofFolder(Folder.REPOSITORY);
        types = content.site().types();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        types.types()
                .values()
                .forEach(type -> SCHEMAS.put(
                        type.id(),
                        registry.getSchema(
                                JsonWriter.write(JsonSchemaFormat.schema(type, types, "https://site.example/")),
                                InputFormat.JSON)));
    }

    @Test
    void realEntriesPleaseTheSchema() {
        List<String> refused = new ArrayList<>();
        int judged = 0;
        for (var file : SiteFixture.filesOf(Folder.REPOSITORY).entrySet()) {
            DocPath path = new DocPath(file.getKey());
            var type = types.typeOf(path.withoutRoot());
            if (type.isPresent() && path.extension().equals("md")) {
                judged++;
                String yaml = file.getValue().split("(?m)^---+\\s*$", 3)[1];
                schemaErrors(type.get(), yaml).forEach(error -> refused.add(path + ": " + error));
            }
        }
        assertThat(refused).isEmpty();
        assertThat(judged).isEqualTo(content.site().entries().size());
    }

    @Test
    void bothAcceptWhatKeepsTheLimitsAndRefuseOneStepOver() {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        Set<String> quarrels = new TreeSet<>();
        int broken = 0;
        for (ContentType type : types.types().values()) {
            Drafts drafts = new Drafts(type, types, random);
            List<String> states =
                    new ArrayList<>(new TreeSet<>(type.stages().terms().keySet()));
            for (int i = 0; i < DOCUMENTS; i++) {
                String state = states.isEmpty() ? "" : states.get(i % states.size());
                Map<String, Object> draft = drafts.draft(state);
                compare(type, draft, true, "whole document in state " + state, quarrels);
                List<Breaks.Break> breaks = Breaks.of(type, draft, state);
                for (int b = i % EVERY; b < breaks.size(); b += EVERY) {
                    Map<String, Object> copy = copy(draft);
                    breaks.get(b).change().accept(copy);
                    compare(type, copy, false, breaks.get(b).name(), quarrels);
                    broken++;
                }
            }
        }
        System.out.println(broken + " broken documents");
        assertThat(quarrels).isEmpty();
        assertThat(broken).isGreaterThan(800);
    }

    private static void compare(
            ContentType type, Map<String, Object> document, boolean fine, String what, Set<String> quarrels) {
        String yaml = JsonWriter.writePretty(document) + "\n";
        List<String> schema = schemaErrors(type, yaml);
        List<String> checker = checkerErrors(type, yaml);
        String name = type.id() + " " + what.replaceAll(", \\d+", "");
        if (schema.isEmpty() != fine) {
            quarrels.add(name + ": the schema says " + some(schema));
        }
        if (checker.isEmpty() != fine) {
            quarrels.add(name + ": the checker says " + some(checker));
        }
    }

    private static List<String> some(List<String> errors) {
        return errors.stream().limit(3).toList();
    }

    private static List<String> schemaErrors(ContentType type, String yaml) {
        JsonNode front = YAML.readTree(yaml);
        return SCHEMAS.get(type.id()).validate(front).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    private static List<String> checkerErrors(ContentType type, String yaml) {
        String text = "---\n" + yaml + "---\n";
        DocPath path = new DocPath("content/" + type.files().folder() + "/proba.md");
        SourceFile source = new SourceFile(path, TextReader.digest(text.getBytes(StandardCharsets.UTF_8)), text);
        var document = new DocumentReader(new PersonalData(Set.of(), Set.of()), new MemoryBodies()).read(source);
        List<Finding> findings = new ArrayList<>(document.findings());
        Document read = document.value().orElseThrow(() -> new IllegalStateException(findings + "\n" + text));
        findings.addAll(new EntryChecker(types).check(read).findings());
        return findings.stream()
                .filter(Finding::isError)
                .filter(finding -> !finding.rule().id().matches("(section|body|personal)-.*"))
                .map(Finding::toString)
                .toList();
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put((String) key, copyOf(value)));
        return copy;
    }

    private static Object copyOf(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list ->
                new ArrayList<>(list.stream().map(JsonSchemaParityTest::copyOf).toList());
            default -> value;
        };
    }
}
