package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The search field in the head of pages, used by keyboard, finger and screen reader.
@Tag("browser")
class SearchBoxTest extends SiteInBrowser {

    private static final String START = "shkoly/index.html";

    private static Searcher at(boolean disk, String address) {
        return with(disk, new Browser.NewContextOptions()).open(address);
    }

    private static Searcher with(boolean disk, Browser.NewContextOptions options) {
        String home = disk ? BuiltSite.folder().toUri().toString() : server.address();
        return new Searcher(chromium, home, options);
    }

    @Test
    void costsAPageOnlyASmallScriptUntilItIsUsed() {
        try (Searcher searcher = at(false, "shkoly/lestnitsa-k-zvezdam.html")) {
            String scripts =
                    "performance.getEntriesByType('resource').map(e => e.name).filter(n => n.endsWith('.js') ||"
                            + " n.includes('/poisk/')).map(n => n.replace(/.*\\//, '').replace(/\\..*/, '')).join()";
            assertThat(searcher.page().evaluate(scripts)).isEqualTo("mode,box,keep");
            searcher.field().focus();
            searcher.page()
                    .waitForFunction("() => document.querySelector('#find').getAttribute('role') === 'combobox'");
            assertThat((String) searcher.page().evaluate(scripts)).startsWith("mode,box,keep,search");
            searcher.assertCalm(false);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isUsedByKeyboardAlone(boolean disk) {
        try (Searcher searcher = at(disk, START)) {
            searcher.type("ракушка");
            Locator field = searcher.field();
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("true");
            assertThat(searcher.page().locator("#find-list").getAttribute("role"))
                    .isEqualTo("listbox");
            assertThat(field.getAttribute("aria-controls")).isEqualTo("find-list");
            assertThat(active(searcher)).isNull();

            searcher.page().keyboard().press("ArrowDown");
            String first = active(searcher);
            assertThat(searcher.page().locator("#" + first).getAttribute("aria-selected"))
                    .isEqualTo("true");
            assertThat(searcher.page().evaluate("document.activeElement.id")).isEqualTo("find");
            searcher.page().keyboard().press("End");
            assertThat(active(searcher)).isNull();
            searcher.page().keyboard().press("ArrowUp");
            assertThat(active(searcher)).isNotNull().isNotEqualTo(first);
            searcher.page().keyboard().press("ArrowDown");
            assertThat(active(searcher)).isNull();

            searcher.page().keyboard().press("Escape");
            assertThat(field.getAttribute("aria-expanded")).isEqualTo("false");
            assertThat(field.inputValue()).isEqualTo("ракушка");
            searcher.page().keyboard().press("Escape");
            assertThat(field.inputValue()).isEmpty();

            searcher.type("ракушка добра");
            int own = 0;
            while (!searcher.options().nth(own).textContent().matches("«Ракушка добра».*Практика.*")) {
                own++;
            }
            for (int i = 0; i <= own; i++) {
                searcher.page().keyboard().press("ArrowDown");
            }
            searcher.page().keyboard().press("Enter");
            searcher.page().waitForURL("**/rakushka-dobra.html");
            searcher.assertCalm(false);
        }
    }

    private static String active(Searcher searcher) {
        return searcher.field().getAttribute("aria-activedescendant");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leadsToTheSearchPage(boolean disk) {
        try (Searcher searcher = at(disk, START)) {
            searcher.type("наставничество");
            assertThat(searcher.page().locator(".find [role=status]").textContent())
                    .matches("Наш(лась|лись|лось) \\d+\u00A0запис(ь|и|ей).*");
            searcher.page().keyboard().press("Enter");
            searcher.page().waitForURL("**/poisk.html?q=*");
            searcher.answered();
            assertThat(searcher.field().inputValue()).isEqualTo("наставничество");
            assertThat(searcher.titles()).hasSize(10);
            searcher.assertCalm(false);
        }
    }

    @Test
    void showsWhatItMadeOfAMistypedWord() {
        try (Searcher searcher = at(true, "index.html")) {
            searcher.type("наставничиство");
            assertThat(searcher.page().locator(".find-note").textContent())
                    .contains("Слова «наставничиство» здесь нет", "Искали, как «наставничеств");
            assertThat(searcher.page().locator("[role=option] mark").count()).isPositive();
        }
    }

    @Test
    void isUsedByFinger() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true);
        try (Searcher searcher = with(true, phone).open(START)) {
            searcher.field().tap();
            searcher.type("ракушка добра");
            Object small = searcher.page()
                    .evaluate("[...document.querySelectorAll('[role=option], .find-field, .find-go')]"
                            + ".filter(e => e.getBoundingClientRect().height < 44).length");
            assertThat(small).isEqualTo(0);
            searcher.page()
                    .locator("[role=option]:has(.find-title)")
                    .filter(new Locator.FilterOptions().setHasText("«Ракушка добра»"))
                    .first()
                    .tap();
            searcher.page().waitForURL("**/rakushka-dobra.html");
            searcher.assertCalm(false);
        }
    }

    @Test
    void showsTheAnswerToWhatWasTypedLast() {
        try (Searcher searcher = at(false, START)) {
            slow(searcher);
            searcher.field().focus();
            searcher.page().keyboard().type("методическая");
            searcher.page().waitForTimeout(200);
            searcher.field().fill("ракушка добра");
            Locator own = searcher.options().filter(new Locator.FilterOptions().setHasText("«Ракушка добра»"));
            own.first().waitFor();
            searcher.page().waitForTimeout(1500);
            assertThat(own.count()).isPositive();
            searcher.field().fill("");
            searcher.page()
                    .locator(".find-panel")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            searcher.assertCalm(false);
        }
    }

    @Test
    void doesNotCoverThePageOfAReaderWhoHasGoneOn() {
        try (Searcher searcher = at(false, START)) {
            slow(searcher);
            searcher.field().focus();
            searcher.page().keyboard().type("ракушка");
            searcher.page().keyboard().press("Tab");
            searcher.page().keyboard().press("Tab");
            searcher.page()
                    .waitForFunction("() => /Наш/.test(document.querySelector('.find [role=status]')?.textContent)");
            assertThat(searcher.page().locator(".find-panel").isVisible()).isFalse();
        }
    }

    /// A bad mobile line.
    private static void slow(Searcher searcher) {
        CDPSession session = searcher.context().newCDPSession(searcher.page());
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 300);
        line.addProperty("downloadThroughput", 50 * 1024);
        line.addProperty("uploadThroughput", 25 * 1024);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", line);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme scheme) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true);
        for (String address : new String[] {"index.html", START}) {
            try (Searcher searcher = with(true, options).open(address)) {
                searcher.type("настав");
                searcher.page().keyboard().press("ArrowDown");
                searcher.assertAccessible(address + " " + scheme);
            }
        }
    }

    @Test
    void worksWhereSearchCannotBeLoaded() {
        try (Searcher searcher = at(false, START)) {
            searcher.page().route("**/assets/search.*", route -> route.abort());
            searcher.field().focus();
            searcher.page().keyboard().type("ракушка");
            searcher.page().keyboard().press("Enter");
            searcher.page().waitForURL("**/poisk.html?q=*");
            searcher.page().locator("[data-search-failed]").waitFor();
            assertThat(searcher.page().locator(".letters a").count()).isGreaterThan(15);
            searcher.assertCalm(true);
        }
    }
}
