package org.practicenavigator.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.practicenavigator.testkit.SiteFixture;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// What a forge runs for strangers cannot be turned against the project, and a letter that is not ours is not posted.
class CiFilesTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Pattern PINNED =
            Pattern.compile("(https://data\\.forgejo\\.org/)?actions/[a-z-]+@[0-9a-f]{40}");
    private static final String LETTER =
            "<!-- navigator-check -->\n### Ошибок нет\n\n- ⚠️ **строка 3.** Совет.\n  <br>[подробнее]"
                    + "(https://navigator.example/spravka/a.html)\n\nПосмотреть: [страница](https://forge.example/o/r/actions/runs/1)\n";

    private static CiFiles files;

    @TempDir
    Path folder;

    @BeforeAll
    static void readTheSite() {
        SequencedMap<String, String> accounts = new LinkedHashMap<>();
        accounts.put("content/praktiki/a b.md", "metodist");
        accounts.put("content/municipalitety/spassky.md", "first @second");
        files = new CiFiles(SiteFixture.ofFolder(Path.of("")).site(), accounts);
    }

    @ParameterizedTest
    @EnumSource(CiFiles.Forge.class)
    void theProjectHasTheFilesThatTheCommandMakes(CiFiles.Forge forge) throws IOException {
        CiFiles own = new CiFiles(SiteFixture.ofFolder(Path.of("")).site(), new LinkedHashMap<>());
        for (Map.Entry<String, String> file : own.of(forge).entrySet()) {
            assertThat(Path.of(file.getKey()))
                    .as("navigator new ci-files all --replace")
                    .hasContent(file.getValue());
        }
    }

    @Test
    void jobsForStrangersMayOnlyRead() {
        for (String path : workflows().keySet()) {
            JsonNode workflow = workflows().get(path);
            assertThat(workflow.get("permissions")).as(path).isEmpty();
            assertThat(workflow.get("on").propertyNames()).as(path).isSubsetOf("pull_request", "workflow_run");
            workflow.get("jobs").forEach(job -> {
                assertThat(job.get("timeout-minutes").asInt()).as(path).isBetween(1, 30);
                boolean writes = job.get("permissions").toString().contains("write");
                assertThat(writes && steps(job).stream().anyMatch(step -> step.has("uses")))
                        .as("a job that may write runs nobody's action: " + path)
                        .isFalse();
                assertThat(job.get("permissions").propertyNames()).isNotEmpty();
            });
        }
        assertThat(workflows()
                        .get(".github/workflows/navigator-check.yml")
                        .get("jobs")
                        .get("check")
                        .get("permissions")
                        .toString())
                .isEqualTo("{\"contents\":\"read\"}");
    }

    @Test
    void everyActionIsPinnedAndKeepsNoCredentials() {
        int met = 0;
        for (JsonNode workflow : workflows().values()) {
            for (JsonNode job : workflow.get("jobs")) {
                for (JsonNode step : steps(job)) {
                    if (step.has("uses")) {
                        String uses = step.get("uses").asString();
                        assertThat(uses).matches(PINNED);
                        assertThat(uses.contains("/checkout@")
                                        && step.get("with")
                                                .get("persist-credentials")
                                                .asBoolean())
                                .isFalse();
                        met++;
                    }
                }
            }
        }
        assertThat(met).isGreaterThanOrEqualTo(8);
    }

    @Test
    void noForeignWordIsPartOfAScript() {
        scripts().forEach((name, script) -> assertThat(script).as(name).doesNotContain("${{"));
    }

    @Test
    void scriptsPassShellcheck() throws IOException, InterruptedException {
        Assumptions.assumeTrue(run(folder, "command -v shellcheck", Map.of()) == 0, "no shellcheck here");
        for (Map.Entry<String, String> script : scripts().entrySet()) {
            Path file = folder.resolve("script.sh");
            Files.writeString(file, "#!/bin/bash\n" + script.getValue());
            assertThat(run(folder, "shellcheck -s bash script.sh", Map.of()))
                    .as(script.getKey())
                    .isZero();
        }
    }

    @Test
    void gitlabTakesItsFile() throws IOException {
        String json = YAML.readTree(files.of(CiFiles.Forge.GITLAB).get(".gitlab-ci.yml"))
                .toString();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                Files.readString(Path.of("src/test/resources/schemas/gitlab-ci.json")),
                                InputFormat.JSON)
                        .validate(json, InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void issueFormsAreForms() {
        JsonNode form = YAML.readTree(files.of(CiFiles.Forge.GITHUB).get(".github/ISSUE_TEMPLATE/practice.yml"));
        assertThat(form.propertyNames()).contains("name", "description", "body");
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (JsonNode item : form.get("body")) {
            String kind = item.get("type").asString();
            assertThat(kind).isIn("markdown", "input", "textarea", "dropdown", "checkboxes");
            if (kind.equals("markdown")) {
                continue;
            }
            assertThat(item.get("id").asString()).matches("[A-Za-z0-9_-]+");
            assertThat(ids.add(item.get("id").asString())).isTrue();
            assertThat(labels.add(item.get("attributes").get("label").asString()))
                    .isTrue();
            if (kind.equals("dropdown")) {
                List<String> options = new ArrayList<>();
                item.get("attributes").get("options").forEach(option -> options.add(option.asString()));
                assertThat(options).isNotEmpty().doesNotHaveDuplicates().doesNotContain("None", "");
            }
        }
        assertThat(ids).contains("title", "municipality", "problem", "steps", "indicators", "contact", "consents");
    }

    @Test
    void ownersAreThoseOfTheRegistry() {
        assertThat(files.of(CiFiles.Forge.GITHUB).get(".github/CODEOWNERS"))
                .contains(
                        "\n/content/praktiki/a\\ b.md @metodist\n",
                        "\n/content/municipalitety/spassky.md @first @second\n");
        assertThat(files.of(CiFiles.Forge.FORGEJO).get(".forgejo/CODEOWNERS"))
                .contains("\ncontent/praktiki/a\\ b\\.md @metodist\n");
    }

    @Test
    void theChecklistHasFiveLines() {
        assertThat(files.of(CiFiles.Forge.GITHUB)
                        .get(".github/PULL_REQUEST_TEMPLATE.md")
                        .lines()
                        .filter(line -> line.startsWith("- [ ] ")))
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "as it is,      0",
                "foreign link,  1",
                "picture,       1",
                "markup,        1",
                "other mark,    1",
                "long,          1",
                "number,        1",
                "other commit,  1",
            })
    void onlyAnOwnLetterIsPosted(String what, int code) throws IOException, InterruptedException {
        Path letter = Files.createDirectories(folder.resolve("letter"));
        String text = switch (what) {
            case "foreign link" -> LETTER + "[сюда](https://navigator.example.evil.example/)\n";
            case "picture" -> LETTER + "![x](data:image/gif;base64,R0lGODlhAQABAAAAACw=)\n";
            case "markup" -> LETTER + "<a href=x>сюда</a>\n";
            case "other mark" -> "Привет\n" + LETTER;
            case "long" -> LETTER + "а".repeat(70_000);
            default -> LETTER;
        };
        Files.writeString(letter.resolve("comment.md"), text);
        Files.writeString(letter.resolve("number"), what.equals("number") ? "7; rm -rf /\n" : "7\n");
        Path tools = Files.createDirectories(folder.resolve("tools"));
        Path gh = tools.resolve("gh");
        Files.writeString(gh, "#!/bin/sh\n[ \"$2\" = repos/o/r/pulls/7 ] && echo abc\n");
        assertThat(gh.toFile().setExecutable(true)).isTrue();
        int ended = run(
                folder,
                scripts().get("navigator-comment.yml Проверить письмо заново"),
                Map.of(
                        "PATH", tools + ":" + System.getenv("PATH"),
                        "REPOSITORY", "o/r",
                        "COMMIT", what.equals("other commit") ? "abd" : "abc",
                        "SITE", "https://navigator.example/",
                        "OWN_PAGES", "https://forge.example/o/r/",
                        "LC_ALL", "C.UTF-8"));
        assertThat(ended).as(what).isEqualTo(code);
        assertThat(Files.exists(folder.resolve("number"))).isEqualTo(code == 0);
    }

    /// As the runners of forges do: the shell ends at the first command that fails.
    private static int run(Path folder, String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", "-c", script);
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(said).isTrue();
        return process.exitValue();
    }

    private static Map<String, JsonNode> workflows() {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        for (CiFiles.Forge forge : CiFiles.Forge.values()) {
            files.of(forge).forEach((path, text) -> {
                if (path.contains("/workflows/")) {
                    all.put(path, YAML.readTree(text));
                }
            });
        }
        assertThat(all).hasSize(3);
        return all;
    }

    private static Map<String, String> scripts() {
        Map<String, String> all = new LinkedHashMap<>();
        workflows()
                .forEach((path, workflow) -> workflow.get("jobs")
                        .forEach(job -> steps(job).forEach(step -> {
                            if (step.has("run")) {
                                String file = path.substring(path.lastIndexOf('/') + 1);
                                all.put(
                                        file + " " + step.get("name").asString(),
                                        step.get("run").asString());
                            }
                        })));
        assertThat(all).hasSizeGreaterThan(5);
        return all;
    }

    private static List<JsonNode> steps(JsonNode job) {
        List<JsonNode> steps = new ArrayList<>();
        job.get("steps").forEach(steps::add);
        return steps;
    }
}
