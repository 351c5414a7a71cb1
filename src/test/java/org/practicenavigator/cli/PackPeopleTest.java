package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.Folders;
import org.practicenavigator.testkit.Zips;

/// Nobody is named in a pack, nor in documents and tables of the site: not who agreed to be named on the page, and not
/// who did not.
class PackPeopleTest {

    /// Names, numbers and positions that no text of the project has.
    private static final List<String> SECRETS =
            List.of("щипцовин", "курослепов", "p-0147", "p-0148", "плетения корзин", "2-11-22", "12-р/2026", "lica/");

    @TempDir
    Path folder;

    private PackProject project;
    private Path people;

    @BeforeEach
    void lay() throws IOException {
        project = PackProject.lay(folder);
        project.copyAs(
                "s-lyudmi",
                "consents: [",
                "authors:\n  - {role: Куратор пар, person: p-0147, show: [name, position]}\n  - {role: Методист, person: p-0148}\n"
                        + "consents: [");
        people = folder.resolve("zakryto");
        Files.createDirectories(people.resolve("persons"));
        person("p-0147", "Щипцовина Мария Петровна", "items_allowed: [name, position, phone]");
        person("p-0148", "Курослепов Иван Ильич", "items_allowed: [position]");
    }

    private void person(String number, String name, String allowed) throws IOException {
        Files.writeString(people.resolve("persons/" + number + ".yaml"), """
                person_ref: %s
                name: %s
                position: Учитель плетения корзин
                phone: +7 (42352) 2-11-22
                %s
                consent_id: 12-р/2026
                given_on: 2026-09-01
                valid_until: 2029-08-31
                resource_urls: [https://navigator.example/praktiki/s-lyudmi.html]
                """.formatted(number, name, allowed));
    }

    @Test
    void aPackKnowsRolesOnly() throws Exception {
        Answer answer = project.run("s-lyudmi", "--submitted", "2026-11-22");
        assertThat(answer.code()).as(answer.out() + answer.err()).isEqualTo(ExitCode.FINE);
        Map<String, String> texts = texts(Zips.parts(Files.readAllBytes(project.pack("s-lyudmi"))));
        assertThat(with(texts, "куратор пар")).contains("opisanie.docx", "opisanie.pdf");
        assertThat(with(texts, "приказ о парах")).contains("dorozhnaya-karta.xlsx", "data.json", "instruktsiya.html");
        for (String secret : SECRETS) {
            assertThat(with(texts, secret)).as(secret).isEmpty();
            assertThat(answer.out().toLowerCase(Locale.ROOT)).doesNotContain(secret);
        }
        assertThat(Files.readString(project.folder().resolve("content/_exports/smarteka/s-lyudmi.json"))
                        .toLowerCase(Locale.ROOT))
                .contains("пар")
                .doesNotContain(SECRETS.toArray(String[]::new));
        assertThat(project.run("s-lyudmi", "--private", people.toString()).code())
                .as("there is no way to put people into a pack")
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void documentsAndTablesOfTheSiteNameNobodyWhomThePageNames() throws Exception {
        Folders.copy(Path.of("themes"), project.folder().resolve("themes"));
        Path site = folder.resolve("site");
        Answer built = Answer.of(
                FakeDialog.absent(),
                project.folder(),
                "build",
                "--out",
                site.toString(),
                "--private",
                people.toString(),
                "--as-of",
                "2026-11-22");
        assertThat(built.code()).as(built.out() + built.err()).isEqualTo(ExitCode.FINE);
        Map<String, String> texts = texts(below(site));
        assertThat(with(texts, "щипцовин")).containsExactly("praktiki/s-lyudmi.html");
        assertThat(with(texts, "курослепов")).isEmpty();
        assertThat(with(texts, "плетения корзин")).containsExactly("praktiki/s-lyudmi.html");
        assertThat(with(texts, "2-11-22")).isEmpty();
        assertThat(with(texts, "куратор пар")).contains("praktiki/s-lyudmi.docx", "praktiki/s-lyudmi.pdf");
        assertThat(texts.keySet()).contains("reestry/praktiki.xlsx", "reestry/praktiki.csv", "praktiki/s-lyudmi.json");
    }

    @Test
    void whatBetraysAPersonKeepsThePracticeOut() throws Exception {
        project.copyAs("telefon", "Остались все пятеро.", "Звоните: +7 914 123-45-67.");
        project.copyAs("pochta", "email: school8@spassk-edu.example", "email: ivan.petrov.1980@mail.ru");
        Answer answer = project.run("--all");
        assertThat(answer.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(answer.out())
                .contains("content/praktiki/telefon.md:", "personal-phone")
                .contains("content/praktiki/pochta.md:", "private-mail")
                .contains("Собрано: 2 пакета", "Не собрано: 2.");
        assertThat(project.pack("telefon")).doesNotExist();
        assertThat(project.pack("pochta")).doesNotExist();
    }

    @Test
    void withoutConsentsAPracticeIsNotReadyAndTheAuthorIsToldWhatToDo() throws Exception {
        project.copyAs("bez-rukovoditelya", "consents: [publication, head-informed]", "consents: [publication]");
        project.copyAs("bez-avtora", "consents: [publication, head-informed]", "consents: [head-informed]");
        Answer all = project.run("bez-avtora", "bez-rukovoditelya");
        assertThat(all.out()
                        .replace('\u00a0', ' ')
                        .split("НЕТ   Согласия\\. Отметьте в записи согласие автора на публикацию"))
                .hasSize(3);
        Answer ready = project.run("--ready");
        assertThat(ready.code()).isEqualTo(ExitCode.FINE);
        assertThat(ready.out()).contains("Собрано: 2 пакета, из них полностью готовы: 2.");
    }

    private static List<String> with(Map<String, String> texts, String word) {
        return texts.entrySet().stream()
                .filter(file -> file.getValue().contains(word) || file.getKey().contains(word))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// What a reader finds in each file, in small letters, all blanks alike; archives within are opened.
    private static Map<String, String> texts(Map<String, byte[]> files) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            String name = file.getKey();
            StringBuilder text = new StringBuilder(new String(file.getValue(), StandardCharsets.UTF_8));
            if (name.endsWith(".docx") || name.endsWith(".xlsx")) {
                texts(Zips.parts(file.getValue()))
                        .forEach((part, inner) -> text.append(part)
                                .append(inner)
                                .append(Jsoup.parse(inner, "", Parser.xmlParser())
                                        .wholeText()));
            } else if (name.endsWith(".pdf")) {
                try (PDDocument pdf = Loader.loadPDF(file.getValue())) {
                    text.append(new PDFTextStripper().getText(pdf))
                            .append(pdf.getDocumentInformation().getCOSObject());
                }
            }
            texts.put(
                    name,
                    text.toString().replaceAll("[\\s\\u00a0\\u202f]+", " ").toLowerCase(Locale.ROOT));
        }
        return texts;
    }

    private static Map<String, byte[]> below(Path site) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            all.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().matches(".*\\.(woff2|bin|png)"))
                    .forEach(path -> files.put(site.relativize(path).toString().replace('\\', '/'), bytes(path)));
        }
        return files;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
