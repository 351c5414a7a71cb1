package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.practicenavigator.check.Checks;
import org.practicenavigator.check.Inspection;
import org.practicenavigator.content.Document;
import org.practicenavigator.content.DocumentReader;
import org.practicenavigator.content.EntryChecker;
import org.practicenavigator.content.MemoryBodies;
import org.practicenavigator.content.PersonalData;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.editor.Dialect;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.output.JsonSchemaFormat;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Site;
import org.practicenavigator.site.SiteBuilder;
import org.practicenavigator.source.SourceFile;
import org.practicenavigator.source.TextReader;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Two judges, one verdict: the checker of entries, and a JSON Schema validator with the schema made from the same
/// type. Only what JSON Schema can say is compared; headings and whole-site rules are not.
class JsonSchemaParityTest {

    /// Rules that a schema can say; `docs/editors.md` has the same list.
    /// What front matter may hold.
    private static final int MOST_BYTES = 64 * 1024;

    private static final Set<String> SAYABLE = Set.of(
            "date-wrong",
            "field-missing",
            "field-renamed",
            "field-unknown",
            "flag-wrong",
            "group-expected",
            "link-wrong",
            "measurable-indicator",
            "needs-also",
            "needs-one-of",
            "number-range",
            "number-whole",
            "number-wrong",
            "read-as",
            "single-expected",
            "term-repeated",
            "term-replaced",
            "term-unknown",
            "text-expected",
            "text-long",
            "text-pattern",
            "text-short",
            "too-few",
            "too-many");

    private static final int DOCUMENTS = 6;

    /// Of the large types of the repository each document is changed in a sixth of the ways, of the small ones
    /// in all.
    private static final int EVERY = 6;

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path SMALL = Path.of("src/test/resources/findings/_base");

    private static List<Judges> judges;
    private static SiteSettings settings;

    /// The types of a project with their schemas in both dialects.
    private record Judges(ContentTypes types, Map<String, List<Schema>> schemas) {

        static Judges of(ContentTypes types) {
            Map<String, List<Schema>> schemas = new TreeMap<>();
            types.types()
                    .values()
                    .forEach(type -> schemas.put(
                            type.id(),
                            List.of(
                                    schema(type, types, Dialect.DRAFT_7, SpecificationVersion.DRAFT_7),
                                    schema(type, types, Dialect.DRAFT_2020_12, SpecificationVersion.DRAFT_2020_12))));
            return new Judges(types, schemas);
        }

        private static Schema schema(
                ContentType type, ContentTypes types, Dialect dialect, SpecificationVersion version) {
            String text = JsonWriter.write(JsonSchemaFormat.schema(type, types, dialect, "https://site.example/"));
            return SchemaRegistry.withDefaultDialect(version).getSchema(text, InputFormat.JSON);
        }

        List<String> schemaErrors(ContentType type, String yaml) {
            JsonNode front = YAML.readTree(yaml);
            List<List<String>> both = schemas.get(type.id()).stream()
                    .map(schema -> schema.validate(front).stream()
                            .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                            .toList())
                    .toList();
            assertThat(both.getFirst().isEmpty())
                    .as("both dialects: %s", both)
                    .isEqualTo(both.getLast().isEmpty());
            return both.getFirst();
        }
    }

    @BeforeAll
    static void readTypes() {
        Site repository = SiteFixture.ofFolder(Folder.REPOSITORY).site();
        settings = repository.settings();
        judges = List.of(
                Judges.of(repository.types()),
                Judges.of(SiteFixture.ofFolder(SMALL).site().types()));
    }

    @Test
    void realEntriesPleaseTheSchema() {
        List<String> refused = new ArrayList<>();
        Judges real = judges.getFirst();
        int judged = 0;
        for (var file : SiteFixture.filesOf(Folder.REPOSITORY).entrySet()) {
            DocPath path = new DocPath(file.getKey());
            var type = real.types().typeOf(path.withoutRoot());
            if (type.isPresent() && path.extension().equals("md")) {
                judged++;
                String yaml = file.getValue().split("(?m)^---+\\s*$", 3)[1];
                real.schemaErrors(type.get(), yaml).forEach(error -> refused.add(path + ": " + error));
            }
        }
        assertThat(refused).isEmpty();
        assertThat(judged).isGreaterThan(100);
    }

