package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages of every type fit every window: narrow ones, enlarged ones, with letters set wide, without their
/// pictures and with one endless word for a title.
@Tag("browser")
class ReflowTest extends SiteInBrowser {

    private static final String FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";

    /// What stands out of the window without a box around it that scrolls, and text that its own box cuts off.
    private static final String LOST = """
            (() => { const wide = document.documentElement.clientWidth + 1;
              const style = e => getComputedStyle(e);
              const scrolls = e => e && (/auto|scroll/.test(style(e).overflowX) || scrolls(e.parentElement));
              const shown = e => e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
              const texts = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
              const hidden = e => e && (e.matches('.skip, .visually-hidden, .hidden')
                || style(e).clipPath !== 'none' || e.offsetWidth <= 1 || hidden(e.parentElement));
              return [...document.querySelectorAll('body *')]
                .filter(e => shown(e) && texts(e) && !hidden(e) && !e.closest('svg'))
                .filter(e => (e.getBoundingClientRect().right > wide && !scrolls(e.parentElement))
                  || (/hidden|clip/.test(style(e).overflowX) && e.scrollWidth > e.clientWidth + 1))
                .slice(0, 4).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40)) })()\
            """;

    /// What WCAG 1.4.12 asks a page to stand.
    private static final String SPACING = """
            document.querySelectorAll('body, body *').forEach(e => {
              for (const [k, v] of [['line-height','1.5'],['letter-spacing','.12em'],['word-spacing','.16em']])
                e.style.setProperty(k, v, 'important') });
            document.querySelectorAll('p').forEach(e => e.style.setProperty('margin-bottom', '2em', 'important'))\
            """;

    /// What authors write and name, each beginning with a word of 120 letters.
    private static final String LONG_WORDS = """
            document.querySelectorAll(`main :is(h1, h2, h3, p, dd, td, .card-title a, .crumbs a, .crumbs [aria-current],
              .badge, .card-facts li, .lines a)`).forEach(e => {
              const texts = [...e.childNodes].filter(n => n.nodeType === 3 && n.data.trim());
              if (texts.length) texts[0].data = 'наставничество'.repeat(9).slice(0, 120) })\
            """;

    static List<PageType> types() {
        return PageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void fitsEveryWindow(PageType type) {
        // Styles are put into elements here, which the page's own policy forbids.
        try (Visit visit = visit(type, new Browser.NewContextOptions().setBypassCSP(true))) {
            List<String> faults = new ArrayList<>(atEveryZoom(visit.page(), ""));
            // Browsers zoom by narrowing the window; text alone is enlarged here besides.
            visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
            faults.addAll(at(visit.page(), 1280, 800, "letters of twice the size, "));
            visit.page().evaluate("document.documentElement.style.fontSize = ''");
            visit.page().evaluate(SPACING);
            faults.addAll(atEveryZoom(visit.page(), "text spacing, "));
            assertThat(faults).isEmpty();
            assertThat(visit.watched().troubles()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void standsEndlessWordsAndMissingPictures(PageType type) {
        BrowserContext context = chromium.browser().newContext();
        context.route("**/*.{png,jpg,jpeg,webp,gif}", route -> route.abort());
        try (Visit visit = visit(type, context)) {
            visit.page().evaluate(LONG_WORDS);
            assertThat(atEveryZoom(visit.page(), "endless words, ")).isEmpty();
        }
    }

    /// A window of 1280 pixels as it is, at 200 %, as a phone, and at 400 %.
    private static List<String> atEveryZoom(Page page, String about) {
        List<String> faults = new ArrayList<>(at(page, 1280, 1024, about));
        faults.addAll(at(page, 640, 512, about));
        faults.addAll(at(page, 360, 740, about));
        faults.addAll(at(page, 320, 256, about));
        return faults;
    }

    private static List<String> at(Page page, int width, int height, String about) {
        page.setViewportSize(width, height);
        Object lost = page.evaluate(LOST);
        if (Boolean.TRUE.equals(page.evaluate(FITS)) && lost.equals(List.of())) {
            return List.of();
        }
        return List.of(
                about + width + " px: " + page.evaluate("document.documentElement.scrollWidth") + " px wide, " + lost);
    }
}
