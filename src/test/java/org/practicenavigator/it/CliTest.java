package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.cli.Main;
import org.practicenavigator.testkit.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The contract with people and scripts: words, shapes, exit codes.
class CliTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(-h, )?(-V, )?--[a-z-]+.*\\R?.*");

    /// What picocli says by itself.
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(usage|options|commands|parameters|show|print|display|missing|unknown|this help)\\b");

    @TempDir
    Path temp;

    private Path project;

    @BeforeEach
    void copyTheSmallProject() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "build", "check", "fix", "search", "new"})
    void helpIsRussian(String command) {
        Run help = command.isEmpty() ? Run.navigator("--help") : Run.navigator(command, "--help");

        assertThat(help.code()).isZero();
        assertThat(help.err()).isEmpty();
        assertThat(help.out()).contains("Запуск: navigator", "Ключи:").doesNotContainPattern(ENGLISH);
        assertThat(OPTION.matcher(help.out()).results().map(found -> found.group()))
                .isNotEmpty()
                .allMatch(option -> option.matches("(?s).*[а-я]{3}.*"));
        if (command.isEmpty()) {
            assertThat(help.out())
                    .containsPattern("build +Проверить и опубликовать")
                    .contains("check", "search", "new");
        }
    }

    @Test
    void withoutACommandItExplainsItself() {
        assertThat(Run.navigator().out()).contains("Команды:");
        assertThat(Run.navigator("--version").out()).startsWith("navigator ");
    }

    @Test
    void theLanguageOfTheMachineIsLeftAlone() {
        Locale before = Locale.getDefault();
        Run.navigator("--help");
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    @Test
    void unknownWordsGetASuggestion() {
        assertUsage("«biuld»", "build", "biuld");
        assertUsage("«--formt»", "--format", "check", "--formt", "json", "--project", project.toString());
        assertUsage("Нет вида отчёта «xml»", "sarif", "check", "--format", "xml");
        assertUsage("Не хватает: НАЗВАНИЕ", "new --help", "new", "practice");
        assertUsage("Отбор записывают так", "--facet", "search", "--facet", "forms", "--project", project.toString());
    }

    private static void assertUsage(String what, String suggestion, String... arguments) {
        Run run = Run.navigator((Object[]) arguments);
        assertThat(run.code()).as(run.all()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(what, suggestion).doesNotContainPattern(ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "search"})
    void aFolderThatIsNoProjectIsWrongUsage(String command) {
        Run run = Run.navigator(command, "--project", temp);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("нет папки content");
        assertThat(temp.toFile().list()).containsExactly("project");
    }

    @Test
    void findingsAsJsonHaveOneShape() throws IOException {
        Folder.edit(project.resolve("content/praktiki/klub-nastavnikov.md"), "mentors: 5", "mentors: пять");

        Run run = Run.navigator("check", "--format", "json", "--project", project);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.propertyNames()).containsExactly("findings", "summary");
        assertThat(answer.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.propertyNames())
                    .containsExactly("rule", "severity", "file", "line", "column", "message", "hint", "field");
            assertThat(finding.get("severity").stringValue()).isIn("error", "warning", "note");
            assertThat(finding.get("line").isInt()).isTrue();
            assertThat(finding.get("column").isInt()).isTrue();
        });
        JsonNode error = answer.get("findings")
                .valueStream()
                .filter(finding -> finding.get("severity").stringValue().equals("error"))
                .findFirst()
                .orElseThrow();
        assertThat(error.get("rule").stringValue()).isEqualTo("number-wrong");
        assertThat(error.get("file").stringValue()).isEqualTo("content/praktiki/klub-nastavnikov.md");
        assertThat(answer.get("summary").propertyNames())
                .containsExactly("entries", "errors", "warnings", "notes", "passed");
        assertThat(answer.get("summary").get("errors").intValue()).isEqualTo(1);
        assertThat(answer.get("summary").get("entries").intValue()).isEqualTo(5);
    }

    @Test
    void theFailureLevelDecides() throws IOException {
        Folder.edit(
                project.resolve("content/praktiki/klub-nastavnikov.md"), "sources: [Отчёт школы за 2024 год]\n", "");

        Run plain = Run.navigator("check", "--project", project);
        assertThat(plain.code()).as(plain.all()).isZero();
        assertThat(plain.out()).contains("field-wished");
        assertThat(Run.navigator("check", "--fail-at", "warning", "--project", project)
                        .code())
                .isEqualTo(1);
        Run strict = Run.navigator("build", "--fail-at", "warning", "--project", project);
        assertThat(strict.code()).isEqualTo(1);
        assertThat(strict.out()).contains("Сайт не опубликован");
        assertThat(project.resolve("site")).doesNotExist();
    }

    @Test
    void hitsAsJsonHaveOneShape() {
        Run early = Run.navigator("search", "урок", "--project", project);
        assertThat(early.code()).isEqualTo(2);
        assertThat(early.err()).contains("Сайт ещё не собран");
        assertThat(Run.navigator("build", "--project", project).code()).isZero();

        Run run = Run.navigator("search", "наставникам", "--format", "json", "--project", project);

        assertThat(run.code()).as(run.all()).isZero();
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.propertyNames())
                .containsExactly("text", "layout", "loosened", "corrected", "total", "hits", "facets");
        assertThat(answer.get("total").intValue())
                .isPositive()
                .isEqualTo(answer.get("hits").size());
        assertThat(answer.get("hits")).allSatisfy(hit -> {
            assertThat(hit.propertyNames())
                    .containsExactly("id", "type", "title", "address", "place", "score", "snippet");
            assertThat(hit.get("score").isNumber()).isTrue();
            assertThat(project.resolve("site").resolve(hit.get("address").stringValue()))
                    .exists();
        });
        assertThat(answer.get("facets").get("type").get("practice").intValue()).isPositive();
        assertThat(Run.navigator("search", "абракадабра", "--format", "json", "--project", project)
                        .out())
                .contains("\"total\": 0", "\"hits\": []");
        Run explained =
                Run.navigator("search", "наставникам урак", "--explain", "--sort", "title", "--project", project);
        assertThat(explained.out())
                .contains("Слова «урак» нет, искали похожие: урок", "«наставникам» → наставник", " + слово есть 10,00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"practice", "school", "material", "municipality", "organization"})
    void aNewEntryLacksOnlyWhatIsToBeFilledIn(String type) throws IOException {
        Path real = temp.resolve("real");
        for (String part : List.of("content/_types", "content/_vocabularies", "themes")) {
            Folder.copy(Folder.REPOSITORY.resolve(part), real.resolve(part), new java.util.Random(1));
        }
        Files.copy(Folder.REPOSITORY.resolve("content/site.yaml"), real.resolve("content/site.yaml"));

        Run made = Run.navigator("new", type, "Школа «Маяк»: разбор урока", "--project", real);

        assertThat(made.code()).as(made.all()).isZero();
        assertThat(made.out()).contains("shkola-mayak-razbor-uroka.md");
        JsonNode answer = JSON.readTree(
                Run.navigator("check", "--format", "json", "--project", real).out());
        Set<String> rules = new TreeSet<>();
        answer.get("findings").forEach(finding -> {
            if (!finding.get("severity").stringValue().equals("note")) {
                rules.add(finding.get("rule").stringValue());
            }
        });
        assertThat(answer.get("summary").get("entries").intValue()).isEqualTo(1);
        if (type.equals("practice")) {
            assertThat(answer.get("summary").get("errors").intValue())
                    .as(answer.toString())
                    .isZero();
        }
        assertThat(rules).isSubsetOf("field-missing", "field-wished", "section-missing", "body-missing");
    }

    @Test
    void aNewEntryOverwritesNothing() throws IOException {
        Run made = Run.navigator("new", "practice", "Название практики", "--project", project);
        assertThat(made.code()).as(made.all()).isZero();
        Path file = project.resolve("content/praktiki/nazvanie-praktiki.md");
        assertThat(file).content().contains("title: \"Название практики\"", "status: draft", "id: nazvanie-praktiki");
        Run check = Run.navigator("check", "--project", project);
        assertThat(check.code()).as(check.all()).isZero();
        Files.writeString(file, "моё");

        Run again = Run.navigator("new", "practice", "Название практики", "--project", project);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("nazvanie-praktiki.md уже есть");
        assertThat(file).hasContent("моё");
        Run unknown = Run.navigator("new", "practise", "Название", "--project", project);
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("Возможно, вы имели в виду «practice»");
        assertThat(Run.navigator("new", "practice", "!!!", "--project", project).code())
                .isEqualTo(2);
    }

    @Test
    void aClosedOutputIsNoSuccess() {
        PrintStream closed = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        });
        assertThat(Main.run(closed, System.err, "check", "--project", project.toString()))
                .isEqualTo(3);
        assertThat(Main.run(closed, System.err, "--help")).isEqualTo(3);
    }

    @Test
    void aFullOutputIsNoSuccessForTheShell() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "a device that is always full");
        Process check = ChildJvm.plain()
                .builder(Main.class, temp, "check", "--project", project)
                .redirectOutput(full.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(check.waitFor()).isEqualTo(3);
    }

    @Test
    void russianComesOutOnAMachineThatKnowsNoRussian() throws Exception {
        ChildJvm.Ended help = ChildJvm.with(
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "-Dstdout.encoding=US-ASCII",
                        "-Dfile.encoding=US-ASCII")
                .environment("LC_ALL", "C")
                .navigator(temp, "check", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Запуск: navigator check", "Ключи:").doesNotContainPattern(ENGLISH);
    }
}
