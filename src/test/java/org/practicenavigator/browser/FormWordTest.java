package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A draft written as a document of Word reads back to the same values, in the browser and after LibreOffice has
/// saved it.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class FormWordTest {

    private static final long SEED = 20261122;
    private static final int DRAFTS = 60;

    private static final String KIT = """
            window.kit = {
                type: "practice", title: "title", identity: "id", label: { title: "Практика" },
                groups: [{ id: "card", label: "Карточка" }, { id: "how", label: "Как внедрить" }],
                vocabularies: { forms: { label: "Формы", terms: [{ code: "tt", label: "Педагог — педагог" }, { code: "ts", label: "Педагог — студент" }] },
                    kinds: { label: "Вид", terms: [{ code: "a", label: "Практика" }, { code: "b", label: "Проект", also: ["Замысел"] }] } },
                references: { organization: [{ id: "school-8", title: "Школа № 8" }, { id: "same-1", title: "Гимназия" }, { id: "same-2", title: "Гимназия" }] },
                stages: { field: "status" }, form: { staff: ["id"], consents: "consents", short: ["title"] },
                fields: [
                    { name: "id", label: "Идентификатор", type: "text", group: "card", need: "draft" },
                    { name: "title", label: "Название практики", also: ["Название"], type: "text", chars: [1, 120], group: "card", need: "draft" },
                    { name: "annotation", label: "Аннотация", type: "prose", group: "card" },
                    { name: "kind", label: "Вид записи", type: "choice", vocabulary: "kinds", group: "card" },
                    { name: "forms", label: "Форма наставничества", type: "choice", vocabulary: "forms", many: { min: 1 }, group: "card" },
                    { name: "organization", label: "Организация", type: "ref", to: ["organization"], group: "card" },
                    { name: "period_start", label: "Начало реализации", type: "date", group: "card" },
                    { name: "video", label: "Видео", type: "link", group: "card" },
                    { name: "open", label: "Открыта для гостей", type: "flag", group: "card" },
                    { name: "tasks", label: "Задачи", type: "text", many: { min: 1 }, group: "how" },
                    { name: "steps", label: "Алгоритм внедрения", also: ["Шаги"], type: "group", many: { min: 3 }, group: "how", fields: [
                        { name: "title", label: "Шаг", type: "text", need: "draft", chars: [5, 120] },
                        { name: "action", label: "Что делаем", type: "text", need: "draft", chars: [10, 600] },
                        { name: "who", label: "Кто делает", type: "text" }] },
                    { name: "indicators", label: "Показатели", type: "group", many: { min: 1 }, group: "how", fields: [
                        { name: "name", label: "Показатель", type: "text", need: "draft" }, { name: "unit", label: "Единица измерения", type: "text", need: "draft" },
                        { name: "baseline", label: "Было", type: "decimal" }, { name: "value", label: "Стало", type: "decimal" },
                        { name: "date", label: "На какую дату", type: "date" }, { name: "number", label: "№", type: "text" }] },
                    { name: "contact", label: "Контакт организации", type: "group", group: "how", fields: [
                        { name: "role", label: "Должность", type: "text", need: "draft" }, { name: "email", label: "Служебная почта", type: "text" }] },
                    { name: "status", label: "Состояние", type: "choice", vocabulary: "kinds" },
                    { name: "consents", label: "Согласия", type: "choice", vocabulary: "kinds", many: {} },
                ],
                sections: [{ id: "problem", heading: "Проблема", also: [] }, { id: "solution", heading: "Способы решения", also: ["Решение"] }, { id: "result", heading: "Результат", also: [] }],
            };
            """;

    @TempDir
    static Path folder;

    private static TrialPage trial;

    @BeforeAll
    static void open() {
        trial = TrialPage.onDisk(folder, KIT);
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static byte[] written(Object draft) {
        Object text = trial.run("async draft => lib.base64Of(await lib.docxOf(kit, draft))", draft);
        return Base64.getDecoder().decode((String) text);
    }

    private static Object read(byte[] docx) {
        return trial.run(
                "async bytes => { const { draft } = await lib.readFile(kit, lib.fileOf(bytes, 'a.docx'));"
                        + " return { fields: draft.fields, sections: draft.sections, extra: draft.extra }; }",
                Base64.getEncoder().encodeToString(docx));
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(SEED);
        for (int i = 0; i < DRAFTS; i++) {
            Map<String, Object> draft = new RandomDraft(random).draft();
            assertThat(read(written(draft))).as("seed %d, draft %d", SEED, i).isEqualTo(draft);
        }
    }

    @Test
    void readsBackWhatLibreOfficeHasSaved() throws Exception {
        Path office = office();
        Random random = new Random(SEED + 1);
        List<Map<String, Object>> drafts = new ArrayList<>();
        Path in = Files.createDirectories(folder.resolve("in"));
        for (int i = 0; i < 8; i++) {
            drafts.add(new RandomDraft(random).draft());
            Files.write(in.resolve("draft" + i + ".docx"), written(drafts.get(i)));
        }
        Path out = Files.createDirectories(folder.resolve("out"));
        convert(office, in, out, "docx");
        convert(office, in, out, "txt:Text (encoded):UTF8");
        for (int i = 0; i < drafts.size(); i++) {
            assertThat(read(Files.readAllBytes(out.resolve("draft" + i + ".docx"))))
                    .as("seed %d, draft %d", SEED + 1, i)
                    .isEqualTo(drafts.get(i));
            assertThat(Files.readString(out.resolve("draft" + i + ".txt"), StandardCharsets.UTF_8))
                    .contains("Название практики", "Карточка");
        }
    }

    private static void convert(Path office, Path in, Path out, String format)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                out.toString()));
        try (Stream<Path> files = Files.list(in)) {
            files.sorted().forEach(file -> command.add(file.toString()));
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("office.log")))
                .isZero();
    }

    /// LibreOffice of the system; where it is missing the test is skipped, with `CI` set it fails.
    private static Path office() {
        String path = System.getenv().getOrDefault("PATH", "");
        var found = Stream.of(path.split(File.pathSeparator))
                .map(dir -> Path.of(dir, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && System.getenv("CI") != null) {
            throw new AssertionError("LibreOffice was not found: install it");
        }
        assumeTrue(found.isPresent(), "LibreOffice was not found: install it");
        return found.orElseThrow();
    }
}
