package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How pages of every type are made up, and what is left of them without scripts.
@Tag("browser")
class PagesTest extends SiteInBrowser {

    private static final String LEVELS = "[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])";

    static List<PageType> types() {
        return PageType.all();
    }

    /// Pages on which scripts put something of their own in the place of what stands there for readers without them:
    /// boxes for links, a table for a hint. [SearchPageTest], [FacetSetsTest], [ComparePageTest] and
    /// [CollectionPageTest] compare what both kinds of readers get.
    private static final Set<String> REPLACED =
            Set.of("search", "catalogue", "catalogue-2", "municipalities-2", "compare", "own-collection");

    static List<PageType> allButReplaced() {
        return types().stream().filter(type -> !REPLACED.contains(type.name())).toList();
    }

    @Test
    void typesAreFound() {
        assertThat(types().stream().map(PageType::name))
                .contains("home", "catalogue", "catalogue-2", "practice", "municipality", "search", "not-found");
    }

    @ParameterizedTest
    @MethodSource("types")
    void isStructuredAndCanBePrinted(PageType type) {
        try (Visit visit = visit(type, new Browser.NewContextOptions())) {
            structured(type, visit.page());
            printed(visit);
        }
    }

    private static void structured(PageType type, Page page) {
        assertThat(page.getAttribute("html", "lang")).isEqualTo("ru");
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("h1").count()).as("h1").isEqualTo(1);
        assertThat(page.locator("main").count()).as("main").isEqualTo(1);
        Object levels = page.evaluate(LEVELS);
        int before = 0;
        for (Object level : (List<?>) levels) {
            assertThat((Integer) level)
                    .as("%s: levels of headings %s", type, levels)
                    .isLessThanOrEqualTo(before + 1);
            before = (Integer) level;
        }
    }

    private static void printed(Visit visit) {
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.page().locator("h1").isVisible()).as("printed heading").isTrue();
        assertThat(visit.page().pdf().length).isGreaterThan(1000);
        assertThat(visit.watched().troubles()).isEmpty();
    }

    /// Scripts may add lines; the search page alone has something to say that scripts must find out, see
    /// [SearchPageTest].
    @ParameterizedTest
    @MethodSource("allButReplaced")
    void saysAllWithoutScripts(PageType type) {
        List<Set<String>> headings = new ArrayList<>();
        List<Set<String>> links = new ArrayList<>();
        for (boolean scripts : List.of(true, false)) {
            Browser.NewContextOptions options = new Browser.NewContextOptions().setJavaScriptEnabled(scripts);
            try (Visit visit = Visit.unready(chromium.browser().newContext(options), home(type), type.address())) {
                if (scripts) {
                    visit.rest();
                    wholeForm(visit.page());
                }
                headings.add(texts(visit.page()));
                links.add(hrefs(visit.page()));
                assertThat(visit.watched().troubles()).isEmpty();
            }
        }
        assertThat(headings.get(1)).isNotEmpty();
        assertThat(headings.get(0)).as("headings with scripts").containsAll(headings.get(1));
        assertThat(links.get(0)).as("links with scripts").containsAll(links.get(1));
    }

    /// On paper the whole form stands at once; on the screen the author chooses how much to tell.
    private static void wholeForm(Page page) {
        Locator full = page.locator("label:has(input[name=depth][value=full])");
        if (full.count() > 0) {
            full.click();
        }
    }

    private static Set<String> texts(Page page) {
        // Parts that wait for their turn to be drawn have a text, but no visible one yet.
        return page.locator("h1:visible, h2:visible, h3:visible").allTextContents().stream()
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> hrefs(Page page) {
        Object found = page.locator("main a[href]").evaluateAll("all => all.map(a => a.getAttribute('href'))");
        return ((List<?>) found).stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }
}
