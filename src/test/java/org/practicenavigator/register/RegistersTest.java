package org.practicenavigator.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.history.History;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.schema.RegistersReader;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;
import org.practicenavigator.testkit.SiteFixture;
import org.practicenavigator.theme.Strings;

class RegistersTest {

    private static final Strings WORDS = new Strings(
            new TreeMap<>(Map.ofEntries(
                    Map.entry("register_as_of", "На дату"),
                    Map.entry("register_revision", "Версия"),
                    Map.entry("register_count", "Строк"),
                    Map.entry("register_publisher", "Издатель"),
                    Map.entry("register_source", "Источник"),
                    Map.entry("register_number", "№"),
                    Map.entry("register_page", "Страница"),
                    Map.entry("register_linked", "{column}: где"),
                    Map.entry("flag_yes", "да"),
                    Map.entry("flag_no", "нет"))),
            new TreeMap<>());

    private static final Map<String, String> FILES = new LinkedHashMap<>(Map.of(
            "content/_types/club.yaml",
            """
            type: club
            version: "1"
            rank: 10
            label: {one: клуб, few: клуба, many: клубов, title: Клуб, list: Клубы}
            files: kluby/*.md
            address: kluby/{id}.html
            identity: id
            title: title
            modified: changed
            stages:
              field: state
              order: [draft, published]
              terms:
                draft: {stage: draft, public: false}
                open: {stage: published, public: true}
            fields:
              id: {type: text, label: Имя, need: draft}
              title: {type: text, label: Название, need: draft}
              place: {type: ref, label: Где, to: [place], backlink: Клубы, search: {facet: {address: gde}}}
              second: {type: ref, label: Ещё где, to: [place], backlink: Бывают}
              hidden: {type: ref, label: Тихо, to: [place]}
              state: {type: choice, label: Состояние, options: [draft, open], need: draft}
              size: {type: integer, label: Человек}
              share: {type: decimal, label: Доля}
              fresh: {type: flag, label: Новый}
              since: {type: date, label: С какого дня}
              link: {type: link, label: Ссылка}
              words: {type: text, label: Слова, many: {max: 5}}
              meetings:
                type: group
                label: Встречи
                many: {max: 5}
                fields:
                  what: {type: text, label: О чём}
                  people: {type: integer, label: Человек}
              changed: {type: date, label: Изменено}
            list: {address: kluby/index.html, order: [title]}
            """,
            "content/_types/place.yaml",
            """
            type: place
            version: "1"
            rank: 20
            label: {one: место, few: места, many: мест, title: Место, list: Места}
            files: mesta/*.md
            address: mesta/{id}.html
            identity: id
            title: title
            stages:
              field: state
              order: [draft, published]
              terms:
                draft: {stage: draft, public: false}
                open: {stage: published, public: true}
            fields:
              id: {type: text, label: Имя, need: draft}
              title: {type: text, label: Название, need: draft}
              state: {type: choice, label: Состояние, options: [draft, open], need: draft}
              area: {type: text, label: Край}
            list: {address: mesta/index.html, order: [title]}
            """,
            "content/mesta/a.md",
            "---\nid: selo\ntitle: Село\nstate: open\narea: Юг\n---\n",
            "content/mesta/b.md",
            "---\nid: les\ntitle: Лес\nstate: draft\narea: Тайна\n---\n",
            "content/kluby/a.md",
            """
            ---
            id: alye
            title: Алые
            state: open
            place: selo
            second: selo
            hidden: selo
            size: 12
            share: 1.50
            fresh: да
            since: 2024-05-31
            link: https://club.example/
            words: [один, два]
            meetings:
              - {what: Первая, people: 5}
              - {what: Вторая, people: 7}
            changed: 2026-03-04
            ---
            """,
            "content/kluby/b.md",
            """
            ---
            id: belye
            title: Белые
            state: open
            place: selo
            second: les
            since: 2023/2024
            changed: 2026-01-01
            ---
            """,
            "content/kluby/c.md",
            "---\nid: tihie\ntitle: Тихие\nstate: draft\nplace: selo\nchanged: 2026-09-09\n---\n"));

    private final Site site = SiteFixture.of(FILES).site();

    private Sheet sheet(String yaml) {
        return sheet(site, yaml);
    }

    private static Sheet sheet(Site site, String yaml) {
        SequencedMap<DocPath, String> texts = new LinkedHashMap<>();
        texts.put(new DocPath("content/_registers/r.yaml"), yaml);
        Checked<List<RegisterPlan>> plans = RegistersReader.read(texts, site.types());
        assertThat(plans.findings()).isEmpty();
        return new Registers(site, WORDS, AsOf.of(site, History.NONE))
                .sheet(plans.value().orElseThrow().getFirst());
    }

    private static List<String> rows(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        sheet.rows()
                .forEach(row -> rows.add(String.join(
                        " | ", row.stream().map(RegistersTest::shown).toList())));
        return rows;
    }

