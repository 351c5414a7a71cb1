package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What visitors do with an entry on its page and in catalogues.
@Tag("browser")
class KeepToolsTest extends SiteInBrowser {

    private static final String PRACTICE = "praktiki/rakushka-dobra.html";

    private static String home(boolean disk) {
        return disk ? onDisk() : server.address();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsAnEntryUntilItIsTakenBack(boolean disk) {
        try (Keeper visitor = Keeper.at(home(disk)).open(PRACTICE)) {
            assertThat(visitor.count()).isEmpty();
            visitor.tool("kept").focus();
            visitor.page().keyboard().press("Enter");
            assertThat(visitor.count()).isEqualTo(" (1)");
            visitor.open(PRACTICE);
            assertThat(visitor.tool("kept").getAttribute("aria-pressed")).isEqualTo("true");
            visitor.open("shkoly/index.html");
            assertThat(visitor.count()).isEqualTo(" (1)");
            visitor.keep("rakushka-dobra");
            assertThat(visitor.count()).isEmpty();
            visitor.assertCalm();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void choosesInACatalogueWhatToCompare(boolean disk) {
        try (Keeper visitor = Keeper.at(home(disk)).open("praktiki/index.html")) {
            Locator compare = visitor.page().locator(".results .card [data-do=compare]");
            Locator bar = visitor.page().locator("[data-bar]");
            compare.nth(0).click();
            assertThat(bar.isVisible()).isFalse();
            for (int i = 1; i < 5; i++) {
                compare.nth(i).click();
            }
            assertThat(bar.textContent()).contains("Сравнить (4)");
            assertThat(visitor.told()).startsWith("Сравнить можно не больше четырёх");
            assertThat(compare.nth(4).getAttribute("aria-pressed")).isEqualTo("false");
            assertThat(compare.nth(0).textContent()).startsWith("сравнить: ");
            bar.locator("a").click();
            visitor.rest();
            assertThat(visitor.columns()).hasSize(4);
            visitor.assertCalm();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void remembersTickedSteps(boolean disk) {
        try (Keeper visitor = Keeper.at(home(disk)).open(PRACTICE)) {
            Locator boxes = visitor.page().locator("[data-ticks] input");
            int all = boxes.count();
            assertThat(all).isGreaterThan(2);
            boxes.nth(0).check();
            boxes.nth(2).check();
            visitor.open(PRACTICE);
            assertThat(boxes.nth(0).isChecked()).isTrue();
            assertThat(boxes.nth(1).isChecked()).isFalse();
            assertThat(visitor.page().locator("[data-progress] span").textContent())
                    .isEqualTo("Отмечено шагов: 2 из " + all);
            visitor.page().locator("[data-do=untick]").click();
            visitor.open(PRACTICE);
            assertThat(boxes.nth(0).isChecked()).isFalse();
        }
    }

    @Test
    void copiesOrElseSelects() {
        try (Keeper visitor = Keeper.at(server.address())) {
            visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            visitor.open(PRACTICE);
            visitor.page().locator(".share:has(.share-address) summary").click();
            visitor.page().locator("[data-copy='#share-address']").click();
            visitor.page().waitForFunction("() => document.querySelector('[data-told]').textContent");
            assertThat(visitor.told()).isEqualTo("Скопировано");
            assertThat((String) visitor.page().evaluate("navigator.clipboard.readText()"))
                    .endsWith("/" + PRACTICE);
        }
        try (Keeper visitor =
                Keeper.at(server.address(), "Object.defineProperty(navigator, 'clipboard', { value: undefined });")) {
            visitor.open(PRACTICE);
            visitor.page().locator(".share:has(.share-address) summary").click();
            visitor.page().locator("[data-copy='#share-address']").click();
            assertThat(visitor.told()).startsWith("Текст выделен");
            assertThat((String) visitor.page().evaluate("String(getSelection())"))
                    .endsWith("/" + PRACTICE);
        }
    }

    @Test
    void sharesByPlainLinks() {
        try (Keeper visitor = Keeper.at(onDisk()).open(PRACTICE)) {
            assertThat(visitor.page()
                            .locator(".share-panel:has(.share-address) a")
                            .evaluateAll("links => links.map(a => a.protocol + a.host).join(' ')"))
                    .isEqualTo("mailto: https:vk.com https:t.me");
            assertThat(visitor.page().locator("[data-do=share]").isVisible())
                    .isEqualTo(visitor.page().evaluate("!!navigator.share"));
            visitor.tool("print").click();
            assertThat(visitor.page().evaluate("printed")).isEqualTo(1);
        }
    }

    /// No button is there that nothing would happen at.
    @Test
    void showsNothingDeadWithoutScripts() {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (Visit visit = Visit.unready(chromium.browser().newContext(options), onDisk(), PRACTICE)) {
            Page page = visit.page();
            Locator buttons = page.locator(".tools button, .steps-progress, .step-tick, [data-copy], .compare-bar");
            for (int i = 0; i < buttons.count(); i++) {
                assertThat(buttons.nth(i).isVisible())
                        .as(buttons.nth(i).textContent())
                        .isFalse();
            }
            assertThat(page.locator(".share:has(.share-address) summary").isVisible())
                    .isTrue();
            page.navigate(onDisk() + Keeper.COMPARE);
            assertThat(page.locator(".keep-plain").textContent()).contains("JavaScript");
            page.locator(".keep-plain a").click();
            assertThat(page.locator("h1").textContent()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Keeper.FORBIDDEN, Keeper.FULL})
    void goesOnWhereNothingCanBeKept(String trouble) {
        try (Keeper visitor = Keeper.at(server.address(), trouble).keep("rakushka-dobra")) {
            assertThat(visitor.told()).startsWith("Браузер не разрешает");
            visitor.keep("shagi-v-nauku");
            assertThat(visitor.count()).isEqualTo(" (2)");
            visitor.open(Keeper.COLLECTION);
            assertThat(visitor.titles()).hasSize(2);
            assertThat(visitor.status()).startsWith("Браузер не разрешает");
            assertThat(visitor.page().url()).endsWith("?p=rakushka-dobra,shagi-v-nauku");
            // The address alone is enough, in a window that knows nothing.
            Keeper other = visitor.tab();
            other.page().navigate(visitor.page().url());
            other.rest();
            assertThat(other.titles()).hasSize(2);
            visitor.assertCalm();
        }
    }
}
