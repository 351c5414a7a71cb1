package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.data.JsonReader;
import org.practicenavigator.word.Archive;

/// Packs for manual entry, made and checked as an operator would.
class SmartekaExportTest {

    private static final Path READY = PackProject.READY;

    @TempDir
    Path folder;

    private PackProject packs;
    private Path project;
    private Path out;

    @BeforeEach
    void lay() throws IOException {
        packs = PackProject.lay(folder);
        project = packs.folder();
        out = packs.out();
    }

    private Answer run(String... words) {
        return packs.run(words);
    }

    private Path pack() {
        return packs.pack();
    }

    @Test
    void aReadyPracticeBecomesAWholePack() throws Exception {
        Answer answer = run("--ready");
        assertThat(answer.code()).as(answer.out() + answer.err()).isEqualTo(ExitCode.FINE);
        assertThat(answer.out())
                .contains("Собрано: 1 пакет, из них полностью готовы: 1. Не собрано: 0.")
                .contains("ещё не сверен");
        Map<String, byte[]> files = Archive.unpack(Files.readAllBytes(pack()));
        assertThat(files.keySet())
                .contains(
                        "data.json",
                        "dorozhnaya-karta.xlsx",
                        "opisanie.docx",
                        "opisanie.pdf",
                        "instruktsiya.html",
                        "manifest.json",
                        "vid/instruktsiya.css",
                        "vid/instruktsiya.js",
                        "polya/01-nazvanie.txt",
                        "foto/01-doska.png",
                        "prilozheniya/01-list-nablyudeniya-2.pdf");
        assertThat(text(files, "polya/14-reshenie.txt"))
                .isEqualTo(Files.readString(Path.of("src/test/resources/bundle/reshenie.txt"))
                        .strip());
        assertThat(text(files, "polya/21-dorozhnaya-karta.txt")).startsWith("1. Приказ о парах\n   Начало: ");
        assertThat(text(files, "instruktsiya.html"))
                .contains("Скопировать поле")
                .doesNotContain("Чего ещё не хватает");
        assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(files.get("foto/01-doska.png")))
                        .getWidth())
                .isEqualTo(1600);
        byte[] first = Files.readAllBytes(pack());
        assertThat(run("gotovaya").code()).isEqualTo(ExitCode.FINE);
        assertThat(Files.readAllBytes(pack())).as("the same bytes again").isEqualTo(first);
        assertThat(run("--verify", pack().toString()).out()).startsWith("Пакет цел");
    }

    @Test
    void anotherReaderOfArchivesFindsItWhole() throws Exception {
        run("--ready");
        // Every JDK has this one, and it shares nothing with the writer.
        Process jar = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jar").toString(), "tf", pack().toString())
                .redirectErrorStream(true)
                .start();
        String listed = new String(jar.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jar.waitFor()).as(listed).isZero();
        assertThat(listed).contains("manifest.json");
    }

    @Test
    void everyPlantedCorruptionIsFound() throws Exception {
        run("--ready");
        byte[] sound = Files.readAllBytes(pack());
        Map<String, Consumer<SequencedMap<String, byte[]>>> edits = new LinkedHashMap<>();
        edits.put("изменён", files -> files.get("foto/01-doska.png")[60] ^= 1);
        edits.put("другого размера", files -> files.put("polya/01-nazvanie.txt", bytes("Другое")));
        edits.put("Нет файла «polya/02-sut.txt»", files -> files.remove("polya/02-sut.txt"));
        edits.put("Лишний файл «virus.exe»", files -> files.put("virus.exe", bytes("MZ")));
        edits.put("Имя «../naruzhu.txt»", files -> files.put("../naruzhu.txt", bytes("x")));
        edits.put("Нет списка файлов", files -> files.remove("manifest.json"));
        edits.put("другого вида (2)", files -> replace(files, "manifest.json", "\"format\": 1", "\"format\": 2"));
        edits.put("о разных записях", files -> {
            replace(files, "data.json", "\"id\": \"gotovaya\"", "\"id\": \"drugayaa\"");
            vouch(files);
        });
        edits.put("Текст «polya/01-nazvanie.txt» не такой", files -> {
            files.put("polya/01-nazvanie.txt", bytes("Лучшая практика страны"));
            vouch(files);
        });
        edits.put("В инструкции нет текста «polya/01-nazvanie.txt»", files -> {
            replace(files, "instruktsiya.html", ">Первый год рядом", ">Первый день рядом");
            vouch(files);
        });
        for (var edit : edits.entrySet()) {
            SequencedMap<String, byte[]> files = new LinkedHashMap<>(Archive.unpack(sound));
            edit.getValue().accept(files);
            Files.write(pack(), zip(files));
            assertFound(edit.getKey());
        }
        Files.write(pack(), java.util.Arrays.copyOf(sound, sound.length / 2));
        assertFound("Это не архив ZIP, или он обрывается.");
        byte[] flipped = sound.clone();
        flipped[sound.length / 3] ^= 0x55;
        Files.write(pack(), flipped);
        assertFound("Пакет повреждён или изменён");
        assertThat(run("--verify", out.resolve("net.zip").toString()).code()).isEqualTo(ExitCode.USAGE);
    }

    private void assertFound(String said) {
        Answer answer = run("--verify", pack().toString());
        assertThat(answer.out()).contains(said);
        assertThat(answer.code()).as(said).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    void whatIsMissingOrTooLongIsSaidAndHindersNoOther() throws Exception {
        String whole = Files.readString(READY);
        String bare = whole.replace("id: gotovaya", "id: bez-rezultata")
                .replaceAll("(?s)## Результат.*?(?=## Орг)", "")
                .replaceAll("(?s)gallery:.*?consents", "consents");
        Files.writeString(project.resolve("content/praktiki/bez-rezultata.md"), bare);
        Path map = project.resolve("content/_exports/smarteka.yaml");
        Files.writeString(
                map,
                Files.readString(map)
                        .replace(
                                "title: Название практики, part: B1, from: [title]",
                                "title: Название практики, part: B1, limit: 20, count: without-spaces, from: [title]"));
        Answer answer = run("--all");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out())
                .contains("content/praktiki/bez-rezultata.md:1:1 · pack-field-empty")
                .contains("Без поля «Результат» практику не внести")
                .contains("content/praktiki/gotovaya.md:3:1 · pack-field-long")
                .contains("Поле «Название практики» — 26 знаков, а помещается 20.")
                .contains("Не собрано: 2.");
        assertThat(files(out)).isEmpty();
        Files.writeString(map, Files.readString(map).replace("limit: 20, count: without-spaces", "limit: 30"));
        assertThat(run("--all").out()).contains("Собрано: 1 пакет").contains("Не собрано: 1.");
        assertThat(files(out)).containsExactly("smarteka-gotovaya.zip");
    }

    @Test
    void whatCannotBePublishedIsNotPacked() throws Exception {
        Files.delete(project.resolve("content/praktiki/doska.png"));
        Answer answer = run("gotovaya");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out()).contains("file-missing").contains("Не собрано: 1.");
        assertThat(files(out)).isEmpty();
    }

    @Test
    void aPhotoWithoutAWordAboutPeopleIsNotPacked() throws Exception {
        Path entry = project.resolve("content/praktiki/gotovaya.md");
        Files.writeString(entry, Files.readString(entry).replace(", people_consent: adults-with-consent", ""));
        Answer answer = run("gotovaya");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out()).contains("Люди на фото").contains("Не собрано: 1.");
        assertThat(files(out)).isEmpty();
    }

    @Test
    void afterSubmissionTheNextPackTellsWhatChanged() throws Exception {
        Answer first = run("gotovaya", "--submitted", "2025-09-01");
        assertThat(first.code()).isEqualTo(ExitCode.FINE);
        assertThat(project.resolve("content/_exports/smarteka/gotovaya.json")).exists();
        assertThat(run("gotovaya").out()).contains("После подачи ничего не изменилось.");
        Path entry = project.resolve("content/praktiki/gotovaya.md");
        Files.writeString(entry, Files.readString(entry).replace("Остались все пятеро.", "Остались четверо."));
        assertThat(run("gotovaya").out()).contains("После подачи изменилось полей: 1.");
        String page = text(Archive.unpack(Files.readAllBytes(pack())), "instruktsiya.html");
        assertThat(page)
                .contains("Практику подавали 2025-09-01. С тех пор изменилось полей: 1.")
                .contains("<a href=\"#f-rezultat\">Результат</a>")
                .contains("Остались все пятеро.");
    }

    @Test
    void aSignThatTheFontLacksIsToldAndStopsNothing() throws Exception {
        Path entry = project.resolve("content/praktiki/gotovaya.md");
        Files.writeString(
                entry, Files.readString(entry).replace("Остались все пятеро.", "Остались все пятеро \ud83c\udf89."));
        Answer answer = run("gotovaya");
        assertThat(answer.code()).as(answer.out()).isEqualTo(ExitCode.FINE);
        assertThat(answer.out()).contains("В PDF нет знаков: \ud83c\udf89.");
        assertThat(text(Archive.unpack(Files.readAllBytes(pack())), "polya/25-rezultat.txt"))
                .contains("\ud83c\udf89");
    }

    @Test
    void programsGetTheSameInJson() {
        Answer answer = run("gotovaya", "--format", "json");
        assertThat(JsonReader.read(answer.out()))
                .extracting("profile_verified", "packs")
                .satisfies(values -> assertThat(values.toString())
                        .startsWith("[false, [{id=gotovaya, title=Первый год рядом")
                        .contains("ready=true", "{name=result, title=Измеренный результат, met=true, task=null}"));
    }

    @Test
    void wrongCallsSayWhatIsRight() {
        assertThat(run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("--ready", "--all").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("gotovya").err()).contains("Возможно, это «gotovaya».");
        assertThat(run("gotovaya", "--submitted", "вчера").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("gotovaya", "--profile", "smartek").err()).contains("Есть: nastavnichestvo, smarteka.");
    }

    @Test
    void aDiskThatRefusesLeavesNoHalfPack() throws Exception {
        Files.writeString(out, "a file where a folder must be");
        assertThat(run("gotovaya").code()).isEqualTo(ExitCode.MACHINE);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void replace(SequencedMap<String, byte[]> files, String name, String from, String to) {
        String text = text(files, name);
        assertThat(text).contains(from);
        files.put(name, bytes(text.replace(from, to)));
    }

    /// Makes the manifest agree with the files again, as a careful forger would.
    private static void vouch(SequencedMap<String, byte[]> files) {
        StringBuilder listed = new StringBuilder();
        files.forEach((name, bytes) -> {
            if (!name.equals("manifest.json")) {
                listed.append(listed.isEmpty() ? "" : ",")
                        .append("{\"path\":\"" + name + "\",\"size\":" + bytes.length + ",\"sha256\":\"" + digest(bytes)
                                + "\"}");
            }
        });
        String text = text(files, "manifest.json");
        files.put("manifest.json", bytes(text.substring(0, text.indexOf("\"files\"")) + "\"files\":[" + listed + "]}"));
    }

    private static String digest(byte[] bytes) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }
}
