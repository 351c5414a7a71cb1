package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the browser receives over the wire, headers and all, from a host that squeezes text. In bytes.
@Tag("browser")
class TransferTest extends SiteInBrowser {

    private static final int FIRST_VISIT = 100 * 1024;
    private static final int NEXT_PAGE = 15 * 1024;
    private static final int STYLE = 14 * 1024;
    private static final int SCRIPTS = 3 * 1024;
    private static final int CATALOGUE_SCRIPTS = 20 * 1024;
    private static final int FORM_SCRIPTS = 35 * 1024;
    /// Pages that do something with their scripts; all others are read.
    private static final Set<String> WORKING =
            Set.of("catalogue", "catalogue-2", "municipalities-2", "compare", "own-collection", "search");

    @ParameterizedTest
    @ValueSource(strings = {"home", "catalogue", "practice", "municipality", "compare"})
    void firstVisitIsLight(String name) {
        try (Wire wire = new Wire()) {
            Map<String, Long> received = wire.open(PageType.of(name).address());
            assertThat(sum(received)).as("%s: %s", name, received).isLessThanOrEqualTo(FIRST_VISIT);
        }
    }

    /// After the home page and one page of the kind: a page of middle length. The longest practices are
    /// twice as long.
    @Test
    void nextPagesBringLittle() {
        for (String folder : List.of("praktiki", "materialy", "municipalitety", "organizatsii")) {
            try (Wire wire = new Wire()) {
                wire.open("index.html");
                List<String> pages = byLength(folder);
                wire.open(pages.getLast());
                Map<String, Long> received = wire.open(pages.get(pages.size() / 2));
                assertThat(sum(received)).as("%s: %s", folder, received).isLessThanOrEqualTo(NEXT_PAGE);
            }
        }
    }

    /// What makes the catalogue live has a budget of its own.
    @Test
    void catalogueIsALightPageToo() {
        try (Wire wire = new Wire()) {
            wire.open("index.html");
            Map<String, Long> received = wire.open(PageType.of("catalogue").address());
            received.keySet().removeIf(file -> file.endsWith(".js"));
            assertThat(sum(received)).as("%s", received).isLessThanOrEqualTo(NEXT_PAGE);
        }
    }

    private static List<String> byLength(String folder) {
        return BuiltSite.pages().stream()
                .filter(page ->
                        page.matches(folder + "/[^/]+\\.html") && !page.matches(".*/(index|stranitsa-.*)\\.html"))
                .sorted(Comparator.comparingLong((String page) ->
                        BuiltSite.folder().resolve(page).toFile().length()))
                .toList();
    }

    @Test
    void stylesAndScriptsOfEveryTypeStayWithinTheirBudget() {
        for (PageType type : PageType.all()) {
            if (type.name().startsWith("style")) {
                // The style guide shows the components of all pages, so it carries the sheets of all of them.
                continue;
            }
            try (Wire wire = new Wire()) {
                wire.open(type.address());
                Map<String, Long> received = wire.withoutHeaders();
                assertThat(sum(ending(received, ".css")))
                        .as("%s: %s", type, received)
                        .isLessThanOrEqualTo(STYLE);
                Map<String, Long> scripts = ending(received, ".js");
                // The engine of the search comes only where somebody searches; the others are data.
                scripts.keySet().removeIf(file -> file.matches("(assets/search|podborka/|praktiki/|predlozhit/).*"));
                assertThat(sum(scripts)).as("%s: %s", type, received).isLessThanOrEqualTo(scriptLimit(type.name()));
            }
        }
    }

    private static int scriptLimit(String type) {
        return type.equals("form") ? FORM_SCRIPTS : WORKING.contains(type) ? CATALOGUE_SCRIPTS : SCRIPTS;
    }

    private static Map<String, Long> ending(Map<String, Long> received, String ending) {
        Map<String, Long> found = new TreeMap<>(received);
        found.keySet().removeIf(address -> !address.endsWith(ending));
        return found;
    }

    private static long sum(Map<String, Long> received) {
        return received.values().stream().mapToLong(Long::longValue).sum();
    }

    /// A browser with an empty cache whose protocol tells the bytes of each response.
    private static final class Wire implements AutoCloseable {

        private final BrowserContext context = chromium.browser().newContext();
        private final Page page = context.newPage();
        private final Map<String, String> asked = new HashMap<>();
        private final Map<String, Long> received = new TreeMap<>();
        private final Map<String, Long> headers = new HashMap<>();

        Wire() {
            CDPSession protocol = context.newCDPSession(page);
            protocol.send("Network.enable");
            protocol.on("Network.requestWillBeSent", sent -> asked.put(id(sent), address(sent)));
            protocol.on(
                    "Network.responseReceived",
                    got -> headers.merge(
                            asked.getOrDefault(id(got), "?"),
                            got.getAsJsonObject("response")
                                    .get("encodedDataLength")
                                    .getAsLong(),
                            Long::sum));
            protocol.on(
                    "Network.loadingFinished",
                    done -> received.merge(
                            asked.getOrDefault(id(done), "?"),
                            done.get("encodedDataLength").getAsLong(),
                            Long::sum));
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }

        private static String address(JsonObject event) {
            String url = event.getAsJsonObject("request").get("url").getAsString();
            return url.startsWith(server.address())
                    ? url.substring(server.address().length())
                    : url;
        }

        /// The bytes of each file that was not in the cache.
        Map<String, Long> open(String address) {
            received.clear();
            headers.clear();
            page.navigate(server.address() + address);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            Map<String, Long> bytes = new TreeMap<>(received);
            bytes.values().removeIf(n -> n == 0);
            return bytes;
        }

        /// The bytes of what was opened last as they lie squeezed on the host.
        Map<String, Long> withoutHeaders() {
            Map<String, Long> bytes = new TreeMap<>(received);
            bytes.replaceAll((file, all) -> all - headers.getOrDefault(file, 0L));
            return bytes;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
