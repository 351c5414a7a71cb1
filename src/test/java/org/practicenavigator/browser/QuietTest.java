package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
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
    void loadsQuietly(PageType type) {
        List<String> homes = type.onDisk() ? List.of(server.address(), onDisk()) : List.of(server.address());
        for (String home : homes) {
            for (int width : List.of(1280, 360)) {
                Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 740);
                try (Visit visit = visit(home, type.address(), options)) {
                    List<String> troubles = new ArrayList<>(visit.watched().troubles());
                    visit.page().evaluate("scrollTo(0, document.body.scrollHeight)");
                    Object shifts = visit.shifts();
                    troubles.addAll(visit.watched().troubles());
                    assertThat(troubles).as("%s at %d, %s", type, width, home).isEmpty();
                    assertThat(shifts).as("what moved at %d", width).isEqualTo(List.of());
                    assertThat(visit.context().cookies()).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void forbidsInlineCode(PageType type) {
        try (Visit visit = visit(type, new Browser.NewContextOptions())) {
            String policy = visit.page().getAttribute("meta[http-equiv=Content-Security-Policy]", "content");
            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe", "http:", "https:", "*");
            assertThat(visit.page().locator("[style], [onclick], style").count()).isZero();
            visit.page()
                    .evaluate("document.body.append(Object.assign(document.createElement('script'), { text: 'bad = 1' }))");
            assertThat(visit.page().evaluate("typeof bad")).isEqualTo("undefined");
        }
    }
}
