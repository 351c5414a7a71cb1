package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.EmptyProject;
import org.practicenavigator.testkit.Pngs;
import org.practicenavigator.testkit.Zips;
import org.practicenavigator.word.Archive;

/// Bad files as a coordinator meets them: through the command, with what it says, what it leaves, and its exit code.
class ImportCommandTest {

    private static final Path DOCUMENT = Path.of("src/test/resources/intake/form-short.docx");

    private static final String WORDS = "Название: Утренний кофе с наставником\n\nПроблема:\n\nНовички обедают одни.\n";

    private static final String ENTRY =
            "---\nid: kofe\ntitle: Утренний кофе с наставником\nstatus: draft\n---\n\n## Проблема\n\nНовички обедают одни.\n";

    @TempDir
    Path folder;

    private Path project;

    @BeforeEach
    void lay() throws IOException {
        project = EmptyProject.lay(folder.resolve("project"));
    }

    @Test
    void whatCannotBeReadIsSaidAndLeavesNothing() throws Exception {
        Path large = folder.resolve("large.docx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        byte[] locked = new byte[4096];
        locked[0] = (byte) 0xD0;
        locked[1] = (byte) 0xCF;
        Map<Path, String> files = new LinkedHashMap<>();
        files.put(large, "больше 25 МБ (200 МБ)");
        files.put(write("locked.docx", locked), "под паролем");
        files.put(write("broken.docx", "PK это не документ".getBytes(StandardCharsets.UTF_8)), "повреждён");
        files.put(write("bomb.zip", Zips.of(Map.of("a.txt", new byte[60 << 20]))), "слишком большой");
        files.put(
                write("slip.zip", Zips.of(Map.of("../../x.md", ENTRY.getBytes(StandardCharsets.UTF_8)))),
                "за пределы папки");
        Set<Path> before = files();
        Answer answer = run(files.keySet().toArray(Path[]::new));
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.FINDINGS);
        files.forEach((file, said) -> assertThat(
                        paragraph(answer.out(), file.getFileName().toString()))
                .contains("Не взято.")
                .contains(said));
        assertThat(answer.out()).contains("Взято: 0 записей, не взято: 5 файлов.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void macrosAreLeftOutWhateverTheFileIsCalled() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(Archive.unpack(Files.readAllBytes(DOCUMENT)));
        String types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
        String macros = types.replace(
                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "vnd.ms-word.document.macroEnabled.main+xml")
                .replace(
                        "</Types>",
                        "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>");
        parts.put("[Content_Types].xml", macros.getBytes(StandardCharsets.UTF_8));
        parts.put("word/vbaProject.bin", new byte[100]);
        byte[] bytes = Zips.of(parts);
        Answer answer = run(write("a.docm", bytes), write("b.docx", bytes));
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.FINE);
        assertThat(paragraph(answer.out(), "a.docm")).contains("В документе есть макросы. Они не взяты.");
        assertThat(paragraph(answer.out(), "b.docx")).contains("В документе есть макросы. Они не взяты.");
    }

    @Test
    void aPhotoOfAHundredMegapixelsIsNotTakenButItsPracticeIs() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String gallery =
                "gallery:\n  - {file: foto.png, alt: Наставник и новичок у доски, people_consent: no-people}\nstatus";
        parts.put("kofe.md", ENTRY.replace("status", gallery).getBytes(StandardCharsets.UTF_8));
        parts.put("foto.png", Pngs.plain(10_000, 10_000));
        Answer answer = run(write("a.zip", Zips.of(parts)));
        assertThat(answer.out()).contains("Записано: content/praktiki/kofe.md").contains("Файл «foto.png» не взят.");
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.FINE);
        assertThat(files()).noneMatch(f -> f.toString().endsWith(".png"));
    }

    @Test
    void oldEncodingsTabsAndLettersOfHtmlAreRead() throws Exception {
        Charset old = Charset.forName("windows-1251");
        String letter = "Subject: kofe\nMIME-Version: 1.0\nContent-Type: text/html; charset=windows-1251\n"
                + "Content-Transfer-Encoding: 8bit\n\n<p>Название: Письмо о кофе с наставником</p>";
        String tabs = ENTRY.replace("kofe", "kofe-tabs").replace("status", "contact:\n\trole: Методист\nstatus");
        Answer answer = run(
                write("a.txt", WORDS.getBytes(old)),
                write("b.md", ENTRY.getBytes(old)),
                write("c.eml", letter.getBytes(old)),
                write("d.md", tabs.getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.FINE);
        assertThat(answer.out()).contains("Взято: 4 записи.").contains("Табуляция в начале строк заменена");
        assertThat(paragraph(answer.out(), "a.txt")).contains("Windows-1251");
        assertThat(paragraph(answer.out(), "b.md")).contains("Windows-1251");
        assertThat(project.resolve("content/praktiki/kofe.md")).content().contains("Утренний кофе");
        assertThat(project.resolve("content/praktiki/pismo-o-kofe-s-nastavnikom.md"))
                .exists();
    }

    @Test
    void aReaderThatIsKilledStopsNobody() throws Exception {
        Path file = write("a.txt", WORDS.getBytes(StandardCharsets.UTF_8));
        Set<Path> before = files();
        Set<Long> others =
                ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
        AtomicBoolean done = new AtomicBoolean();
        Thread killer = Thread.startVirtualThread(() -> {
            while (!done.get()) {
                ProcessHandle.current()
                        .children()
                        .filter(p -> !others.contains(p.pid()))
                        // Not the JDK's helper that starts it, and not the copy of this process that becomes the
                        // helper.
                        .filter(p -> p.info().command().orElse("").endsWith("/java"))
                        .filter(p -> p.info().commandLine().orElse("").contains("navigator-import-"))
                        .forEach(ProcessHandle::destroyForcibly);
                Thread.onSpinWait();
            }
        });
        Answer answer = run(file);
        done.set(true);
        killer.join();
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out()).contains("Не взято. Файл не прочитан");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aBlankThatNobodyFilledInIsNoPractice() throws Exception {
        Path blank = folder.resolve("blank.docx");
        assertThat(Answer.of(FakeDialog.absent(), project, "form", "practice", "-o", blank.toString())
                        .code())
                .isEqualTo(ExitCode.FINE);
        Set<Path> before = files();
        Answer answer = run(blank);
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out()).contains("Не взято. В файле нет ни одного ответа.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void wrongCallsAndABrokenMachineHaveCodesOfTheirOwn() throws Exception {
        assertThat(run(folder.resolve("no.docx")).code()).isEqualTo(ExitCode.USAGE);
        Path file = write("a.txt", WORDS.getBytes(StandardCharsets.UTF_8));
        Answer unknown = Answer.of(FakeDialog.absent(), project, "import", "--type", "recipe", file.toString());
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("Нет типа «recipe».");
        Files.writeString(project.resolve("content/praktiki"), "a file where a folder must be");
        Answer broken = run(file);
        assertThat(broken.code()).isEqualTo(ExitCode.MACHINE);
        assertThat(broken.err()).contains("Не получилось прочитать или записать файл");
    }

    private Answer run(Path... files) {
        String[] words = Stream.concat(Stream.of("import"), Stream.of(files).map(Path::toString))
                .toArray(String[]::new);
        return Answer.of(FakeDialog.absent(), project, words);
    }

    /// What is said of a file.
    private static String paragraph(String out, String name) {
        int start = out.indexOf(name + "\n");
        assertThat(start).as(name + " in " + out).isNotNegative();
        return out.substring(start, out.indexOf("\n\n", start));
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(project)) {
            return all.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