    private static String shown(Cell cell) {
        String text = switch (cell) {
            case Cell.None _ -> "–";
            case Cell.Text t -> t.text();
            case Cell.Number number -> "#" + number.number().toPlainString();
            case Cell.Day day -> day.day().toString();
            case Cell.Flag flag -> flag.flag() + "=" + flag.text();
        };
        return cell.address().isEmpty() ? text : text + " → " + cell.address();
    }

    @Test
    void showsEachKindOfFieldOfVisibleEntries() {
        assertThat(rows(sheet("""
                        register: r
                        title: Реестр
                        of: club
                        columns:
                          - {show: number}
                          - {field: title}
                          - {field: size}
                          - {field: share}
                          - {field: fresh}
                          - {field: since}
                          - {field: link}
                          - {field: words}
                          - {show: page}
                        """)))
                .containsExactly(
                        "#1 | Алые | #12 | #1.5 | true=да | 2024-05-31 | https://club.example/ → https://club.example/"
                                + " | один; два | https://site.example/kluby/alye.html → https://site.example/kluby/alye.html",
                        "#2 | Белые | – | – | – | 2023/2024 | – | –"
                                + " | https://site.example/kluby/belye.html → https://site.example/kluby/belye.html");
    }

    @Test
    void goesThroughGroupsAndEntriesButNotThroughHiddenOnes() {
        assertThat(rows(sheet("""
                        register: r
                        title: Реестр
                        of: club
                        columns:
                          - {field: place}
                          - {field: place.area}
                          - {field: second}
                          - {field: second.area}
                          - {field: meetings.people}
                          - {items: meetings}
                        """)))
                .containsExactly(
                        "Село | Юг | Село | Юг | 5; 7 | #2 → https://site.example/kluby/alye.html",
                        "Село | Юг | les | – | – | #0");
    }

    @Test
    void givesARowToEachItemWhereItIsAsked() {
        assertThat(rows(sheet("""
                        register: r
                        title: Реестр
                        of: club
                        each: meetings
                        columns:
                          - {show: number}
                          - {field: title}
                          - {field: meetings.what}
                          - {field: meetings.people}
                        """))).containsExactly("#1 | Алые | Первая | #5", "#2 | Алые | Вторая | #7");
    }

    @Test
    void countsWhoPointsHereAndSaysWhereTheyAre() {
        assertThat(rows(sheet("""
                        register: r
                        title: Реестр
                        of: place
                        columns:
                          - {field: title}
                          - {count: club, via: place}
                          - {count: club, via: second, name: seconds}
                          - {count: club, via: hidden, name: hiddens}
                        """)))
                .containsExactly("Село | #2 → https://site.example/kluby/gde/selo.html"
                        + " | #1 → https://site.example/mesta/selo.html | #1");
    }

    @Test
    void saysSinceWhenItStandsSoWithoutAClock() {
        Sheet sheet =
                sheet("register: r\ntitle: Реестр\nof: club\ncolumns: [{show: number, label: Номер}, {show: page}]\n");
        assertThat(sheet.facts().stream().map(fact -> fact.label() + ": " + shown(fact.value())))
                // The hidden club changed later.
                .containsExactly(
                        "На дату: 2026-03-04", "Строк: #2", "Издатель: Издатель", "Источник: https://site.example/");
        assertThat(sheet.columns().stream().map(Sheet.Column::title)).containsExactly("Номер", "Страница");
        History history = new History(
                Optional.of(new History.Head("abcdef1234", LocalDate.of(2026, 11, 22))), false, new TreeMap<>());
        assertThat(AsOf.of(site, history)).isEqualTo(new AsOf(Optional.of(LocalDate.of(2026, 11, 22)), "abcdef1234"));
    }

    /// Every number of the site's own registers is what the page it leads to shows.
    @Test
    void numbersOfTheRealRegistersAreThoseOfTheirPages() {
        Map<String, String> files = SiteFixture.filesOf(Path.of("."));
        Site real = SiteFixture.of(files).site();
        Map<String, Integer> shown = new TreeMap<>();
        real.pages().forEach(page -> {
            if (page instanceof Page.TermPage term && term.number() == 1) {
                shown.put(
                        real.settings().baseUrl() + term.address(),
                        real.catalogue(term.type())
                                .channel(term.field(), term.code())
                                .orElseThrow()
                                .value()
                                .entries()
                                .size());
            }
        });
        int compared = 0;
        for (Map.Entry<String, String> register : files.entrySet()) {
            if (!register.getKey().startsWith("content/_registers/")) {
                continue;
            }
            Sheet sheet = sheet(real, register.getValue());
            assertThat(new String(RegisterFormat.CSV.write(sheet), StandardCharsets.UTF_8))
                    .isNotBlank();
            for (List<Cell> row : sheet.rows()) {
                for (Cell cell : row) {
                    if (cell instanceof Cell.Number number && shown.containsKey(number.address())) {
                        assertThat(number.number()).isEqualByComparingTo(shown.get(number.address()) + "");
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(2);
    }
}
