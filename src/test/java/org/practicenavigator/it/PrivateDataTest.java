package org.practicenavigator.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.build.Build;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.build.BuildRequest;
import org.practicenavigator.build.PrivateRequest;
import org.practicenavigator.cli.Main;

/// People appear on the pages that their consents name, and nowhere else: not in other pages, not in caches, not
/// in the search index, not in messages.
class PrivateDataTest {

    /// A name that no text of the project has.
    private static final String NAME = "Щипцовина";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String PAGE = "praktiki/klub-nastavnikov.html";
    private static final String PHOTO = "lica/p-0147.jpg";

    @TempDir
    Path temp;

    private Path project;
    private Path people;

    @BeforeEach
    void lay() throws IOException {
        project = Folder.smallProject(temp.resolve("project"));
        people = temp.resolve("zakryto");
        Folder.edit(
                project.resolve("content/praktiki/klub-nastavnikov.md"),
                "status: published\n",
                "status: published\nauthors: [{role: Наставник, person: p-0147}, {role: Методист}]\n");
        Folder.write(people.resolve("persons/p-0147.yaml"), record("2029-08-31"));
        Files.copy(Folder.REPOSITORY.resolve("src/test/resources/it/urok.jpg"), people.resolve("persons/p-0147.jpg"));
    }

    private static String record(String until) {
        return """
                person_ref: p-0147
                name: Щипцовина Мария Петровна
                position: Учитель плетения корзин
                photo: p-0147.jpg
                phone: +7 (42352) 2-11-22
                items_allowed: [name, photo, phone]
                consent_id: 12-р/2026
                given_on: 2026-09-01
                valid_until: %s
                resource_urls: [https://navigator.example/praktiki/klub-nastavnikov.html]
                """.replace("%s", until);
    }

    private BuildReport build(LocalDate day) {
        return Build.publish(BuildRequest.of(project).with(Optional.of(new PrivateRequest(people, day))));
    }

    private List<String> filesWith(String text) {
        return Folder.files(temp.resolve("project")).stream()
                .filter(file -> new String(bytes(file), StandardCharsets.ISO_8859_1)
                        .contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)))
                .map(file -> Folder.name(project, file))
                .toList();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theConsentedItemsStandOnTheConsentedPageAlone() throws IOException {
        BuildReport built = build(DAY);
        assertThat(built.published()).as(built.findings().toString()).isPresent();
        assertThat(filesWith(NAME)).containsExactly("site/" + PAGE);
        // The position was not allowed; the phone was, but practices show no phones of people.
        assertThat(filesWith("плетения корзин")).isEmpty();
        assertThat(filesWith("2-11-22")).isEmpty();
        assertThat(project.resolve("site/" + PHOTO)).exists();
        assertThat(Files.readString(project.resolve("site/" + PAGE)))
                .contains("Щипцовина Мария Петровна, Наставник")
                .contains("../" + PHOTO)
                .doesNotContain("p-0147<");
        for (String form : List.of("щипцовина", "щипцовин", "ЩИПЦОВИНА")) {
            assertThat(filesWith(form)).isEmpty();
        }
    }

    @Test
    void withoutTheFolderOnlyRolesAreShownAndNothingIsLeft() {
        build(DAY);
        BuildReport open = Build.publish(BuildRequest.of(project));
        assertThat(open.published()).as(open.findings().toString()).isPresent();
        assertThat(open.findings().stream().map(f -> f.rule().id())).contains("persons-roles-only");
        assertThat(filesWith(NAME)).isEmpty();
        assertThat(filesWith("lica/")).isEmpty();
        assertThat(project.resolve("site/" + PHOTO)).doesNotExist();
    }

    @Test
    void theDayDecidesWhetherButNotWhat() {
        build(DAY);
        var first = Folder.digests(project.resolve("site"));
        build(LocalDate.of(2029, 8, 31));
        assertThat(Folder.digests(project.resolve("site"))).isEqualTo(first);
        assertThat(build(LocalDate.of(2029, 9, 1)).published()).isEmpty();
        assertThat(Folder.digests(project.resolve("site"))).isEqualTo(first);
    }

    @Test
    void messagesNameNumbersAndPagesButNobody() throws IOException {
        Folder.write(people.resolve("persons/p-0147.yaml"), record("2026-11-21") + "withdrawn_on: вчера\n");
        Folder.write(people.resolve("persons/p-0148.yaml"), record("2026-11-21").replace("p-0147\n", "p-0148\n"));
        Folder.edit(project.resolve("content/praktiki/klub-nastavnikov.md"), "person: p-0147", "person: p-0148");
        BuildReport report = build(DAY);
        assertThat(report.published()).isEmpty();
        assertThat(report.findings().stream().map(f -> f.rule().id()))
                .contains("consent-expired", "person-record-wrong");
        assertThat(report.findings().toString())
                .contains("https://navigator.example/" + PAGE)
                .doesNotContain(NAME)
                .doesNotContain("корзин")
                .doesNotContain("2-11-22");
    }

    @Test
    void aFolderInsideTheRepositoryIsRefused() throws IOException {
        Files.createDirectories(temp.resolve(".git"));
        assertThat(rules(people)).contains("private-folder-inside").doesNotContain("persons-roles-only");
        Folder.delete(temp.resolve(".git"));
        assertThat(rules(people)).doesNotContain("private-folder-inside");
        Path inside = project.resolve("content/zakryto");
        Folder.copy(people, inside, new java.util.Random(1));
        assertThat(rules(inside)).contains("private-folder-inside");
        Path link = temp.resolve("link");
        Files.createSymbolicLink(link, inside);
        assertThat(rules(link)).contains("private-folder-inside");
        Path site = project.resolve("site/zakryto");
        Folder.copy(people, site, new java.util.Random(1));
        assertThat(rules(site)).contains("private-folder-inside");
    }

    private List<String> rules(Path folder) {
        return Build.check(BuildRequest.of(project).with(Optional.of(new PrivateRequest(folder, DAY))))
                .findings()
                .stream()
                .map(f -> f.rule().id())
                .toList();
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        Folder.write(temp.resolve("foreign.yaml"), record("2029-08-31").replace("p-0147", "p-0199"));
        Files.createSymbolicLink(people.resolve("persons/p-0199.yaml"), temp.resolve("foreign.yaml"));
        assertThat(rules(people)).contains("file-link");
        assertThat(build(DAY).published()).isEmpty();
    }

    @Test
    void withdrawingListsEverythingAndChangesNothing() throws IOException {
        Folder.write(people.resolve("bundles/paket.yaml"), """
                bundle: 2026-10-01-paket
                entry: practice/klub-nastavnikov
                given_on: 2026-10-01
                given_to: Оператор конкурса
                persons: [p-0147]
                """);
        var before = Folder.digests(temp);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                "withdraw",
                "p-0147",
                "--project",
                project.toString(),
                "--private",
                people.toString(),
                "--as-of",
                "2026-11-22");
        assertThat(code).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                Отзыв согласия: p-0147. Ничего не изменено, это список дел.
                1. Убрать номер из описаний:
                   content/praktiki/klub-nastavnikov.md:38
                2. Опубликовать заново страницы:
                   https://navigator.example/praktiki/klub-nastavnikov.html
                3. Проверить, что с сайта исчезли файлы:
                   https://navigator.example/lica/p-0147.jpg
                4. Написать получателям пакетов и отметить recalled_on:
                   2026-10-01-paket — Оператор конкурса, выдан 2026-10-01
                5. В закрытой записи поставить день отзыва: withdrawn_on
                """);
        assertThat(Folder.digests(temp)).isEqualTo(before);
    }
}
