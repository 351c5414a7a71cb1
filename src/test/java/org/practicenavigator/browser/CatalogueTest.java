package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Choosing on list pages: numbers, chips, the address, the way back.
@Tag("browser")
class CatalogueTest extends SiteInBrowser {

    private static final Pattern STATIC_VALUE = Pattern.compile(
            "<li><a href=\"([a-z-]+/[^\"]+)\"[^>]*><span>([^<]*)</span> <span class=\"count\">(\\d+)</span></a></li>");
    private static final Pattern STATIC_COUNT =
            Pattern.compile("data-field=\"([a-z_]+)\" data-code=\"([^\"]+)\"[\\s\\S]*<span role=\"status\">(\\d+)");

    /// Every value of every facet gives as many entries as its static page says.
    @ParameterizedTest
    @ValueSource(strings = {"praktiki", "materialy", "shkoly", "organizatsii"})
    void givesWhatTheStaticPagesSay(String folder) throws IOException {
        List<String> expected = new ArrayList<>();
        Path top = BuiltSite.folder().resolve(folder);
        Matcher value = STATIC_VALUE.matcher(Files.readString(top.resolve("index.html")));
        while (value.find()) {
            Matcher page = STATIC_COUNT.matcher(Files.readString(top.resolve(value.group(1))));
            assertThat(page.find()).as(value.group(1)).isTrue();
            assertThat(page.group(3)).as(value.group(1)).isEqualTo(value.group(3));
            expected.add(page.group(1) + " " + page.group(2) + " " + value.group(3));
        }
        assertThat(expected).hasSizeGreaterThan(3);
        try (Chooser chooser = Chooser.at(true).open(folder + "/index.html")) {
            Object given = chooser.page().evaluate("""
                async asked => {
                    const given = [];
                    for (const [field, code] of asked.map(line => line.split(" "))) {
                        history.replaceState(null, "", "?" + field + "=" + encodeURIComponent(code));
                        dispatchEvent(new PopStateEvent("popstate"));
                        while (document.querySelector(".results[aria-busy]")) await new Promise(go => setTimeout(go));
                        given.push(field + " " + code + " " + parseInt(document.querySelector("#results").textContent));
                    }
                    return given;
                }\
                """, expected);
            assertThat(given).isEqualTo(expected);
            chooser.assertCalm(false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void countsOrInsideAFacetAndAndBetweenThem(boolean disk) {
        try (Chooser chooser = Chooser.at(disk).open(Chooser.LIST)) {
            int all = chooser.count();
            int one = chooser.count("forms", "teacher-teacher");
            int other = chooser.count("forms", "pupil-pupil");
            chooser.choose("forms", "teacher-teacher");
            assertThat(chooser.count()).isEqualTo(one).isLessThan(all);
            assertThat(chooser.focused()).isEqualTo("f-forms-teacher-teacher");
            // A choice changes the numbers of other facets, not of its own.
            assertThat(chooser.count("forms", "pupil-pupil")).isEqualTo(other);
            chooser.choose("forms", "pupil-pupil");
            assertThat(chooser.count()).isBetween(Math.max(one, other), one + other);
            int project = chooser.count("kind", "project");
            chooser.choose("kind", "project");
            assertThat(chooser.count()).isEqualTo(project);
            assertThat(chooser.query()).isEqualTo("?forms=teacher-teacher,pupil-pupil&kind=project");
            assertThat(chooser.chips()).hasSize(4);
            assertThat(chooser.page().title()).contains(" — " + chooser.told() + " — ");

            List<String> titles = chooser.titles();
            chooser.page().reload();
            chooser.open(Chooser.LIST + chooser.query());
            assertThat(chooser.titles()).isEqualTo(titles).hasSize(project);
            chooser.page().locator(".chosen .chip").first().click();
            chooser.settled();
            assertThat(chooser.query()).isEqualTo("?forms=pupil-pupil&kind=project");
            assertThat(chooser.page().evaluate("document.activeElement.closest('.chosen') !== null"))
                    .isEqualTo(true);
            chooser.page().locator(".chip-all").click();
            chooser.settled();
            assertThat(chooser.count()).isEqualTo(all);
            assertThat(chooser.query()).isEmpty();
            assertThat(chooser.focused()).isEqualTo("results");
            chooser.assertCalm(false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesBackAndForward(boolean disk) {
        try (Chooser chooser = Chooser.at(disk).open(Chooser.LIST)) {
            List<String> all = chooser.titles();
            chooser.choose("kind", "project");
            List<String> some = chooser.titles();
            chooser.choose("forms", "pupil-pupil");
            chooser.page().goBack();
            chooser.settled();
            assertThat(chooser.titles()).isEqualTo(some);
            assertThat(chooser.page().locator("#f-kind-project").isChecked()).isTrue();
            chooser.page().goBack();
            chooser.settled();
            assertThat(chooser.titles()).isEqualTo(all);
            chooser.page().goForward();
            chooser.settled();
            assertThat(chooser.titles()).isEqualTo(some);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void hasTheValueOfAPageChosen(boolean disk) {
        try (Chooser chooser = Chooser.at(disk).open("praktiki/forma/komanda-komanda.html")) {
            Page page = chooser.page();
            String heading = page.locator("h1").textContent();
            String title = page.title();
            int own = chooser.count();
            assertThat(page.locator("#f-forms-team-team").isChecked()).isTrue();
            assertThat(chooser.titles()).hasSize(own);
            chooser.choose("forms", "team-team");
            assertThat(chooser.query()).isEqualTo("?forms=");
            assertThat(page.locator("h1").textContent()).isEqualTo("Практики");
            assertThat(chooser.count()).isGreaterThan(own);
            page.goBack();
            chooser.settled();
            assertThat(page.locator("h1").textContent()).isEqualTo(heading);
            assertThat(page.title()).isEqualTo(title);
            assertThat(chooser.count()).isEqualTo(own);
            chooser.assertCalm(false);
        }
    }

    @Test
    void leavesOutWhatTheSiteHasNot() {
        try (Chooser chooser =
                Chooser.at(true).open(Chooser.LIST + "?kind=project,ghost&ghost=1&sort=ghost&page=999&utm_source=x")) {
            assertThat(chooser.notes()).contains("больше не существует");
            assertThat(chooser.count()).isEqualTo(chooser.count("kind", "project"));
            assertThat(chooser.titles()).hasSize(chooser.count());
            chooser.choose("kind", "project");
            assertThat(chooser.notes()).isEmpty();
            chooser.assertCalm(false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void showsMoreAndGoesThere(boolean disk) {
        try (Chooser chooser = Chooser.at(disk).open(Chooser.LIST + "?sort=title")) {
            List<String> first = chooser.titles();
            assertThat(first).hasSize(24);
            assertThat(chooser.more().textContent()).startsWith("Показать ещё ");
            chooser.more().click();
            chooser.page().waitForFunction("() => document.querySelectorAll('.cards > li').length > 24");
            assertThat(chooser.titles())
                    .hasSize(Math.min(36, chooser.count()))
                    .startsWith(first.toArray(String[]::new))
                    .doesNotHaveDuplicates();
            chooser.page().waitForFunction("() => document.activeElement.matches('.card-title a')");
            assertThat(chooser.focused()).isEqualTo(chooser.titles().get(24));
            assertThat(chooser.query()).isEqualTo("?sort=title&page=2");
            List<String> both = chooser.titles();
            chooser.open(Chooser.LIST + chooser.query());
            assertThat(chooser.titles()).isEqualTo(both);
            String href = chooser.page().locator(".card-title a").last().getAttribute("href");
            assertThat(BuiltSite.folder().resolve("praktiki").resolve(href).normalize())
                    .exists();
            chooser.assertCalm(false);
        }
    }

    @Test
    void saysWhatDroppingAConditionGives() {
        try (Chooser chooser = Chooser.at(true).open(Chooser.LIST)) {
            chooser.choose("maturity", "idea");
            // A value that nothing has beside the first one.
            String[] none = ((String) chooser.page()
                            .evaluate("document.querySelector('.choice"
                                    + " input:disabled').id.replace(/^f-([a-z_]+)-(.*)$/, '$1 $2')"))
                    .split(" ");
            chooser.open(Chooser.LIST + "?maturity=idea&" + none[0] + "=" + none[1]);
            assertThat(chooser.told()).isEqualTo("Ничего не нашлось");
            Locator drop = chooser.page().locator(".help-list button").first();
            int promised = Chooser.number(drop.textContent().replaceAll(".* — будет", ""));
            assertThat(promised).isPositive();
            assertThat(chooser.page().locator(".help a").first().getAttribute("href"))
                    .isEqualTo("../poisk.html");
            drop.click();
            chooser.settled();
            assertThat(chooser.count()).isEqualTo(promised);
            assertThat(chooser.focused()).isEqualTo("results");
            assertThat(chooser.page().locator(".help").textContent()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void findsWordsAsTheSearchDoes(boolean disk) {
        try (Chooser chooser = Chooser.at(disk).open(Chooser.LIST)) {
            Page page = chooser.page();
            assertThat(page.locator(".sorting option").allTextContents()).doesNotContain("По смыслу");
            page.locator("#in-catalogue").fill("настваник");
            page.waitForFunction("() => document.querySelector('.search-notes').textContent.includes('настваник')");
            chooser.settled();
            assertThat(page.locator(".sorting option").first().textContent()).isEqualTo("По смыслу");
            List<String> titles = chooser.titles();
            int found = chooser.count();
            String query = chooser.query();
            chooser.choose("kind", "project");
            assertThat(chooser.count()).isPositive().isLessThan(found);
            assertThat(chooser.query()).isEqualTo(query + "&kind=project");
            page.locator(".sorting select").selectOption("title");
            chooser.settled();
            assertThat(chooser.query()).isEqualTo(query + "&kind=project&sort=title");
            chooser.assertCalm(false);

            Searcher searcher =
                    new Searcher(chromium, disk ? onDisk() : server.address(), new Browser.NewContextOptions());
            try (searcher) {
                searcher.ask(query + "&type=practice");
                assertThat(Chooser.number(searcher.found())).isEqualTo(found);
                assertThat(titles).startsWith(searcher.titles().toArray(String[]::new));
            }
        }
    }

    @Test
    void emptyWordsAreHelped() {
        try (Chooser chooser = Chooser.at(true).open(Chooser.LIST + "?q=%D1%8A%D1%8A%D1%8A%D1%8B%D1%89&kind=project")) {
            assertThat(chooser.told()).isEqualTo("Ничего не нашлось");
            assertThat(chooser.page().locator(".help a").first().getAttribute("href"))
                    .startsWith("../poisk.html?q=");
            chooser.page().locator("#in-catalogue").focus();
            chooser.page().keyboard().press("Escape");
            chooser.page().waitForFunction("() => location.search === '?kind=project'");
            chooser.settled();
            assertThat(chooser.count()).isEqualTo(chooser.count("kind", "project"));
        }
    }

    /// Without a mouse, on a telephone, and in a browser that lets pages keep nothing.
    @Test
    void worksByKeysAndKeepsNothing() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(360, 740);
        try (Chooser chooser = new Chooser(onDisk(), phone)) {
            chooser.page().addInitScript(Keeper.FORBIDDEN);
            chooser.open(Chooser.LIST);
            Page page = chooser.page();
            page.locator("#in-catalogue").focus();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("SUMMARY");
            page.keyboard().press("Enter");
            // Past the ways around the filters to the first of them.
            for (int i = 0; i < 4 && !"checkbox".equals(page.evaluate("document.activeElement.type")); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Space");
            chooser.settled();
            assertThat(page.evaluate("document.activeElement.checked")).isEqualTo(true);
            assertThat(page.locator(".filters > summary").textContent()).isEqualTo("Фильтры (1)");
            Locator apply = page.locator(".filters-apply");
            assertThat(apply.textContent()).isEqualTo("Показать " + chooser.count());
            apply.focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".filters[open]").count()).isZero();
            assertThat(chooser.focused()).isEqualTo("results");
            chooser.assertAccessible(360);
            page.locator(".filters > summary").click();
            chooser.assertAccessible(320);
            chooser.assertAccessible(1280);
        }
    }

    @Test
    void ordersValuesByTheAlphabet() {
        try (Chooser chooser = Chooser.at(true).open(Chooser.LIST)) {
            Locator labels = chooser.page().locator("fieldset:has(#f-kind-practice) .choice span:not(.count)");
            List<String> byCount = labels.allTextContents();
            chooser.page().locator(".facet-order").click();
            chooser.settled();
            assertThat(labels.allTextContents()).isSorted().containsExactlyInAnyOrderElementsOf(byCount);
            assertThat(byCount).isNotEqualTo(labels.allTextContents());
        }
    }

    @Test
    void withoutScriptsStaysWhatItIs() {
        try (Chooser chooser = new Chooser(onDisk(), new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            chooser.page().navigate(onDisk() + Chooser.LIST);
            assertThat(chooser.page().locator("input[type=checkbox]:visible").count())
                    .isZero();
            assertThat(chooser.page().locator(".facet-side a").count()).isPositive();
            assertThat(chooser.titles()).hasSize(24);
        }
    }

    static Stream<Map.Entry<String, String>> tables() {
        return Stream.of(
                Map.entry("praktiki/tablitsa.html", Chooser.LIST),
                Map.entry("shkoly/tablitsa.html", "shkoly/index.html"));
    }

    /// The table holds every entry that the list counts.
    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("tables")
    void tableHoldsAll(Map.Entry<String, String> table) {
        try (Chooser chooser = Chooser.at(true).open(table.getValue())) {
            int all = chooser.count();
            chooser.page().locator(".as-table").click();
            chooser.page().waitForURL("**/" + table.getKey());
            assertThat(chooser.page().locator("tbody tr").count()).isEqualTo(all);
            assertThat(chooser.page().locator("caption").count()).isEqualTo(1);
            chooser.assertAccessible(360);
            chooser.assertAccessible(1280);
        }
    }
}
