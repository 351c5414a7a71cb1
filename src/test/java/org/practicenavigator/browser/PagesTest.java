package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// One page of every kind of the real site, opened from the disk as a reader of a copied folder does.
@Tag("browser")
class PagesTest extends SiteInBrowser {

    private static final String FITS = "document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    private static final String WIDE = """
        [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right
          > document.documentElement.clientWidth + 1).slice(0, 5).map(e => e.tagName + '.' + e.className)\
        """;
    /// What WCAG 1.4.12 asks a page to stand.
    private static final String SPACING = """
        document.querySelectorAll('body, body *').forEach(e => {
          for (const [k, v] of [['line-height','1.5'],['letter-spacing','.12em'],['word-spacing','.16em']])
            e.style.setProperty(k, v, 'important') });
        document.querySelectorAll('p').forEach(e => e.style.setProperty('margin-bottom', '2em', 'important'))\
        """;
    /// A ring around the element itself, or around what it stretches over the card that it leads from.
    private static final String FOCUS = """
        (() => { const e = document.activeElement, r = e.getBoundingClientRect();
          return e === document.body || (r.width > 0 && r.bottom > 0 && [null, '::after'].some(part => {
            const s = getComputedStyle(e, part);
            return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 })) })()\
        """;

    /// The page that searches has answered; other pages have nothing to wait for.
    private static final String ANSWERED =
            "() => !document.querySelector('[data-search]') || document.querySelector('.results:not([aria-busy])')";

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void fitsEveryWidthWithoutTrouble(PageKind kind) {
        open(kind, new Browser.NewContextOptions().setBypassCSP(true), (watched, page) -> {
            for (int width : List.of(1280, 360, 320)) {
                page.setViewportSize(width, 800);
                reload(page);
                assertFits(page, kind + " at " + width);
                assertThat(watched.troubles()).as("%s at %d", kind, width).isEmpty();
            }
            page.evaluate(SPACING);
            assertFits(page, kind + " with text spacing at 320");
            page.setViewportSize(1280, 800);
            reload(page);
            // Browsers zoom by halving the viewport; text alone is enlarged here besides.
            page.evaluate("document.documentElement.style.fontSize = '200%'");
            assertFits(page, kind + " with letters of twice the size");
            page.setViewportSize(640, 400);
            reload(page);
            assertFits(page, kind + " at 200 % zoom");
        });
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void isStructured(PageKind kind) {
        open(kind, new Browser.NewContextOptions(), (watched, page) -> {
            assertThat(page.getAttribute("html", "lang")).isEqualTo("ru");
            assertThat(page.title()).isNotBlank();
            assertThat(page.locator("h1").count()).as("h1").isEqualTo(1);
            assertThat(page.locator("main").count()).as("main").isEqualTo(1);
            Object levels =
                    page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])");
            int before = 0;
            for (Object level : (List<?>) levels) {
                assertThat((Integer) level)
                        .as("%s: levels of headings %s", kind, levels)
                        .isLessThanOrEqualTo(before + 1);
                before = (Integer) level;
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("h1").isVisible()).as("printed heading").isTrue();
            assertThat(page.pdf().length).isGreaterThan(1000);
            assertThat(watched.troubles()).isEmpty();
        });
    }

    /// The search page alone has something to say that scripts must find out; see [SearchPageTest].
    @ParameterizedTest
    @EnumSource(value = PageKind.class, mode = EnumSource.Mode.EXCLUDE, names = "SEARCH")
    void saysTheSameWithoutScripts(PageKind kind) {
        List<String> texts = new ArrayList<>();
        for (boolean scripts : List.of(true, false)) {
            open(kind, new Browser.NewContextOptions().setJavaScriptEnabled(scripts), (watched, page) -> {
                texts.add(page.innerText("body"));
                assertThat(watched.troubles()).isEmpty();
            });
        }
        assertThat(texts.get(1)).isNotBlank().isEqualTo(texts.get(0));
    }

    @ParameterizedTest
    @EnumSource(PageKind.class)
    void isAccessible(PageKind kind) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Browser.NewContextOptions options =
                    new Browser.NewContextOptions().setColorScheme(scheme).setBypassCSP(true);
            open(kind, options, (watched, page) -> {
                for (int width : List.of(1280, 360)) {
                    page.setViewportSize(width, 800);
                    List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
                    assertThat(violations.stream().map(PagesTest::told))
                            .as("%s, %s, %d", kind, scheme, width)
                            .isEmpty();
                }
            });
        }
    }

    @Test
    void keyboardComesFirstToTheSkipLinkAndSeesItsWay() {
        open(PageKind.PRACTICE, new Browser.NewContextOptions(), (watched, page) -> {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.evaluate(FOCUS)).as("the skip link shows").isEqualTo(true);
            page.keyboard().press("Enter");
            assertThat(page.evaluate("location.hash")).isEqualTo("#main");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        });
    }

    @ParameterizedTest
    @MethodSource("walked")
    void focusIsAlwaysVisible(PageKind kind, int width) {
        open(kind, new Browser.NewContextOptions().setViewportSize(width, 800), (watched, page) -> {
            for (int i = 0; i < 25; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(FOCUS))
                        .as(() -> "focus on " + page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                        .isEqualTo(true);
            }
        });
    }

    static Stream<Arguments> walked() {
        return Stream.of(PageKind.HOME, PageKind.CATALOGUE, PageKind.PRACTICE, PageKind.MUNICIPALITIES)
                .flatMap(kind -> Stream.of(1280, 360).map(width -> Arguments.of(kind, width)));
    }

    private static void reload(Page page) {
        page.reload();
        page.waitForFunction(ANSWERED);
    }

    private static String told(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    private static void assertFits(Page page, String about) {
        if (!Boolean.TRUE.equals(page.evaluate(FITS))) {
            throw new AssertionError(about + ": wider than the window: " + page.evaluate(WIDE));
        }
    }

    private static void open(PageKind kind, Browser.NewContextOptions options, BiConsumer<Watched, Page> look) {
        // The page for lost addresses is served at any depth, so its links begin at the host's top: not for disks.
        String home = kind == PageKind.NOT_FOUND
                ? server.address()
                : BuiltSite.folder().toUri().toString();
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Watched watched = new Watched(context.newPage(), home);
            watched.page().navigate(home + kind.address());
            watched.page().waitForFunction(ANSWERED);
            look.accept(watched, watched.page());
        }
    }
}
