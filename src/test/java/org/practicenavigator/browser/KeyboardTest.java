package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody without a mouse meets.
@Tag("browser")
class KeyboardTest extends SiteInBrowser {

    private static final int MOST_KEYS = 25;

    /// A ring around the element itself, around what it stretches over the card that it leads from, or
    /// around its label.
    private static final String FOCUS = """
            (() => { const e = document.activeElement, r = e.getBoundingClientRect();
              const ringed = (one, part) => { const s = getComputedStyle(one, part);
                return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2) || /\\d/.test(s.boxShadow) };
              return e === document.body || (r.width > 0 && r.bottom > 0 && r.top < innerHeight
                && (ringed(e, null) || ringed(e, '::after') || (e.labels && [...e.labels].some(l => ringed(l, null))))) })()\
            """;

    /// Empty where the focus is seen and stands behind the last one in the page; else what is wrong.
    private static final String STOP = """
            (() => { const e = document.activeElement, was = window.before, seen = %s;
              window.before = e;
              const on = e === document.body || was === document.body
                || was.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING;
              return (seen ? '' : 'not seen: ') + (on ? '' : 'out of order: ')
                + (seen && on ? '' : e.outerHTML.slice(0, 160)) })()\
            """.formatted(FOCUS);

    private static final int STOPS = 25;

    private static final String PLACE = "document.activeElement.outerHTML.slice(0, 160)";

    /// A page that scrolls smoothly is still on its way to the focus when it is looked at.
    private static Browser.NewContextOptions still() {
        return new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
    }

    static Stream<Arguments> walked() {
        return PageType.all().stream().flatMap(type -> Stream.of(1280, 360).map(width -> Arguments.of(type, width)));
    }

    @Test
    void keyboardComesFirstToTheSkipLink() {
        try (Visit visit = visit(PageType.of("practice"), new Browser.NewContextOptions())) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.evaluate(FOCUS)).as("the skip link shows").isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("location.hash")).isEqualTo("#main");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        }
    }

    /// Focus is seen at every stop, goes on at each key, and follows the order of the page.
    @ParameterizedTest
    @MethodSource("walked")
    void focusIsAlwaysVisibleAndMovesOn(PageType type, int width) {
        try (Visit visit = visit(type, still().setViewportSize(width, 800))) {
            Page page = visit.page();
            page.evaluate("window.before = document.documentElement");
            for (int i = 0; i < STOPS; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(STOP)).isEqualTo("");
            }
        }
    }

    /// A part whose height is still a guess moves what has the focus when it is drawn: who asked for less motion must
    /// not meet more of it.
    @Test
    void allPartsAreDrawnForThoseWhoAskForLessMotion() {
        try (Visit visit = visit(PageType.of("practice"), still())) {
            Object guessed = visit.page()
                    .evaluate("[...document.querySelectorAll('*')]"
                            + ".filter(e => getComputedStyle(e).contentVisibility === 'auto')"
                            + ".map(e => e.outerHTML.slice(0, 80))");
            assertThat(guessed).asInstanceOf(LIST).isEmpty();
        }
    }

    /// Filter, save, open: from the start of the catalogue's page, in few keys. Saving on the opened page takes more:
    /// its links to lists come first.
    @Test
    void theTaskOfTheCatalogueTakesFewKeys() {
        try (Visit visit = visit(server.address(), "praktiki/index.html", still())) {
            Page page = visit.page();
            page.waitForSelector(".facets input[type=checkbox]");
            Keys keys = new Keys(page);
            keys.press("Tab").press("Enter");
            keys.tabTo(".facets input[type=checkbox]").press("Space");
            page.waitForSelector(".chosen button");
            assertThat(page.evaluate(FOCUS)).as("focus stays on the filter").isEqualTo(true);
            keys.backTo(".to-results").press("Enter");
            keys.tabTo(".results [data-do=kept]").press("Enter");
            assertThat(page.getAttribute(".results [data-do=kept]", "aria-pressed"))
                    .isEqualTo("true");
            keys.backTo(".results .card-title a").press("Enter");
            page.waitForSelector(".tools [data-do=kept][aria-pressed=true]");
            assertThat(keys.pressed).as(keys.told.toString()).hasSizeLessThanOrEqualTo(MOST_KEYS);
        }
    }

    /// Counts what is pressed, and looks for the ring at each stop.
    private static final class Keys {

        private static final int PATIENCE = 60;

        private final Page page;
        private final List<String> pressed = new java.util.ArrayList<>();
        private final List<Object> told = new java.util.ArrayList<>();

        Keys(Page page) {
            this.page = page;
        }

        Keys press(String key) {
            page.keyboard().press(key);
            pressed.add(key);
            return this;
        }

        Keys tabTo(String selector) {
            return to(selector, "Tab");
        }

        Keys backTo(String selector) {
            return to(selector, "Shift+Tab");
        }

        private Keys to(String selector, String key) {
            for (int i = 0; i < PATIENCE; i++) {
                press(key);
                told.add(page.evaluate("document.activeElement.textContent.trim().slice(0, 30)"));
                assertThat(page.evaluate(FOCUS))
                        .as(() -> "focus on " + page.evaluate(PLACE))
                        .isEqualTo(true);
                if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                    return this;
                }
            }
            throw new AssertionError(selector + " is not reached: " + told);
        }
    }
}