    @Test
    void theSchemaRefusesWhatTheCheckerRefuses() {
        long seed = Long.getLong("navigator.seed", System.nanoTime());
        System.out.println("repeat with -Dnavigator.seed=" + seed);
        Random random = new Random(seed);
        Set<String> quarrels = new TreeSet<>();
        Set<String> met = new TreeSet<>();
        int broken = 0;
        for (Judges each : judges) {
            for (ContentType type : each.types().types().values()) {
                broken += compare(each, type, random, quarrels, met);
            }
        }
        System.out.println(broken + " changed documents");
        assertThat(quarrels).isEmpty();
        assertThat(broken).isGreaterThan(1500);
        assertThat(met).as("rules that no document broke").containsExactlyInAnyOrderElementsOf(SAYABLE);
    }

    @Test
    void theManualHasTheSameRules() throws IOException {
        String manual = Files.readString(Path.of("docs/editors.md"));
        String list =
                manual.substring(manual.indexOf("What a schema says:"), manual.indexOf("What only the program says"));
        assertThat(list.replaceFirst("What a schema says:", "").strip().split("[,.]\\s*"))
                .containsExactlyInAnyOrderElementsOf(SAYABLE);
    }

    private static int compare(Judges judges, ContentType type, Random random, Set<String> quarrels, Set<String> met) {
        Drafts drafts = new Drafts(type, judges.types(), random);
        List<String> states =
                new ArrayList<>(new TreeSet<>(type.stages().terms().keySet()));
        int changed = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            String state = states.isEmpty() ? "" : states.get(i % states.size());
            Map<String, Object> draft = drafts.draft(state);
            compare(judges, type, draft, false, "whole document in state " + state, quarrels, met);
            List<Breaks.Break> breaks = Breaks.of(type, judges.types(), draft, state);
            int every = breaks.size() > 90 ? EVERY : 1;
            for (int b = 0; b < breaks.size(); b++) {
                // What is rare is broken in each document.
                if (b % every != i % every && !breaks.get(b).isRare()) {
                    continue;
                }
                Map<String, Object> copy = copy(draft);
                breaks.get(b).change().accept(copy);
                compare(
                        judges,
                        type,
                        copy,
                        breaks.get(b).refused(),
                        breaks.get(b).name(),
                        quarrels,
                        met);
                changed++;
            }
        }
        return changed;
    }

    /// @param refused whether both must refuse the document; otherwise they must only agree
    private static void compare(
            Judges judges,
            ContentType type,
            Map<String, Object> document,
            boolean refused,
            String what,
            Set<String> quarrels,
            Set<String> met) {
        String yaml = JsonWriter.writePretty(document) + "\n";
        if (yaml.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return; // refused whole, by a limit that no schema can say
        }
        List<String> schema = judges.schemaErrors(type, yaml);
        List<Finding> checker = findings(judges.types(), type, yaml);
        checker.forEach(finding -> met.add(finding.rule().id()));
        String name = type.id() + " " + what.replaceAll(", \\d+", "");
        if (schema.isEmpty() != checker.isEmpty() || refused && schema.isEmpty()) {
            quarrels.add(name + ": the schema says " + some(schema) + ", the checker " + some(checker));
        }
    }

    private static List<?> some(List<?> errors) {
        return errors.stream().limit(3).toList();
    }

    /// What the checker says by the rules that a schema can say, about a site of one entry.
    private static List<Finding> findings(ContentTypes types, ContentType type, String yaml) {
        // Sections are out of a schema's sight, so all of them are there.
        String sections = type.body().sections().values().stream()
                .map(section -> "\n## " + section.heading() + "\n\nТекст.\n")
                .collect(Collectors.joining());
        String text = "---\n" + yaml + "---\n" + sections;
        DocPath path = new DocPath("content/" + type.files().folder() + "/proba.md");
        SourceFile source = new SourceFile(path, TextReader.digest(text.getBytes(StandardCharsets.UTF_8)), text);
        var document = new DocumentReader(new PersonalData(Set.of(), Set.of()), new MemoryBodies()).read(source);
        List<Finding> findings = new ArrayList<>(document.findings());
        Document read = document.value().orElseThrow(() -> new IllegalStateException(findings + "\n" + text));
        var entry = new EntryChecker(types).check(read);
        findings.addAll(entry.findings());
        Site site = SiteBuilder.build(settings, types, List.of(entry.value().orElseThrow()), Set.of(path), Set.of())
                .value()
                .orElseThrow();
        findings.addAll(Checks.inspect(new Inspection(site, Map.of())));
        return findings.stream()
                .filter(finding -> SAYABLE.contains(finding.rule().id()))
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
