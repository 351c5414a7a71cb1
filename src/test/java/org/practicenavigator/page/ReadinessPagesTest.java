package org.practicenavigator.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.testkit.EmptyProject;

/// The page that tells authors what a place will ask of them.
class ReadinessPagesTest {

    @TempDir
    Path folder;

    @Test
    void tellsWhatEachEntryLacks() throws Exception {
        Path project = EmptyProject.layWithTheme(folder.resolve("project"));
        Files.createDirectories(project.resolve("content/praktiki"));
        Files.createDirectories(project.resolve("content/organizatsii"));
        Files.writeString(
                project.resolve("content/organizatsii/shkola-probnaya.md"),
                "---\nid: shkola-probnaya\ntitle: Школа пробная\nkind: school\nupdated: 2025-06-01\n---\n");
        String ready = Files.readString(Path.of("src/test/resources/bundle/gotovaya.md"))
                .replaceAll("(?s)gallery:.*?consents", "smarteka: {status: preparing}\nconsents");
        Files.writeString(project.resolve("content/praktiki/gotovaya.md"), ready);
        Files.writeString(
                project.resolve("content/praktiki/bez-karty.md"),
                ready.replace("id: gotovaya", "id: bez-karty")
                        .replace("title: Первый год", "title: Второй год")
                        .replaceAll("(?s)roadmap:.*?resources_staff", "resources_staff"));
        BuildReport report = Build.publish(BuildRequest.of(project));
        assertThat(report.published()).as(report.findings().toString()).isPresent();
        String page =
                Files.readString(project.resolve("site/smarteka/index.html")).replace('\u00a0', ' ');
        assertThat(page)
                .contains("Готово к подаче: 1 из 2.")
                .contains("с формой на площадке ещё не сверен")
                .contains("Состояние подачи: готовится");
        assertThat(page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"))
                        .split("нет", -1))
                .as("one answer is no")
                .hasSize(2);
        String tasks = page.substring(page.indexOf("readiness-tasks\">Что"));
        assertThat(tasks.indexOf("Первый год"))
                .as("those that lack least come first")
                .isPositive();
        assertThat(tasks.indexOf("Второй год")).isGreaterThan(tasks.indexOf("Первый год"));
        assertThat(tasks).containsOnlyOnce("<strong>Дорожная карта по пунктам.</strong>");
        assertThat(project.resolve("site/nastavnichestvo/index.html")).exists();
    }
}
