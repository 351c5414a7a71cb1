package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `fix` shows and asks, and what it leaves alone.
class FixCommandTest {

    @TempDir
    Path project;

    private final List<String> paths = new ArrayList<>();

    @BeforeEach
    void twoFilesWithSlips() throws IOException {
        TestProject.lay(project);
        for (String name : List.of("pervaya", "vtoraya")) {
            Path file = project.resolve("content/praktiki/" + name + ".md");
            Files.writeString(file, TestProject.practice(name, "created: 1 июня 2024 г."));
            paths.add("content/praktiki/" + name + ".md");
        }
    }

    @Test
    void aDryRunShowsAndChangesNothing() throws IOException {
        Answer answer = run(FakeDialog.absent(), "fix", "--dry-run");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out())
                .contains("--- a/" + paths.getFirst(), "-created: 1 июня 2024 г.", "+created: 2024-06-01")
                .contains("Ничего не изменено")
                .doesNotContain("\u001b");
        assertThat(text(0)).contains("1 июня");
    }

    @Test
    void withoutAPersonAndWithoutYesNothingIsWritten() throws IOException {
        Answer answer = run(FakeDialog.absent(), "fix");

        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out()).contains("--yes");
        assertThat(text(0)).contains("1 июня");
    }

    @Test
    void yesWritesAll() throws IOException {
        Answer answer = run(FakeDialog.absent(), "fix", "--yes");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("Исправлено: 2 файла");
        assertThat(text(0)).isEqualTo(TestProject.practice("pervaya", "created: 2024-06-01"));
        assertThat(run(FakeDialog.absent(), "fix").code()).isZero();
        assertThat(run(FakeDialog.absent(), "fix", "--dry-run").out()).contains("Исправлять нечего");
    }

    @Test
    void aPersonDecidesFileByFile() throws IOException {
        FakeDialog person = FakeDialog.of("н", "д");
        Answer answer = run(person, "fix");

        assertThat(person.asked()).hasSize(2).allMatch(question -> question.contains("Исправить этот файл?"));
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text(0)).contains("1 июня");
        assertThat(text(1)).contains("2024-06-01");
    }

    @Test
    void allMeansTheRestToo() throws IOException {
        FakeDialog person = FakeDialog.of("все");
        assertThat(run(person, "fix").code()).isZero();
        assertThat(person.asked()).hasSize(1);
        assertThat(text(0) + text(1)).doesNotContain("1 июня");
    }

    @Test
    void enoughAndTheEndOfInputStop() throws IOException {
        assertThat(run(FakeDialog.of("х"), "fix").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run(FakeDialog.of(), "fix").code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(text(0)).contains("1 июня");
    }

    @Test
    void onlyTheNamedFilesAreCorrected() throws IOException {
        assertThat(run(FakeDialog.absent(), "fix", "--yes", paths.get(1)).code())
                .isZero();
        assertThat(text(0)).contains("1 июня");
        assertThat(text(1)).contains("2024-06-01");

        Answer unknown = run(FakeDialog.absent(), "fix", "content/net-takogo.md");
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("«content/net-takogo.md»");
    }

    private String text(int file) throws IOException {
        return Files.readString(project.resolve(paths.get(file)));
    }

    private Answer run(Dialog dialog, String... words) {
        return Answer.of(dialog, project, words);
    }
}
