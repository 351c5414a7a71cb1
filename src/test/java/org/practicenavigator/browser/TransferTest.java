package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @ParameterizedTest
    @ValueSource(strings = {"home", "catalogue", "practice", "municipality", "compare"})
    void firstVisitIsLight(String name) {
        try (Wire wire = new Wire()) {
            Map<String, Long> received = wire.open(PageType.of(name).address());
            assertThat(sum(received)).as("%s: %s", name, received).isLessThanOrEqualTo(FIRST_VISIT);
        }
    }

    @Test
    void nextPagesBringLittle() {
        try (Wire wire = new Wire()) {
            wire.open("index.html");
            for (String name : List.of("catalogue", "practice", "municipality", "compare", "material", "school")) {
                Map<String, Long> received = wire.open(PageType.of(name).address());
                assertThat(sum(received)).as("%s: %s", name, received).isLessThanOrEqualTo(NEXT_PAGE);
            }
        }
    }

    @Test
    void stylesAndScriptsOfEveryTypeStayWithinTheirBudget() {
        for (PageType type : PageType.all()) {
            try (Wire wire = new Wire()) {
                Map<String, Long> received = wire.open(type.address());
                assertThat(sum(ending(received, ".css"))).as("%s: %s", type, received).isLessThanOrEqualTo(STYLE);
                // The page of the search brings the engine, which is no part of other pages.
                if (!type.name().equals("search")) {
                    assertThat(sum(ending(received, ".js")))
                            .as("%s: %s", type, received)
                            .isLessThanOrEqualTo(type.name().startsWith("catalogue") ? CATALOGUE_SCRIPTS : SCRIPTS);
                }
            }
        }
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

        Wire() {
            CDPSession protocol = context.newCDPSession(page);
            protocol.send("Network.enable");
            protocol.on("Network.requestWillBeSent", sent -> asked.put(id(sent), address(sent)));
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
            return url.startsWith(server.address()) ? url.substring(server.address().length()) : url;
        }

        /// The bytes of each file that was not in the cache.
        Map<String, Long> open(String address) {
            received.clear();
            page.navigate(server.address() + address);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            Map<String, Long> bytes = new TreeMap<>(received);
            bytes.values().removeIf(n -> n == 0);
            return bytes;
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
