package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// axe finds nothing to object to on pages of any type, in any way of looking at them.
@Tag("browser")
class AccessTest extends SiteInBrowser {

    /// The largest of everything that the panel for low vision offers, in one of its schemes.
    private static final String LOW_VISION = """
            scheme => { const last = name => [...document.querySelectorAll(`[data-view] input[name=${name}]`)].at(-1).value;
              for (const name of ['size', 'letters', 'lines', 'font', 'pictures'])
                document.documentElement.dataset[name] = last(name);
              document.documentElement.dataset.scheme = scheme;
            }""";

    static List<PageType> types() {
        return PageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isAccessible(PageType type) {
        // axe makes scripts of text, which the page's own policy forbids.
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(true);
        List<String> violations = new ArrayList<>();
        try (Visit visit = visit(type, options.setViewportSize(1280, 800))) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            violations.addAll(judged(page, "light"));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            violations.addAll(colours(page, "dark"));
            page.setViewportSize(320, 700);
            violations.addAll(colours(page, "dark, 320 px"));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            violations.addAll(judged(page, "320 px"));
            page.setViewportSize(1280, 800);
            // Pages to be put into other sites have no panel.
            if (page.locator("[data-view]").count() > 0) {
                String scheme = scheme(type, page);
                page.evaluate(LOW_VISION, scheme);
                violations.addAll(judged(page, "low vision, " + scheme));
            }
        }
        assertThat(violations).isEmpty();
    }

    /// Page types take turns with the schemes; the contrast of every pair of colours is tested with the theme.
    private static String scheme(PageType type, Page page) {
        List<String> schemes = page.locator("[data-view] input[name=scheme]").all().stream()
                .map(input -> input.getAttribute("value"))
                .filter(value -> !value.isEmpty())
                .toList();
        return schemes.get(types().indexOf(type) % schemes.size());
    }

    private static List<String> judged(Page page, String mode) {
        rest(page);
        return named(Axe.violationsWithTargets(page), mode);
    }

    /// Dark pages differ from light ones of the same width in their colours alone, of which no other rule knows.
    private static List<String> colours(Page page, String mode) {
        rest(page);
        return named(Axe.violationsOfColour(page), mode);
    }

    private static List<String> named(List<String> violations, String mode) {
        return violations.stream().map(violation -> mode + ": " + violation).toList();
    }

    private static void rest(Page page) {
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
    }
}
