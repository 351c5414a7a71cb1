package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicenavigator.browser.Searcher.q;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page that searches: its filters, its address, what it says when there is nothing.
@Tag("browser")
class SearchPageTest extends SiteInBrowser {

    private static final String ADDRESS = "location.search";
    private static final String PRACTICES = "#f-type-practice";

    private static Searcher at(boolean disk) {
        return with(disk, new Browser.NewContextOptions());
    }

    private static Searcher with(boolean disk, Browser.NewContextOptions options) {
        return new Searcher(chromium, disk ? BuiltSite.folder().toUri().toString() : server.address(), options);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsWhatIsAskedInItsAddress(boolean disk) {
        try (Searcher searcher = at(disk)) {
            Page page = searcher.ask(q("наставник")).page();
            String all = searcher.found();
            searcher.page().locator(PRACTICES).check();
            searcher.answered();
            String some = searcher.found();
            assertThat(some).isNotEqualTo(all);
            assertThat(page.evaluate(ADDRESS)).isEqualTo(q("наставник") + "&type=practice");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-type-practice");
            assertThat(page.locator(".chosen .chip").first().textContent()).startsWith("Практики");

            page.reload();
            searcher.answered();
            assertThat(searcher.found()).isEqualTo(some);
            assertThat(page.locator(PRACTICES).isChecked()).isTrue();

            page.goBack();
            searcher.answered();
            assertThat(searcher.found()).isEqualTo(all);
            assertThat(page.locator(PRACTICES).isChecked()).isFalse();
            page.goForward();
            searcher.answered();
            page.locator(".chosen .chip").first().click();
            searcher.answered();
            assertThat(searcher.found()).isEqualTo(all);
            searcher.assertCalm(false);
        }
    }

    @Test
    void typingIsOneStepOfHistory() {
        try (Searcher searcher = at(false)) {
            Page page = searcher.ask(q("наставник")).page();
            searcher.field().fill("");
            page.keyboard().type("ракушка");
            page.waitForFunction("() => location.search.includes('q=') && document.title.startsWith('ракушка')");
            searcher.answered();
            page.goBack();
            page.waitForFunction("() => document.title.startsWith('наставник')");
            assertThat(searcher.field().inputValue()).isEqualTo("наставник");
        }
    }

    @Test
    void countsOrInsideAFacetAndAndBetweenThem() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask("").page();
            int practices = count(page, PRACTICES);
            int materials = count(page, "#f-type-material");
            page.locator(PRACTICES).check();
            searcher.answered();
            assertThat(number(searcher.found())).isEqualTo(practices);
            // A choice changes the numbers of the other facets, not of its own.
            assertThat(count(page, "#f-type-material")).isEqualTo(materials);
            page.locator("#f-type-material").check();
            searcher.answered();
            assertThat(number(searcher.found())).isEqualTo(practices + materials);
            page.locator(".chip-all").click();
            searcher.answered();
            assertThat(page.evaluate(ADDRESS)).isEqualTo("");
        }
    }

    private static int count(Page page, String box) {
        return Integer.parseInt(page.locator("label:has(" + box + ") .count").textContent());
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    @Test
    void showsMoreAndGoesThere() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask(q("наставник")).page();
            assertThat(searcher.titles()).hasSize(10);
            page.locator(".more button").click();
            page.locator(".hit").nth(10).waitFor();
            assertThat(searcher.titles()).hasSize(20).doesNotHaveDuplicates();
            assertThat(page.evaluate("document.activeElement.textContent"))
                    .isEqualTo(searcher.titles().get(10));
            assertThat((String) page.evaluate(ADDRESS)).endsWith("&page=2");
            List<String> before = searcher.titles();
            page.reload();
            searcher.answered();
            assertThat(searcher.titles()).isEqualTo(before);
        }
    }

    @Test
    void sortsByTitle() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask(q("наставник")).page();
            List<String> byMeaning = searcher.titles();
            page.locator(".sorting select").selectOption("title");
            searcher.answered();
            assertThat(searcher.titles()).isNotEqualTo(byMeaning);
            assertThat((String) page.evaluate(ADDRESS)).endsWith("&sort=title");
            searcher.ask(q("наставник") + "&sort=colour");
            assertThat(searcher.titles()).isEqualTo(byMeaning);
        }
    }

    @Test
    void marksWordsAndShowsThePlaceInTheText() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask(q("наставника")).page();
            Locator first = page.locator(".hit").first();
            assertThat(first.locator("mark").count()).isPositive();
            assertThat(first.locator(".hit-kind").textContent()).isNotBlank();
            assertThat(page.locator(".hit mark").allTextContents())
                    .anyMatch(text -> text.toLowerCase(java.util.Locale.ROOT).startsWith("наставник"));
        }
    }

    @Test
    void helpsWhereNothingIsFound() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask(q("ракушка добра") + "&type=municipality&level=federal")
                    .page();
            Locator drop = page.locator(".help button");
            if (number("0" + searcher.found()) == 0) {
                assertThat(searcher.found()).isEqualTo("Ничего не нашлось");
                assertThat(page.locator(".help").textContent()).contains("Уберите одно из них");
                if (drop.count() > 0) {
                    drop.first().click();
                    searcher.answered();
                    assertThat(searcher.titles()).isNotEmpty();
                }
            }
            searcher.ask(q("щщщщ ъъъъъ"));
            assertThat(searcher.found()).isEqualTo("Ничего не нашлось");
            assertThat(page.locator(".help a[href='#else']").isVisible()).isTrue();
            searcher.assertCalm(false);
        }
    }

    @ParameterizedTest
    @MethodSource("oddQuestions")
    void staysCalm(String question) {
        try (Searcher searcher = at(true)) {
            searcher.ask(question);
            assertThat(searcher.found()).doesNotContain("не отвечает").isNotBlank();
            assertThat(searcher.page().locator("#else").isVisible()).isTrue();
            searcher.assertCalm(false);
        }
    }

    static List<String> oddQuestions() {
        return List.of(
                "?q=",
                q("а"),
                q("а".repeat(10_000)),
                q("наставник ".repeat(1_000)),
                q("«незакрытая фраза"),
                q("\"\"\" «» \""),
                q("🌊🙂"),
                q("مرحبا \u202Eкинватсан"),
                q("нас\u0301та\u0301вник и\u0306од е\u0308ж"),
                q("__proto__"),
                q("constructor toString"),
                q("<img src=x onerror=alert(1)>"),
                q("и в на"),
                q("\u0000\uD800"),
                "?q=%E0%A4%A",
                q("наставник") + "&type=no-such-type",
                q("наставник") + "&forms=no-such-form&no_such_field=x",
                "?constructor=x&__proto__=y&toString=z&hasOwnProperty=1&type=constructor",
                q("наставник") + "&page=-1",
                q("наставник") + "&page=1e9",
                q("наставник") + "&page=x&sort=__proto__&utm_source=mail");
    }

    @Test
    void tellsOfConditionsThatAreGone() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask(q("наставник")).page();
            String all = searcher.found();
            searcher.ask(q("наставник") + "&forms=no-such-form");
            assertThat(searcher.found()).isEqualTo(all);
            assertThat(page.locator(".search-notes").textContent()).contains("больше не существует");
        }
    }

    @Test
    void readsTheWrongKeyboardLayout() {
        try (Searcher searcher = at(true)) {
            Page page = searcher.ask(q("yfcnfdybr")).page();
            assertThat(page.locator(".search-notes").textContent()).contains("раскладке", "«наставник»");
            assertThat(searcher.titles()).isNotEmpty();
        }
    }

    @Test
    void leadsOnWithoutScripts() {
        // A page that still scrolls smoothly cannot be clicked.
        Browser.NewContextOptions plain =
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE);
        try (Searcher searcher = with(true, plain)) {
            searcher.open("shkoly/index.html");
            searcher.field().fill("ракушка");
            searcher.page().keyboard().press("Enter");
            searcher.page().waitForURL("**/poisk.html?q=*");
            assertThat(searcher.page().locator("#main noscript").textContent()).contains("указатель А–Я");
            searcher.page()
                    .locator(".letters a")
                    .filter(new Locator.FilterOptions().setHasText("Р"))
                    .first()
                    .click();
            searcher.page().waitForURL("**/ukazatel.html#letter-r");
            searcher.page()
                    .locator("section[aria-labelledby=letter-r] a")
                    .filter(new Locator.FilterOptions().setHasText("Ракушка добра"))
                    .first()
                    .click();
            searcher.page().waitForURL("**/rakushka-dobra.html");
            searcher.open("poisk.html");
            searcher.page().locator(".topics summary").first().click();
            searcher.page().locator(".topics .chip").first().click();
            assertThat(searcher.page().locator(".cards .card").count()).isPositive();
            searcher.assertCalm(false);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true);
        try (Searcher searcher = with(true, options)) {
            for (String question : List.of(
                    q("наставник") + "&type=practice,material",
                    q("наставничиство"),
                    q("щщщщ"),
                    q("гто") + "&forms=gone")) {
                searcher.page().setViewportSize(1280, 800);
                searcher.ask(question).assertAccessible(question + " " + scheme);
            }
            searcher.page().setViewportSize(360, 800);
            searcher.ask("");
            searcher.page().locator(".filters > summary").click();
            assertThat(searcher.page().locator(PRACTICES).isVisible()).isTrue();
            searcher.page().locator(".filters-apply").click();
            assertThat(searcher.page().locator(PRACTICES).isVisible()).isFalse();
            assertThat(searcher.page().evaluate("document.activeElement.id")).isEqualTo("found");
        }
    }
}
