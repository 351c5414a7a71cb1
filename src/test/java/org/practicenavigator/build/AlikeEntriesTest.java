package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.testkit.RealProject;

/// Entries told twice are asked about, and nothing else is.
class AlikeEntriesTest {

    private static final String RULE = "entry-similar";
    private static final String MODEL = "content/praktiki/flesh-nastavnichestvo-yaroslavl.md";
    private static final String COPY = "content/praktiki/kopiya.md";

    @TempDir
    Path project;

    @BeforeEach
    void takeTheRealContent() {
        RealProject.lay(project);
    }

    @Test
    void realPracticesAreNoCopiesOfEachOther() {
        assertThat(alike()).isEmpty();
    }

    @Test
    void aPracticeToldAgainIsAskedAboutOnBothSides() throws IOException {
        write(copy().replaceAll("(?m)^(\\d)\\. \\*\\*.*$", "$1. Здесь автор написал совсем другое, своими словами."));
        List<Finding> found = alike();
        assertThat(found).extracting(f -> f.where().file().value()).containsExactly(MODEL, COPY);
        assertThat(found).extracting(Finding::field).containsOnly("title");
        assertThat(found.getLast().message())
                .matches("Похоже на «Флэш-наставничество: одна короткая встреча, один вопрос» \\(.*Ярославль.*\\),"
                        + " совпадение [6-9]\\d %\\. Это другая практика или внедрение\\?");
    }

    @Test
    void endingsAndTheOrderOfPartsDoNotHideACopy() throws IOException {
        String text = copy();
        int problem = text.indexOf("## Проблема");
        int solution = text.indexOf("## Способы решения");
        String moved = text.substring(0, problem)
                + "## Проблема\n\nПусто.\n\n"
                + text.substring(solution)
                + "\n"
                + text.substring(problem + "## Проблема".length(), solution);
        write(moved.replace("педагог", "педагогами").replace("наставник", "наставника"));
        assertThat(alike()).hasSize(2);
    }

    @Test
    void whoNamesTheOtherHasAnswered() throws IOException {
        write(copy().replace("created:", "based_on: [flesh-nastavnichestvo-yaroslavl]\ncreated:"));
        assertThat(alike()).isEmpty();
    }

    @Test
    void aFewCommonSentencesAreNoCopy() throws IOException {
        String text = copy();
        int solution = text.indexOf("## Способы решения");
        List<String> own = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            own.add("Предложение " + "абвгдежзик".charAt(i % 10) + i + " говорит о чём-то " + slovo(i) + " ином "
                    + slovo(i * 7) + ".");
        }
        write(text.substring(0, solution) + "## Способы решения\n\n" + String.join(" ", own) + "\n");
        assertThat(alike()).isEmpty();
    }

    private static String slovo(int i) {
        return "слово" + "бвгджзклмн".charAt(i % 10) + "аеиоуыэюя".charAt(i / 10 % 9) + "птк".charAt(i % 3);
    }

    private String copy() throws IOException {
        return Files.readString(project.resolve(MODEL))
                .replaceFirst("(?m)^id: .*$", "id: kopiya")
                .replaceFirst("(?m)^title: .*$", "title: Наставник на один вопрос");
    }

    private void write(String text) throws IOException {
        Files.writeString(project.resolve(COPY), text);
    }

    private List<Finding> alike() {
        return Build.check(project).findings().stream()
                .filter(finding -> finding.rule().id().equals(RULE))
                .toList();
    }
}
