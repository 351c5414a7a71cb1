package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages of every type load under their strict policy without a word on the console, ask nobody else for anything,
/// leave no cookies, and nothing jumps while they load.
@Tag("browser")
class QuietTest extends SiteInBrowser {

    static List<PageType> types() {
        return PageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void loadsQuietlyAndForbidsInlineCode(PageType type) {
        List<String> homes = type.onDisk() ? List.of(server.address(), onDisk()) : List.of(server.address());
        for (String home : homes) {
            for (int width : List.of(1280, 360)) {
                Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 740);
                try (Visit visit = visit(home, type.address(), options)) {
                    List<String> troubles = new ArrayList<>(visit.watched().troubles());
                    visit.page().evaluate("scrollTo({ top: document.body.scrollHeight, behavior: 'instant' })");
                    Object shifts = visit.shifts();
                    troubles.addAll(visit.watched().troubles());
                    assertThat(troubles).as("%s at %d, %s", type, width, home).isEmpty();
                    assertThat(sum(shifts))
                            .as("%s at %d, %s: what moved %s", type, width, home, shifts)
                            .isZero();
                    assertThat(visit.context().cookies()).isEmpty();
                    forbidsInlineCode(visit.page());
                }
            }
        }
    }

    private static double sum(Object shifts) {
        return ((List<?>) shifts)
                .stream()
                        .mapToDouble(
                                shift -> Double.parseDouble(shift.toString().split(" ")[0]))
                        .sum();
    }

    /// The last thing that is done to a page: it writes on the console.
    private static void forbidsInlineCode(Page page) {
        String policy = page.getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
        assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "http:", "https:", "*");
        // A script keeps the height of a result whose text has changed.
        assertThat(page.locator("[style]:not(.hit-wanting), [onclick], style").count())
                .isZero();
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), { text: 'bad = 1' }))");
        assertThat(page.evaluate("typeof bad")).isEqualTo("undefined");
    }
}
