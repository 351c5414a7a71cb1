package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Pngs;
import org.practicenavigator.testkit.Zips;

/// What people hand in and what disks do: a located finding in Russian, no half pack, and all other packs whole.
class BadPacksTest {

    private static final String ATTACHMENT = "file: \"Лист наблюдения (2).pdf\"";

    @TempDir
    Path folder;

    private PackProject project;

    @BeforeEach
    void lay() throws IOException {
        project = PackProject.lay(folder);
    }

    private Path practices() {
        return project.folder().resolve("content/praktiki");
    }

    @Test
    void eachBadPracticeIsToldAndTheGoodOneIsPacked() throws Exception {
        project.copyAs("net-prilozheniya", ATTACHMENT, "file: netu.pdf");
        project.copyAs("chuzhoe", ATTACHMENT, "file: \"../../../../etc/passwd\"");
        project.copyAs("protsenty", ATTACHMENT, "file: \"%2e%2e%2fplan.pdf\"");
        project.copyAs("ssylka", ATTACHMENT, "file: ssylka.pdf");
        Path outside = Files.write(folder.resolve("vne.pdf"), Files.readAllBytes(list()));
        Files.createSymbolicLink(practices().resolve("ssylka.pdf"), outside);
        project.copyAs("dva-okonchaniya", ATTACHMENT, "file: plan.exe.pdf");
        Files.copy(list(), practices().resolve("plan.exe.pdf"));
        project.copyAs("perevernutoe", ATTACHMENT, "file: \"plan\\u202efdp.exe\"");
        project.copyAs("ne-to", ATTACHMENT, "file: kartinka.pdf");
        Files.write(practices().resolve("kartinka.pdf"), Pngs.plain(20, 20));
        project.copyAs("bez-soglasiya", ", people_consent: adults-with-consent", "");
        project.copyAs("bez-rezultata", "## Результат", "### Результат");
        Answer answer = project.run("--all");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out())
                .contains("content/praktiki/net-prilozheniya.md:", "Файл «netu.pdf» из поля «Файл» не найден")
                .contains("content/praktiki/chuzhoe.md:")
                .contains("content/praktiki/protsenty.md:")
                .contains("content/praktiki/ssylka.md:")
                .contains("attachment-name", "plan.exe.pdf")
                .contains("content/praktiki/perevernutoe.md:")
                .contains("attachment-false", "kartinka.pdf")
                .contains("content/praktiki/bez-soglasiya.md:", "Люди на фото")
                .contains("content/praktiki/bez-rezultata.md:", "Без поля «Результат» практику не внести")
                .contains("Собрано: 1 пакет", "Не собрано: 9.");
        assertThat(files()).containsExactly("smarteka-gotovaya.zip");
        assertWhole("gotovaya");
    }

    private Path list() {
        return practices().resolve("Лист наблюдения (2).pdf");
    }

    @Test
    void aFileOfThreeGigabytesIsToldAndNeverRead() throws Exception {
        project.copyAs("ogromnoe", ATTACHMENT, "file: film.pdf");
        project.copyAs("ogromnoe-foto", "file: doska.png", "file: foto.png");
        for (String name : List.of("film.pdf", "foto.png")) {
            try (RandomAccessFile file =
                    new RandomAccessFile(practices().resolve(name).toFile(), "rw")) {
                file.setLength(3L << 30);
            } catch (IOException e) {
                abort("this disk takes no file of three gigabytes: " + e.getMessage());
            }
        }
        Answer answer = project.run("--all");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out())
                .contains("content/praktiki/ogromnoe.md:", "Файл «film.pdf» занимает 3145728 КБ")
                .contains("content/praktiki/ogromnoe-foto.md:", "Файл «foto.png» занимает 3145728 КБ")
                .contains("Собрано: 1 пакет", "Не собрано: 2.");
        assertThat(files()).containsExactly("smarteka-gotovaya.zip");
        assertWhole("gotovaya");
    }

    @Test
    void namesOfFilesBecomeHarmlessInThePack() throws Exception {
        List<String> names =
                List.of("CON.pdf", "Ёлка & «шишка» №1.pdf", "план 12.05.2026.pdf", "щ".repeat(100) + ".pdf");
        for (int i = 0; i < names.size(); i++) {
            Files.copy(list(), practices().resolve(names.get(i)));
            project.copyAs("imya-" + i, ATTACHMENT, "file: \"" + names.get(i) + "\"");
        }
        Answer answer = project.run("--all");
        assertThat(answer.out()).contains("Не собрано: 0.");
        for (int i = 0; i < names.size(); i++) {
            Map<String, byte[]> files = Zips.parts(Files.readAllBytes(project.pack("imya-" + i)));
            assertThat(files.keySet())
                    .as(names.get(i))
                    .allMatch(name -> name.matches("([a-z]+/)?[0-9a-z]+([.-][0-9a-z]+)*") && name.length() < 90)
                    .anyMatch(name -> name.matches("prilozheniya/01-[0-9a-z-]+\\.pdf"));
            assertWhole("imya-" + i);
        }
    }

    @Test
    void emojiAndRareLettersStayInTextsAndAreToldForPdf() throws Exception {
        String rare = "Остались \ud83d\udc69\u200d\ud83c\udfeb все, и\u0301 ӱ 中 \ud83c\uddf7\ud83c\uddfa.";
        project.copyAs("redkie", "Остались все пятеро.", rare);
        Answer answer = project.run("redkie");
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.FINE);
        assertThat(answer.out()).contains("В PDF нет знаков: ", "中", "\ud83c\udfeb");
        Map<String, byte[]> files = Zips.parts(Files.readAllBytes(project.pack("redkie")));
        for (String name : List.of("polya/25-rezultat.txt", "instruktsiya.html", "data.json")) {
            assertThat(new String(files.get(name), StandardCharsets.UTF_8))
                    .as(name)
                    .contains("\ud83c\udfeb", "ӱ 中 \ud83c\uddf7\ud83c\uddfa");
        }
        assertWhole("redkie");
    }

    @Test
    void whereOnePackCannotBeWrittenTheOthersAre() throws Exception {
        for (String id : List.of("pervaya", "vtoraya", "tretya")) {
            project.copyAs(id);
        }
        // A folder with a file in it can be replaced by no archive, whoever runs the test.
        Path inTheWay = Files.createDirectories(project.pack("pervaya"));
        Files.writeString(inTheWay.resolve("chuzhoy.txt"), "не наше");
        Answer answer = project.run("--all");
        assertThat(answer.code()).isEqualTo(ExitCode.MACHINE);
        assertThat(answer.err())
                .contains("Не получилось прочитать или записать файл", "smarteka-pervaya.zip", "повторите команду");
        assertThat(files())
                .containsExactly(
                        "smarteka-gotovaya.zip", "smarteka-pervaya.zip", "smarteka-tretya.zip", "smarteka-vtoraya.zip");
        assertThat(inTheWay.resolve("chuzhoy.txt")).hasContent("не наше");
        for (String id : List.of("gotovaya", "vtoraya", "tretya")) {
            assertWhole(id);
        }
    }

    /// Where the test may mount a disk of its own; the test above stands for it elsewhere.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesWholePacksOnly() throws Exception {
        for (int i = 0; i < 5; i++) {
            project.copyAs("praktika-" + i);
        }
        Files.createDirectories(project.out());
        assumeThat(system("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", project.out()))
                .isZero();
        try {
            Answer answer = project.run("--all");
            assertThat(answer.code()).isEqualTo(ExitCode.MACHINE);
            assertThat(answer.err()).contains("Проверьте место на диске");
            assertThat(files())
                    .hasSizeBetween(1, 5)
                    .allMatch(name -> name.matches("smarteka-[a-z0-9-]+\\.zip"))
                    .allSatisfy(name -> assertWhole(name.replaceAll("^smarteka-|\\.zip$", "")));
        } finally {
            system("umount", project.out());
        }
    }

    private static int system(Object... command) throws InterruptedException {
        try {
            return new ProcessBuilder(Stream.of(command).map(Object::toString).toList())
                    .redirectErrorStream(true)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private void assertWhole(String id) {
        assertThat(project.run("--verify", project.pack(id).toString()).out()).startsWith("Пакет цел");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(project.out())) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
