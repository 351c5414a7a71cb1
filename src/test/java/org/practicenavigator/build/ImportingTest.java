package org.practicenavigator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.testkit.EmptyProject;
import org.practicenavigator.testkit.Zips;

/// Files that people sent, into a copy of the project.
class ImportingTest {

    private static final String FORM_MADE = "---\nid: iz-formy\ntitle: Практика из формы на сайте\nstatus: STATE\n"
            + "gallery:\n  - {file: foto-1.png, alt: Наставник и молодой педагог у доски, people_consent: no-people}\n---\n\n"
            + "## Проблема\n\nТекст.\n";

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void copy() throws IOException {
        project = EmptyProject.lay(folder.resolve("project"));
    }

    @Test
    void aDocumentBecomesADraftAndNothingIsOverwritten() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "Название: Утренний кофе с наставником\nПроблема:\nНовички обедают одни.\nБлагодарности:\nСпасибо.\n");
        Imported first = run(false, file).getFirst();
        Imported second = run(false, file).getFirst();
        assertThat(first.path()).contains("content/praktiki/utrenniy-kofe-s-nastavnikom.md");
        assertThat(second.path()).contains("content/praktiki/utrenniy-kofe-s-nastavnikom-2.md");
        assertThat(text(first)).contains("status: draft").contains("## Проблема\n\nНовички обедают одни.");
        assertThat(Files.readString(project.resolve(first.leftovers().orElseThrow())))
                .contains("Спасибо.");
    }

    @Test
    void aTrialWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Название: Утренний кофе с наставником\n");
        long before = count();
        assertThat(run(true, file).getFirst().path()).isPresent();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void anEntryOfTheFormComesWithItsPicturesAndNeverTwice() throws IOException {
        SequencedMap<String, byte[]> parts = withPicture();
        parts.put("program.exe", new byte[] {'M', 'Z'});
        Path zip = zip(parts);
        List<Imported> imported = run(false, zip);
        assertThat(imported.getFirst().path()).contains("content/praktiki/iz-formy.md");
        assertThat(imported.getFirst().attachments()).containsExactly("content/praktiki/foto-1.png");
        assertThat(imported.get(1).refusal()).contains("не взят");
        assertThat(project.resolve("content/praktiki/foto-1.png")).exists();
        assertThat(run(false, zip).getFirst().refusal()).contains("уже есть, слово в слово");
    }

    @Test
    void anOrganisationThatTheAuthorAddedGoesToItsOwnFolder() throws IOException {
        List<Finding> before = errors();
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "iz-formy.md",
                bytes(FORM_MADE
                        .replace("STATE", "draft\norganization: novaya-shkola")
                        .replaceAll("gallery:\n.*\n", "")));
        parts.put(
                "content/organizatsii/novaya-shkola.md",
                bytes("---\nid: novaya-shkola\ntitle: Новая школа\nkind: school\nmunicipality: spassk-dalny\n"
                        + "updated: 2026-11-22\n---\n"));
        Path zip = zip(parts);
        assertThat(run(false, zip).stream().map(i -> i.path().orElseThrow()))
                .containsExactlyInAnyOrder("content/praktiki/iz-formy.md", "content/organizatsii/novaya-shkola.md");
        assertThat(project.resolve("content/organizatsii/novaya-shkola.md"))
                .content()
                .contains("kind: school")
                .doesNotContain("status");
        assertThat(errors()).isEqualTo(before);
    }

    @Test
    void strangersDoNotPublish() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), FORM_MADE.replace("STATE", "published"));
        Imported imported = run(false, file).getFirst();
        assertThat(text(imported)).contains("status: draft").doesNotContain("published");
        assertThat(imported.notices()).anyMatch(n -> n.contains("черновик"));
    }

    @Test
    void whatIsMissingIsSaid() {
        Importing.Outcome outcome = Importing.run(new Importing.Request(
                project, List.of(folder.resolve("no.docx")), project.resolve("content"), "", false));
        assertThat(outcome).isInstanceOf(Importing.MissingFile.class);
    }

    @Test
    void freeDocumentsStopNobody() throws IOException {
        List<Finding> before = errors();
        List<Imported> imported;
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/intake"))) {
            imported = run(
                    false,
                    files.filter(f -> f.getFileName().toString().matches("(real-|free|letter)[^.]*[.][a-z]+"))
                            .sorted()
                            .toArray(Path[]::new));
        }
        assertThat(imported).hasSizeGreaterThan(10).allMatch(i -> i.path().isPresent());
        assertThat(errors()).isEqualTo(before);
        assertThat(imported).noneMatch(Imported::hasErrors);
        assertThat(imported).anyMatch(i -> i.findings().stream().anyMatch(Finding::isErrorOnceSent));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path zip = zip(withPicture());
        Path second = Files.writeString(folder.resolve("b.txt"), "Название: Утренний кофе с наставником\n");
        Files.createDirectories(project.resolve(".navigator"));
        Files.writeString(project.resolve(".navigator/import"), "a file where a folder must be");
        long before = count();
        Importing.Done done = (Importing.Done) Importing.run(
                new Importing.Request(project, List.of(zip, second), project.resolve("content"), "", false));
        assertThat(done.failure()).isPresent();
        assertThat(done.imported()).isEmpty();
        assertThat(project.resolve("content/praktiki/foto-1.png")).doesNotExist();
        assertThat(count() - before).as("an empty folder at most").isLessThan(2);
    }

    /// What the form sends: the entry and its picture.
    private static SequencedMap<String, byte[]> withPicture() {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("iz-formy.md", bytes(FORM_MADE.replace("STATE", "draft")));
        parts.put("foto-1.png", PNG);
        return parts;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Path zip(SequencedMap<String, byte[]> parts) throws IOException {
        return Files.write(folder.resolve("a.zip"), Zips.of(parts));
    }

    private List<Finding> errors() {
        return Build.check(project).findings().stream().filter(Finding::isError).toList();
    }

    private String text(Imported imported) throws IOException {
        return Files.readString(project.resolve(imported.path().orElseThrow()));
    }

    private long count() throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            return all.count();
        }
    }

    private List<Imported> run(boolean dry, Path... files) {
        Importing.Outcome outcome =
                Importing.run(new Importing.Request(project, List.of(files), project.resolve("content"), "", dry));
        return ((Importing.Done) outcome).imported();
    }
}
