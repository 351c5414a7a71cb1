package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The version for people with low vision and the choice of the theme: on a page by CSS alone, between pages and
/// visits by a script, and never by themselves.
@Tag("browser")
class LookTest extends SiteInBrowser {

    private static final String PANEL = ".low-fold > summary";
    private static final String LOOK = """
        ['theme', 'size', 'scheme', 'letters', 'lines', 'font', 'pictures']
          .map(n => n + '=' + document.documentElement.dataset[n]).filter(s => !s.endsWith('undefined')).join(' ')\
        """;
    private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
    private static final String SIZE = "parseFloat(getComputedStyle(document.documentElement).fontSize)";

    /// Notes whether the choice is on the page before the page has a body, that is before anything can be painted.
    private static final String WATCH = """
        new MutationObserver(() => { if (window.early === undefined && document.documentElement?.dataset.scheme)
          window.early = document.body === null }).observe(document, { attributes: true, childList: true, subtree: true })\
        """;
    private static final String FORBIDDEN = """
        Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })\
        """;
    private static final String FULL = """
        Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }\
        """;

    private static void choose(Page page, String name, String value) {
        if (!page.locator(".low-panel").isVisible()) {
            page.click(PANEL);
        }
        page.locator("label:has([name=" + name + "][value='" + value + "'])").click();
    }

    @Test
    void survivesNavigationAndVisitsAndComesBeforeThePaint() {
        try (BrowserContext context = chromium.browser().newContext()) {
            context.addInitScript(WATCH);
            Page page = context.newPage();
            page.navigate(onDisk() + "index.html");
            assertThat(page.evaluate(LOOK)).as("nothing by itself").isEqualTo("");
            choose(page, "scheme", "yb");
            choose(page, "size", "150");
            assertThat(page.evaluate(LOOK)).isEqualTo("size=150 scheme=yb");
            assertThat(page.evaluate(SIZE)).isEqualTo(24);
            page.navigate(onDisk() + "praktiki/index.html");
            assertThat(page.evaluate("window.early")).as("before the body").isEqualTo(true);
            assertThat(page.evaluate(GROUND)).isEqualTo("rgb(0, 0, 0)");
            assertThat(page.locator("[name=scheme][value=yb]").isChecked()).isTrue();
            Page visit = context.newPage();
            visit.navigate(onDisk() + "o-proekte.html");
            assertThat(visit.evaluate(LOOK)).isEqualTo("size=150 scheme=yb");
            visit.click(PANEL);
            visit.click(".low-head button");
            visit.waitForFunction("() => !document.documentElement.dataset.size");
            visit.reload();
            assertThat(visit.evaluate(LOOK)).as("the usual version stays").isEqualTo("");
            page.waitForFunction("() => !document.documentElement.dataset.scheme");
        }
    }

    @Test
    void keepsTheThemeAgainstTheSystem() {
        try (Visit visit = visit(onDisk(), "index.html", new Browser.NewContextOptions())) {
            Page page = visit.page();
            Object light = page.evaluate(GROUND);
            choose(page, "theme", "dark");
            assertThat(page.evaluate(GROUND)).isNotEqualTo(light);
            page.navigate(onDisk() + "poisk.html");
            assertThat(page.evaluate(LOOK)).isEqualTo("theme=dark");
            choose(page, "theme", "");
            assertThat(page.evaluate(LOOK)).isEqualTo("");
            assertThat(page.evaluate(GROUND)).isEqualTo(light);
            assertThat(visit.watched().troubles()).isEmpty();
        }
    }

    @Test
    void worksOnThePageWithoutScripts() {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Page page = context.newPage();
            page.navigate(onDisk() + "index.html");
            choose(page, "scheme", "wb");
            choose(page, "size", "200");
            choose(page, "pictures", "none");
            assertThat(page.evaluate(GROUND)).isEqualTo("rgb(0, 0, 0)");
            assertThat(page.evaluate(SIZE)).isEqualTo(32);
            assertThat(page.locator(".art").isVisible()).isFalse();
            page.click(".low-head button");
            assertThat(page.evaluate(SIZE)).isEqualTo(16);
            choose(page, "theme", "dark");
            assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                    .isEqualTo("dark");
        }
    }

    @Test
    void saysCalmlyThatItWillNotBeRemembered() {
        for (String trouble : List.of(FORBIDDEN, FULL)) {
            try (BrowserContext context = chromium.browser().newContext()) {
                context.addInitScript(trouble);
                Watched watched = new Watched(context.newPage(), onDisk());
                Page page = watched.page();
                page.navigate(onDisk() + "index.html");
                choose(page, "scheme", "bl");
                assertThat(page.evaluate(LOOK)).isEqualTo("scheme=bl");
                assertThat(page.locator(".low-told").innerText()).contains("на следующей их придётся выбрать снова");
                page.navigate(onDisk() + "o-proekte.html");
                assertThat(page.evaluate(LOOK)).isEqualTo("");
                assertThat(watched.troubles()).isEmpty();
            }
        }
    }

    @Test
    void isTheSecondStopOfTheKeyboardAndNeedsNoMouse() {
        try (Visit visit = visit(onDisk(), "praktiki/index.html", new Browser.NewContextOptions())) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent.trim()"))
                    .isEqualTo("Версия для слабовидящих");
            assertThat(page.evaluate("document.activeElement.getAttribute('itemprop')"))
                    .isEqualTo("copy");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Обычная версия");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate(LOOK)).isEqualTo("size=125");
            page.keyboard().press("Tab");
            page.keyboard().press("ArrowRight");
            assertThat(page.evaluate(LOOK)).isEqualTo("size=125 scheme=bw");
        }
    }

    @Test
    void ignoresWhatItDidNotKeepItself() {
        for (String kept : List.of("5", "null", "[]", "{", "{\"size\":{}}", "{\"size\":\"\\\"><b>\"}")) {
            try (BrowserContext context = chromium.browser().newContext()) {
                context.addInitScript("try { localStorage.setItem('navigator-view', '" + kept + "') } catch {}");
                Watched watched = new Watched(context.newPage(), onDisk());
                watched.page().navigate(onDisk() + "o-proekte.html");
                assertThat(watched.page().evaluate(LOOK)).as(kept).isEqualTo("");
                assertThat(watched.troubles()).as(kept).isEmpty();
            }
        }
    }
}
