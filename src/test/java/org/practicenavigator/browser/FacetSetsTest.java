package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same practices are found with scripts and without: by pages of facet values, and by the live catalogue, which
/// must agree with them for every value and for pairs of values.
@Tag("browser")
class FacetSetsTest extends SiteInBrowser {

    private static final String LIST = "praktiki/index.html";

    /// Presses boxes one after another and takes them back, and reads all cards behind «показать ещё».
    private static final String PRESS = """
            async (sets) => {
              const later = (ms) => new Promise(r => setTimeout(r, ms));
              const rest = async () => { do await later(15); while (document.querySelector('.results[aria-busy]')) };
              const box = (id) => document.getElementById(id);
              const cards = () => [...document.querySelectorAll('.results .cards [data-id]')].map(c => c.dataset.id);
              const read = async () => { for (let more; more = document.querySelector('.more button');) {
                const before = cards().length; more.click(); while (cards().length === before) await later(10) }
                return cards().sort() };
              const told = {};
              for (const ids of sets) {
                let dead = false;
                const pressed = [];
                for (const id of ids) if (box(id) && !box(id).disabled) { box(id).click(); pressed.push(id); await rest() } else dead = true;
                told[ids.join(' ')] = dead ? [] : await read();
                for (const id of pressed) { box(id).click(); await rest() }
              }
              return told }\
            """;

    private static final Set<String> PUBLISHED = new HashSet<>();
    private static final Map<String, Document> PAGES = new HashMap<>();
    /// By the id of the box that stands for a value: the practices on its pages.
    private static final Map<String, Set<String>> STILL = new TreeMap<>();

    /// Once for all tests: it takes reading many pages.
    @BeforeAll
    static void readStillPages() {
        PUBLISHED.addAll(BuiltSite.pages());
        for (String page : PUBLISHED) {
            if (page.startsWith("praktiki/")
                    && page.chars().filter(c -> c == '/').count() == 2) {
                Element list = parsed(page).selectFirst("[data-catalogue]");
                if (list != null
                        && !list.attr("data-field").isEmpty()
                        && list.attr("data-number").equals("1")) {
                    STILL.put("f-" + list.attr("data-field") + "-" + list.attr("data-code"), listed(page));
                }
            }
        }
    }

    @AfterAll
    static void forgetPages() {
        PAGES.clear();
    }

    @Test
    void everyPracticeIsListedByItsFacetsWithoutScripts() {
        Set<String> all = listed(LIST);
        assertThat(all).hasSizeGreaterThan(20);
        Map<String, Set<String>> byPage = new HashMap<>();
        int checked = 0;
        for (String id : all) {
            String page = "praktiki/" + id.substring(id.indexOf('/') + 1) + ".html";
            for (Element link : parsed(page).select("main article a[href]")) {
                String target = link.attr("href");
                if (PUBLISHED.contains("praktiki/" + target) && target.indexOf('/') > 0) {
                    assertThat(byPage.computeIfAbsent("praktiki/" + target, FacetSetsTest::listed))
                            .as("%s leads to %s", page, target)
                            .contains(id);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void liveFiltersGiveTheSetsOfTheStillPages(boolean disk) {
        assertThat(STILL).hasSizeGreaterThan(40);
        Map<String, Set<String>> expected = new TreeMap<>(STILL);
        expected.putAll(pairs());
        try (Visit visit = visit(disk ? onDisk() : server.address(), LIST, new Browser.NewContextOptions())) {
            Page page = visit.page();
            page.waitForSelector(".facets input[type=checkbox]");
            List<List<String>> sets = expected.keySet().stream()
                    .map(ids -> List.of(ids.split(" ")))
                    .toList();
            Map<?, ?> found = (Map<?, ?>) page.evaluate(PRESS, sets);
            Map<String, Set<String>> live = new TreeMap<>();
            found.forEach((ids, cards) -> live.put(ids.toString(), texts((List<?>) cards)));
            assertThat(live).isEqualTo(expected);
            assertThat(visit.watched().troubles()).isEmpty();
        }
    }

    /// One value of each facet with one of each other: both must hold. Two values of one facet: either may.
    private static Map<String, Set<String>> pairs() {
        Map<String, List<String>> byField = new TreeMap<>();
        STILL.keySet()
                .forEach(id -> byField.computeIfAbsent(id.split("-")[1], _ -> new ArrayList<>())
                        .add(id));
        byField.values()
                .forEach(ids -> ids.sort(
                        Comparator.comparing((String id) -> -STILL.get(id).size())));
        Map<String, Set<String>> pairs = new TreeMap<>();
        for (List<String> ids : byField.values()) {
            if (ids.size() > 1) {
                Set<String> either = new TreeSet<>(STILL.get(ids.get(0)));
                either.addAll(STILL.get(ids.get(1)));
                pairs.put(ids.get(0) + " " + ids.get(1), either);
            }
            for (List<String> others : byField.values()) {
                if (ids.getFirst().compareTo(others.getFirst()) < 0) {
                    Set<String> both = new TreeSet<>(STILL.get(ids.getFirst()));
                    both.retainAll(STILL.get(others.getFirst()));
                    pairs.put(ids.getFirst() + " " + others.getFirst(), both);
                }
            }
        }
        return pairs;
    }

    private static Set<String> texts(List<?> cards) {
        Set<String> texts = new TreeSet<>();
        cards.forEach(card -> texts.add(card.toString()));
        return texts;
    }

    /// The practices on a list and its following parts.
    private static Set<String> listed(String first) {
        Set<String> ids = new TreeSet<>();
        Set<String> seen = new HashSet<>();
        List<String> front = new ArrayList<>(List.of(first));
        while (!front.isEmpty()) {
            String page = front.removeLast();
            if (seen.add(page)) {
                parsed(page).select(".results .cards [data-id]").forEach(card -> ids.add(card.attr("data-id")));
                String folder = page.substring(0, page.lastIndexOf('/') + 1);
                parsed(page).select(".pager a[href]").forEach(link -> front.add(folder + link.attr("href")));
            }
        }
        return ids;
    }

    private static Document parsed(String page) {
        return PAGES.computeIfAbsent(page, name -> {
            try {
                return Jsoup.parse(BuiltSite.folder().resolve(name).toFile(), "UTF-8");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
