package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.build.Build;
import org.practicenavigator.finding.Finding;

/// `new` with a person at the terminal. The small project's practice has no form, so what an application needs is
/// asked: organization, forms, and two sections.
class NewDialogTest {

    private static final String TITLE = "Школа молодого учителя";
    private static final String FILE = "content/praktiki/shkola-molodogo-uchitelya.md";
    private static final String PROBLEM = "Молодые учителя приходят в сельскую школу по одному.";

    @TempDir
    Path project;

    @BeforeEach
    void layTheProject() throws IOException {
        TestProject.lay(project);
    }

    @Test
    void asksForTypeTitleAndWhatAnApplicationNeeds() throws IOException {
        Answer answer = ask(
                List.of("new"),
                "3",
                TITLE,
                "1",
                "1, наставник — молодой",
                "1",
                PROBLEM,
                ".",
                "Готовят урок вместе.",
                ".");

        // The second form is not in the vocabulary: the checker says so in its own words, and the question comes
        // again.
        assertThat(answer.out()).contains("наставник — молодой").contains("Попробуйте ещё раз");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("Что описываем?", "3) Практика")
                .contains("Название практики", "Например: Школа молодого учителя")
                .contains("Организация", "Форма наставничества", "Раздел «Проблема». Что было не так и для кого.")
                .contains("Создан файл " + FILE);
        assertThat(text())
                .startsWith("---\nid: shkola-molodogo-uchitelya\ntitle: ")
                .contains("status: draft", PROBLEM);
    }

    @Test
    void optionsAreChosenByNumberByNameAndBySynonym() throws IOException {
        for (String typed : List.of("1", "педагог - педагог", "teacher-teacher")) {
            Files.deleteIfExists(project.resolve(FILE));
            assertThat(ask(List.of("new", "practice", TITLE), "Школа № 8 села Спасское", typed, "", "")
                            .code())
                    .isZero();
            assertThat(text()).contains("forms:\n  - teacher-teacher\n");
        }
    }

    @Test
    void whatIsWrittenPleasesTheCheck() throws IOException {
        ask(List.of("new", "practice", TITLE), "1", "1", PROBLEM, ".", "Готовят урок вместе.", ".");
        Path themes = project.resolve("themes");
        assertThat(themes).doesNotExist();
        assertThat(Build.check(project).findings().stream()
                        .filter(finding -> finding.where().file().value().equals(FILE))
                        .filter(Finding::isError))
                .isEmpty();
        assertThat(text()).contains("\n## Проблема\n\n" + PROBLEM + "\n").contains("organization: ");
    }

    @Test
    void enterPassesEverythingBy() throws IOException {
        assertThat(ask(List.of("new", "practice", TITLE), "", "", "", "").code())
                .isZero();
        assertThat(text()).isEqualTo("""
                ---
                id: shkola-molodogo-uchitelya
                title: Школа молодого учителя
                status: draft
                ---
                """);
    }

    @Test
    void aQuestionMarkExplains() throws IOException {
        Answer answer = ask(List.of("new", "practice"), "?", TITLE, "?", "", "", "", "");
        assertThat(answer.out())
                .contains("Знаков: от 10 до 120")
                .contains("Название записи, его часть или идентификатор.");
        assertThat(answer.code()).isZero();
    }

    @Test
    void aShortTitleIsToldInTheWordsOfTheCheck() {
        Answer answer = ask(List.of("new", "practice"), "Школа", TITLE, "", "", "", "");
        assertThat(answer.out()).contains("! ").contains("10");
        assertThat(answer.code()).isZero();
    }

    @Test
    void aShortSectionMayBeWrittenOnOrLeft() throws IOException {
        ask(List.of("new", "practice", TITLE), "", "", "Мало.", ".", PROBLEM, ".", "");
        assertThat(text()).contains("Мало.").contains(PROBLEM);

        Files.delete(project.resolve(FILE));
        Answer left = ask(List.of("new", "practice", TITLE), "", "", "Мало.", ".", ".", "");
        assertThat(left.out()).contains("Допишите ещё");
        assertThat(text()).contains("Мало.");
    }

    /// The end of input is what Ctrl-D gives, and what is left after Ctrl-C: nothing is there.
    @Test
    void nothingIsWrittenBeforeTheLastAnswer() throws IOException {
        List<Path> before = files();
        for (int given = 0; given < 4; given++) {
            List<String> answers =
                    new ArrayList<>(List.of(TITLE, "1", "1", PROBLEM).subList(0, given));
            Answer answer = ask(List.of("new", "practice"), answers.toArray(String[]::new));
            assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(answer.out()).contains("Ничего не записано.");
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void aTakenNameIsAskedAgain() throws IOException {
        ask(List.of("new", "practice", TITLE), "", "", "", "");
        Answer second = ask(List.of("new", "practice", TITLE), "Школа молодого учителя, второй год", "", "", "", "");
        assertThat(second.out()).contains("уже есть");
        assertThat(project.resolve("content/praktiki/shkola-molodogo-uchitelya-vtoroy-god.md"))
                .exists();
    }

    @Test
    void withoutAPersonNothingIsAsked() throws IOException {
        Answer old = Answer.of(FakeDialog.absent(), project, "new", "practice", TITLE);
        assertThat(old.code()).isZero();
        assertThat(text()).contains("# ");

        Answer missing = Answer.of(FakeDialog.absent(), project, "new", "practice");
        assertThat(missing.code()).isEqualTo(ExitCode.USAGE);
        assertThat(missing.err()).contains("Не хватает: НАЗВАНИЕ");
    }

    @Test
    void askingCanBeSwitchedOff() {
        FakeDialog person = FakeDialog.of("никто не спросит");
        assertThat(Answer.of(person, project, "new", "--no-ask", "practice", TITLE)
                        .code())
                .isZero();
        assertThat(person.asked()).isEmpty();
    }

    private Answer ask(List<String> words, String... answers) {
        return Answer.of(FakeDialog.of(answers), project, words.toArray(String[]::new));
    }

    private String text() throws IOException {
        return Files.readString(project.resolve(FILE));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
