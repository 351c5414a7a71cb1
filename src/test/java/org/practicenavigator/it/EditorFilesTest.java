package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.editor.EditorFile;
import org.practicenavigator.editor.EditorFiles;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.site.Site;
import org.practicenavigator.testkit.Run;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Files for editors: each can be read by the editor that it is for, and says what the program does.
class EditorFilesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final YAMLMapper YAML = new YAMLMapper();

    /// What the extension Front Matter knows of a field, by its own description of `frontmatter.json`.
    private static final Set<String> FRONT_MATTER_KEYS = Set.of(
            "title",
            "name",
            "description",
            "type",
            "required",
            "single",
            "multiple",
            "choices",
            "fields",
            "numberOptions",
            "fileExtensions",
            "contentTypeName",
            "contentTypeValue");

    private static final Map<String, String> FRONT_MATTER_NEEDS = Map.of(
            "choice",
            "choices",
            "file",
            "fileExtensions",
            "fields",
            "fields",
            "contentRelationship",
            "contentTypeName");

    private static ContentTypes types;
    private static Map<String, String> files;

    @TempDir
    Path temp;

    @BeforeAll
    static void make() {
        Site site = SiteFixture.ofFolder(Folder.REPOSITORY).site();
        types = site.types();
        files = new TreeMap<>();
        for (EditorFile file : EditorFiles.of(types, site.settings(), true)) {
            files.put(file.path(), file.text());
        }
    }

    @Test
    void theFilesOfThisRepositoryAreFresh() throws IOException {
        for (var file : files.entrySet()) {
            if (!file.getKey().startsWith("admin/")) {
                assertThat(Folder.REPOSITORY.resolve(file.getKey()))
                        .as("run: navigator new editor-files --replace")
                        .exists()
                        .content()
                        .isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void jsonIsJsonAndEndsWithALineFeed() {
        files.forEach((path, text) -> {
            assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
            if (!path.startsWith("admin/")) {
                assertThat(JSON.readTree(text).isObject()).as(path).isTrue();
            }
        });
    }

    /// The matchers are run over what the program really prints, as VS Code runs them: line by line, the pattern
    /// of the place and then the pattern of the message.
    @Test
    void theProblemMatchersSeeEveryFinding() throws IOException {
        Path project = Folder.smallProject(temp.resolve("project"));
        Path file = project.resolve("content/praktiki/klub-nastavnikov.md");
        Folder.edit(file, "mentors: 5", "mentors: пять");
        Folder.edit(file, "period_start: 2023-09", "period_start: сентябрь 2023");
        Folder.edit(file, "room: Кабинет истории", "room: Kабинет истории");
        List<String> printed = Run.navigator("check", "--format", "text", "--project", project.toString())
                .out()
                .lines()
                .toList();
        JsonNode findings = JSON.readTree(Run.navigator("check", "--format", "json", "--project", project.toString())
                        .out())
                .get("findings");

        List<String> matched = new ArrayList<>();
        Set<String> severities = new TreeSet<>();
        JsonNode check =
                JSON.readTree(files.get(".vscode/tasks.json")).get("tasks").get(0);
        for (JsonNode matcher : check.get("problemMatcher")) {
            matched.addAll(problems(matcher, printed));
            severities.add(matcher.get("severity").asString());
        }

        List<String> told = new ArrayList<>();
        findings.forEach(finding -> told.add(finding.get("severity").asString().replace("note", "info") + " "
                + finding.get("file").asString() + " " + finding.get("line") + " " + finding.get("column") + " "
                + finding.get("rule").asString() + " " + finding.get("message").asString()));
        assertThat(matched).containsExactlyInAnyOrderElementsOf(told);
        assertThat(told).hasSize(3);
        assertThat(severities).containsExactly("error", "info", "warning");
    }

    private static List<String> problems(JsonNode matcher, List<String> lines) {
        Pattern place =
                Pattern.compile(matcher.get("pattern").get(0).get("regexp").asString());
        Pattern message =
                Pattern.compile(matcher.get("pattern").get(1).get("regexp").asString());
        List<String> problems = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher first = place.matcher(lines.get(i));
            Matcher second = message.matcher(lines.get(i + 1));
            if (first.find() && second.find()) {
                problems.add(matcher.get("severity").asString() + " " + first.group(1) + " " + first.group(2) + " "
                        + first.group(3) + " " + first.group(4) + " " + second.group(1));
            }
        }
        return problems;
    }

    @Test
    void settingsPointAtSchemasThatExistAndFilesThatAre() {
        JsonNode schemas = JSON.readTree(files.get(".vscode/settings.json")).get("yaml.schemas");
        assertThat(schemas.size()).isEqualTo(3);
        schemas.properties().forEach(entry -> {
            assertThat(files).containsKey(entry.getKey().substring(2));
            String glob = entry.getValue().asString();
            assertThat(Folder.files(Folder.REPOSITORY.resolve("content")).stream()
                            .map(file -> Folder.name(Folder.REPOSITORY, file))
                            .filter(file -> Path.of("")
                                    .getFileSystem()
                                    .getPathMatcher("glob:" + glob)
                                    .matches(Path.of(file))))
                    .as(glob)
                    .isNotEmpty();
        });
    }

    /// The schemas for types, vocabularies and settings take every real file and refuse a slip in each.
    @Test
    void schemasOfTemplatesTakeTheRealFiles() throws IOException {
        Map<String, String> byGlob = Map.of(
                "content/_types/", "content-type", "content/_vocabularies/", "vocabulary", "content/site.yaml", "site");
        int judged = 0;
        for (var each : byGlob.entrySet()) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(files.get(".vscode/schemas/" + each.getValue() + ".schema.json"), InputFormat.JSON);
            for (Path file : Folder.files(Folder.REPOSITORY.resolve("content"))) {
                if (Folder.name(Folder.REPOSITORY, file).startsWith(each.getKey())) {
                    judged++;
                    String text = Files.readString(file);
                    assertThat(schema.validate(YAML.readTree(text)))
                            .as(file.toString())
                            .isEmpty();
                    assertThat(schema.validate(YAML.readTree(text + "\nlishnee: да\n")))
                            .isNotEmpty();
                }
            }
        }
        assertThat(judged).isGreaterThan(30);
    }

    @Test
    void snippetsGiveFieldsThatTheTypeHas() {
        for (ContentType type : types.types().values()) {
            JsonNode snippets = JSON.readTree(files.get(".vscode/" + type.id() + ".code-snippets"));
            assertThat(snippets.size()).isGreaterThan(0);
            snippets.properties().forEach(snippet -> {
                List<String> body = new ArrayList<>();
                snippet.getValue().get("body").forEach(line -> body.add(line.asString()));
                assertThat(body).isNotEmpty();
                body.stream()
                        .filter(line -> line.matches("[a-z_]+:.*"))
                        .forEach(line -> assertThat(type.fields()).containsKey(line.substring(0, line.indexOf(':'))));
                // Places are numbered from one on, each number once.
                List<Integer> stops = Pattern.compile("(?<!\\\\)\\$\\{?(\\d+)")
                        .matcher(String.join("\n", body))
                        .results()
                        .map(found -> Integer.parseInt(found.group(1)))
                        .filter(stop -> stop > 0)
                        .toList();
                assertThat(new HashSet<>(stops)).hasSameSizeAs(stops);
            });
        }
    }

    /// The snippet of a whole entry, with its examples left as they are, is YAML with the type's fields.
    @Test
    void theWholeSnippetIsAnEntry() {
        JsonNode snippet =
                JSON.readTree(files.get(".vscode/practice.code-snippets")).get("Практика");
        StringBuilder text = new StringBuilder();
        snippet.get("body").forEach(line -> text.append(line.asString()).append('\n'));
        String filled = text.toString()
                .replaceAll("\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1")
                .replaceAll("\\$\\{\\d+:((?:[^}\\\\]|\\\\.)*)}", "$1")
                .replaceAll("\\$\\d+", "");
        JsonNode front = YAML.readTree(filled.split("(?m)^---$")[1]);
        assertThat(front.propertyNames())
                .isNotEmpty()
                .allMatch(types.type("practice").orElseThrow().fields()::containsKey);
        assertThat(filled).contains("\n## ");
    }

    @Test
    void frontMatterGetsWhatItKnows() {
        JsonNode config = JSON.readTree(files.get("frontmatter.json"));
        Set<String> names = new HashSet<>();
        config.get("frontMatter.taxonomy.contentTypes").forEach(type -> {
            names.add(type.get("name").asString());
            frontMatter(type.get("fields"));
        });
        assertThat(names).isEqualTo(types.types().keySet());
        config.get("frontMatter.content.pageFolders")
                .forEach(folder -> assertThat(Folder.REPOSITORY.resolve(
                                folder.get("path").asString().replace("[[workspace]]/", "")))
                        .isDirectory());
    }

    private static void frontMatter(JsonNode fields) {
        fields.forEach(field -> {
            assertThat(FRONT_MATTER_KEYS).containsAll(field.propertyNames());
            String needs = FRONT_MATTER_NEEDS.getOrDefault(field.get("type").asString(), "name");
            assertThat(field.has(needs)).as(field.toString()).isTrue();
            if (field.has("contentTypeName")) {
                assertThat(types.types())
                        .containsKey(field.get("contentTypeName").asString());
            }
            if (field.has("fields")) {
                frontMatter(field.get("fields"));
            }
        });
    }

    @Test
    void theBrowserEditorsTakeTheirConfig() throws IOException {
        JsonNode config = YAML.readTree(files.get("admin/config.yml"));
        String schema = Files.readString(Path.of("src/test/resources/schemas/sveltia-cms.json"));
        // Decap wants the language in the config, Sveltia takes that of the browser and knows no such key.
        ((tools.jackson.databind.node.ObjectNode) config).remove("locale");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(config))
                .isEmpty();
        Set<String> names = new TreeSet<>();
        config.get("collections")
                .forEach(collection -> names.add(collection.get("name").asString()));
        assertThat(names).isEqualTo(new TreeSet<>(types.types().keySet()));
        config.get("collections").forEach(collection -> decap(collection.get("fields"), names));
    }

    /// Decap's rules that Sveltia's schema does not hold: names of fields are unique, a relation leads to a
    /// collection and one of its fields, a pattern is one that browsers take.
    private static void decap(JsonNode fields, Set<String> collections) {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> {
            assertThat(names.add(field.get("name").asString()))
                    .as(field.toString())
                    .isTrue();
            if (field.get("widget").asString().equals("relation")) {
                ContentType to = types.type(field.get("collection").asString()).orElseThrow();
                assertThat(collections).contains(to.id());
                assertThat(to.fields()).containsKey(field.get("value_field").asString());
            }
            if (field.get("widget").asString().equals("select")) {
                assertThat(field.get("options").size()).isGreaterThan(0);
            }
            if (field.has("pattern")) {
                assertThat(field.get("pattern").size()).isEqualTo(2);
                assertThat(Pattern.compile(field.get("pattern").get(0).asString()))
                        .isNotNull();
            }
            if (field.has("fields")) {
                decap(field.get("fields"), collections);
            }
        });
    }

    @Test
    void thePageOfTheEditorAsksNobodyElse() {
        assertThat(files.get("admin/index.html"))
                .contains("<script src=\"cms.js\"></script>")
                .doesNotContain("http://", "https://", "//cdn", "unpkg");
        assertThat(files.get("admin/config.yml")).contains("# Чего такой редактор не умеет");
    }

    @Test
    void changedFilesAreLeftAlone() throws IOException {
        Path project = Folder.smallProject(temp.resolve("project"));
        Run first = Run.navigator("new", "editor-files", "--project", project.toString());
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("Создан   .vscode/settings.json").doesNotContain("admin/");
        assertThat(project.resolve("admin")).doesNotExist();

        Files.writeString(project.resolve(".vscode/settings.json"), "{\"editor.fontSize\": 18}\n");
        Run second = Run.navigator("new", "editor-files", "--with", "cms", "--project", project.toString());
        assertThat(second.out())
                .contains("Оставлен .vscode/settings.json", "Такой же .vscode/tasks.json", "Создан   admin/config.yml")
                .contains("--replace", "cms.js");
        assertThat(project.resolve(".vscode/settings.json")).content().contains("fontSize");

        Run third = Run.navigator("new", "editor-files", "--replace", "--project", project.toString());
        assertThat(third.out()).contains("Заменён  .vscode/settings.json");
        assertThat(project.resolve(".vscode/settings.json")).content().contains("yaml.schemas");
    }
}
