package org.practicenavigator.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.history.History;
import org.practicenavigator.testkit.SiteFixture;
import org.practicenavigator.theme.Strings;

/// When a set has a new version, and what its files say.
class OpenDataTest {

    private static final String SET = """
            dataset: kluby
            title: Клубы
            about: Клубы края, по строке на каждый из них.
            keywords: [клубы, край]
            updates: Раз в год
            created: 2026-01-10
            of: club
            columns:
              - {field: id, label: Имя, about: Не меняется.}
              - {field: title}
              - {field: size}
              - {field: since}
            """;

    private static final History COMMIT = new History(
            Optional.of(new History.Head("abcdef0123", LocalDate.of(2026, 7, 1))),
            false,
            new TreeMap<>(Map.of(
                    new DocPath("content/kluby/a.md"),
                    new History.FileHistory(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 4), 2, 1))));

    private static final Strings WORDS = words();

    /// The product's own words that need no counting.
    private static Strings words() {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<String> lines = Files.lines(Path.of("themes/base/strings/ru.yml"))) {
            lines.filter(line -> line.matches("(opendata|register)_?[a-z_]*: [^{].*"))
                    .forEach(line -> texts.put(
                            line.substring(0, line.indexOf(':')),
                            line.substring(line.indexOf(':') + 2).replaceAll("^\"|\"$", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Strings(texts, new TreeMap<>());
    }

    private static Map<String, String> files(String title) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("content/_datasets/kluby.yaml", SET);
        files.put("content/_types/club.yaml", """
                type: club
                version: "1"
                rank: 10
                label: {one: клуб, few: клуба, many: клубов, title: Клуб, list: Клубы}
                files: kluby/*.md
                address: kluby/{id}.html
                identity: id
                title: title
                modified: changed
                fields:
                  id: {type: text, label: Имя, need: always}
                  title: {type: text, label: Название, need: always}
                  size: {type: integer, label: Человек}
                  since: {type: date, label: С какого дня}
                  note: {type: text, label: Пометка}
                  changed: {type: date, label: Изменено}
                list: {address: kluby/index.html, order: [title]}
                """);
        files.put("content/site.yaml", SiteFixture.SETTINGS);
        files.put(
                "content/kluby/a.md",
                "---\nid: alye\ntitle: \"" + title + "\"\nsize: 12\nsince: 2024-05\nchanged: 2026-03-03\n---\n");
        return files;
    }

    private static OpenData data(String title, History history, String... more) {
        Map<String, String> files = files(title);
        for (String each : more) {
            boolean settings = each.startsWith("open_data");
            files.merge(settings ? "content/site.yaml" : "content/_datasets/versions/kluby.yaml", each, String::concat);
        }
        return new OpenData(SiteFixture.of(files).site(), WORDS, history);
    }

    private static Dataset only(OpenData data) {
        return data.sets().getFirst();
    }

    private static String text(OpenData data, String address) {
        return new String(new DataFiles(data).all().get(address).get(), StandardCharsets.UTF_8);
    }

    private static String recorded(OpenData data, String change) {
        return VersionsFile.text(only(data).recorded(change).plan());
    }

    @Test
    void datesARecordlessSetByTheLastChangeOfItsEntries() {
        assertThat(only(data("Алые", COMMIT)).version()).isEqualTo("data-20260304-structure-20260110");
        assertThat(only(data("Алые", History.NONE)).version()).isEqualTo("data-20260303-structure-20260110");
    }

    @Test
    void keepsTheDayWhileTheRowsStayTheSameWhateverElseChanges() {
        OpenData first = data("Алые", COMMIT);
        String ledger = recorded(first, "Первая: «проба»");
        History later = new History(
                Optional.of(new History.Head("1234567890", LocalDate.of(2027, 1, 1))),
                false,
                new TreeMap<>(Map.of(
                        new DocPath("content/kluby/a.md"),
                        new History.FileHistory(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 12, 31), 3, 1))));
        OpenData second = data("Алые", later, ledger);
        assertThat(only(second).isRecorded()).isTrue();
        assertThat(only(second).version()).isEqualTo(only(first).version());
        assertThat(text(second, only(second).data(DataForm.CSV)))
                .isEqualTo(text(first, only(first).data(DataForm.CSV)));
        assertThat(text(second, only(second).meta())).contains("provenance,Первая: «проба»\r\n", "valid,20270101\r\n");
    }

    @Test
    void givesChangedRowsTheDayOfTheCommitAndKeepsTheirStructure() {
        String ledger = recorded(data("Алые", COMMIT), "");
        Dataset changed = only(data("Синие", COMMIT, ledger));
        assertThat(changed.isRecorded()).isFalse();
        assertThat(changed.version()).isEqualTo("data-20260701-structure-20260110");
        assertThat(text(data("Синие", COMMIT, ledger), changed.meta())).contains("provenance,Обновление данных\r\n");
    }

    @Test
    void givesChangedColumnsANewStructure() {
        OpenData first = data("Алые", COMMIT);
        String ledger = recorded(first, "").replace(only(first).hashes().structure(), "0".repeat(64));
        assertThat(only(data("Алые", COMMIT, ledger)).version()).isEqualTo("data-20260304-structure-20260304");
    }

    @Test
    void writesRowsUnderNamesAndTellsWhatTheyHold() {
        OpenData data = data("=Алые, синие", COMMIT);
        assertThat(text(data, "opendata/kluby/data-20260304-structure-20260110.csv"))
                .isEqualTo("id,title,size,since\r\nalye,\"'=Алые, синие\",12,05.2024\r\n");
        assertThat(text(data, "opendata/kluby/structure-20260110.csv"))
                .isEqualTo("field name,english description,russian description,format\r\n"
                        + "id,id,Имя. Не меняется.,string\r\n"
                        + "title,title,Название,string\r\n"
                        + "size,size,Человек,integer\r\n"
                        + "since,since,\"С какого дня. "
                        + WORDS.text("opendata_partial")
                        + "\",date\r\n");
        assertThat(text(data, "opendata/kluby/data-20260304-structure-20260110-excel.csv"))
                .startsWith("\uFEFFКлубы\r\nИдентификационный номер;kluby\r\n")
                .contains("\r\nИмя;Название;Человек;С какого дня\r\n");
        assertThat(text(data, "opendata/list.csv"))
                .endsWith("\r\nkluby,Клубы,https://site.example/opendata/kluby/meta.csv,csv\r\n");
    }

    @Test
    void namesTheOwnerAsPortalsWantIt() {
        OpenData data = data(
                "Алые",
                COMMIT,
                "open_data: {inn: \"2536000000\", responsible: Методист, phone: \"+7 (423) 200-00-00\","
                        + " email: dannye@site.example}\n");
        assertThat(only(data).page()).isEqualTo("opendata/2536000000-kluby.html");
        assertThat(text(data, "opendata/2536000000-kluby/meta.csv"))
                .contains(
                        "identifier,2536000000-kluby\r\n",
                        "publishername,Методист\r\n",
                        "publisherphone,74232000000\r\n",
                        "publishermbox,dannye@site.example\r\n",
                        "created,20260110\r\n",
                        "modified,20260304\r\n",
                        "data-20260304-structure-20260110,"
                                + "https://site.example/opendata/2536000000-kluby/data-20260304-structure-20260110.csv\r\n");
        assertThat(text(data, "opendata/catalog.jsonld")).contains("\"mailto:dannye@site.example\"");
    }
}
