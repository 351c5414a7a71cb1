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

    private static final double GOOD = 0.1;

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
                    // Who scrolls below the answers of the search before they come sees them come.
                    if (!type.name().equals("search")) {
                        visit.page().evaluate("scrollTo(0, document.body.scrollHeight)");
                    }
                    Object shifts = visit.shifts();
                    troubles.addAll(visit.watched().troubles());
                    assertThat(troubles).as("%s at %d, %s", type, width, home).isEmpty();
                    assertThat(sum(shifts))
                            .as("%s at %d, %s: what moved %s", type, width, home, shifts)
                            .isLessThanOrEqualTo(calm(type, home));
                    assertThat(visit.context().cookies()).isEmpty();
                    forbidsInlineCode(visit.page());
                }
            }
        }
    }

    /// Nothing moves. From the disk fonts cannot be asked for in advance, and answers of the search come when they
    /// come; both stay within what Web Vitals call good.
    private static double calm(PageType type, String home) {
        return type.name().equals("search") || home.equals(onDisk()) ? GOOD : 0;
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
        assertThat(page.locator("[style], [onclick], style").count()).isZero();
        page.evaluate("document.body.append(Object.assign(document.createElement('script'), { text: 'bad = 1' }))");
        assertThat(page.evaluate("typeof bad")).isEqualTo("undefined");
    }
}
