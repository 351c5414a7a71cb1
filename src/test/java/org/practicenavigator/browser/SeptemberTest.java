package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// September: a young teacher has come to the school. From the home page to a printed collection of three practices
/// that were compared, in few actions (see [Hand] for what counts as one): with the mouse, the keyboard, on a phone.
@Tag("browser")
class SeptemberTest extends SiteInBrowser {

    private static final int MOST_ACTIONS = 12;

    /// A filter that leaves enough to compare.
    private static final String FILTER = """
            () => { const box = [...document.querySelectorAll('.facets .choice')].find(c => c.checkVisibility()
                && !c.querySelector('input:checked') && +c.querySelector('.count').textContent >= 3);
              if (box) box.querySelector('input').dataset.september = '';
              return !!box }\
            """;

    @Test
    void withTheMouse() {
        travel(new Hand.Mouse(), new Browser.NewContextOptions().setViewportSize(1280, 800), false);
    }

    @Test
    void byKeyboard() {
        travel(new Hand.Keyboard(), new Browser.NewContextOptions().setViewportSize(1280, 800), false);
    }

    @Test
    void onAPhone() {
        Browser.NewContextOptions phone = new Browser.NewContextOptions()
                .setViewportSize(360, 740)
                .setHasTouch(true)
                .setIsMobile(true);
        travel(new Hand.Finger(), phone, true);
    }

    private static void travel(Hand hand, Browser.NewContextOptions options, boolean folded) {
        try (Visit visit = visit(server.address(), "index.html", options)) {
            Page page = visit.page();
            page.addInitScript("window.print = () => (window.printed = (window.printed || 0) + 1)");
            Hand.Doing doing = new Hand.Doing(hand, page);
            choose(doing, folded);
            keepThree(doing);
            compareAndPrint(doing, folded);
            assertThat(doing.actions()).hasSizeLessThanOrEqualTo(MOST_ACTIONS);
            assertThat(visit.watched().troubles()).isEmpty();
            checkPrinted(page);
        }
    }

    private static void choose(Hand.Doing doing, boolean folded) {
        doing.press("К нам пришёл молодой учитель", ".situation[href$='molodoy-pedagog.html']");
        doing.page().waitForSelector("details.filters .facets input", attached());
        if (folded) {
            doing.press("Фильтры", "details.filters > summary");
        }
        doing.page().waitForFunction(FILTER);
        doing.press("условие", "[data-september]");
        doing.page().waitForSelector(".chosen button >> nth=1");
    }

    private static Page.WaitForSelectorOptions attached() {
        return new Page.WaitForSelectorOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
    }

    private static void keepThree(Hand.Doing doing) {
        doing.press("вторая: в подборку", ".results .cards > li:nth-child(2) [data-do=kept]");
        doing.press("третья: в подборку", ".results .cards > li:nth-child(3) [data-do=kept]");
        doing.page().evaluate("document.activeElement.blur()");
        doing.press("открыть первую", ".results .cards > li:nth-child(1) .card-title a");
        doing.press("В мою подборку", ".tools [data-do=kept]");
        assertThat(doing.page().getAttribute(".tools [data-do=kept]", "aria-pressed"))
                .isEqualTo("true");
    }

    private static void compareAndPrint(Hand.Doing doing, boolean folded) {
        Page page = doing.page();
        // The walk of the keyboard goes on from the top of a page, as it does after it is opened.
        page.evaluate("document.activeElement.blur(); scrollTo({ top: 0, behavior: 'instant' })");
        if (folded) {
            doing.press("Меню", ".menu > summary");
        }
        doing.press("Моя подборка", ".menu-keep a");
        page.waitForSelector("ol.kept > li >> nth=2");
        doing.press("Сравнить", ".keep-panel .keep-tools .button");
        page.waitForSelector("[data-compare] table");
        assertThat(page.locator("[data-compare] table thead a").count())
                .as("practices side by side")
                .isEqualTo(3);
        doing.back();
        page.waitForSelector("ol.kept > li >> nth=2");
        doing.press("Распечатать одним документом", ".keep-print .button");
        page.waitForFunction("() => window.printed === 1");
    }

    private static void checkPrinted(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".document-title h1").isVisible()).isTrue();
        assertThat(page.locator(".document-title ol li").count()).isEqualTo(3);
        assertThat(page.locator(".document-part").all())
                .hasSize(3)
                .allMatch(part -> part.isVisible())
                .allMatch(part -> part.innerText().length() > 1000);
        assertThat(page.locator(".site-head").isVisible()).isFalse();
        assertThat(page.pdf().length).isGreaterThan(20_000);
    }
}
