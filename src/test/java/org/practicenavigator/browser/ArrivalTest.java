package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On a slow line a page comes in pieces, and what has come is drawn. Wherever the head of a page is torn, nothing in
/// it jumps when the rest comes.
@Tag("browser")
class ArrivalTest extends SiteInBrowser {

    private static final String PAGE = "praktiki/index.html";
    private static final Pattern TAG = Pattern.compile("<[a-z/][^>]*>");

    @ParameterizedTest
    @ValueSource(ints = {1280, 820, 360})
    void theHeadStaysWhereItIsWhereverThePageIsTorn(int width) throws IOException {
        String html = Files.readString(BuiltSite.folder().resolve(PAGE));
        List<Integer> places = places(html);
        assertThat(places).hasSizeGreaterThan(60);
        assertThat(jumps(server.address(), PAGE, html, places, width)).isEmpty();
    }

    /// Columns would change their widths with every row that comes.
    @Test
    void aLargeTableComesAsAWhole() throws IOException {
        String address = "praktiki/tablitsa.html";
        String html = Files.readString(BuiltSite.folder().resolve(address));
        List<Integer> all = TAG.matcher(html)
                .results()
                .map(MatchResult::start)
                .filter(at -> at > html.indexOf("<thead"))
                .toList();
        List<Integer> places = IntStream.range(0, 20)
                .mapToObj(i -> all.get(i * all.size() / 20))
                .toList();
        assertThat(jumps(server.address(), address, html, places, 1280)).isEmpty();
    }

    @Test
    void whatJumpsIsSeen(@TempDir Path folder) throws IOException {
        String html = "<!DOCTYPE html><p align=right><b>one</b> <b>two, which moves the first</b></p>";
        Files.writeString(folder.resolve("a.html"), html);
        try (LocalServer jumping = new LocalServer(folder)) {
            assertThat(jumps(jumping.address(), "a.html", html, List.of(html.indexOf("<b>two")), 1280))
                    .singleElement()
                    .asString()
                    .contains("one");
        }
    }

    /// Before each tag of the head; the closed panel of the low-vision version is not drawn.
    private static List<Integer> places(String html) {
        int start = html.indexOf("<header");
        int end = html.indexOf("</header>");
        int panel = html.indexOf("<div class=\"low-panel\">");
        int afterPanel = html.indexOf("</details>", panel);
        assertThat(List.of(start, panel, afterPanel, end)).isSorted().doesNotContain(-1);
        return TAG.matcher(html)
                .results()
                .map(MatchResult::start)
                .filter(at -> at >= start && at <= end && (at <= panel || at >= afterPanel))
                .toList();
    }

    private static List<String> jumps(String home, String address, String html, List<Integer> places, int width) {
        List<String> jumps = new ArrayList<>();
        Browser.NewContextOptions window = new Browser.NewContextOptions().setViewportSize(width, 740);
        // The first visit brings the style sheets: later ones draw at once.
        try (Visit visit = Visit.to(chromium.browser().newContext(window), home, address)) {
            for (int place : places) {
                int bytes = html.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
                visit.page().navigate(home + address + "?pause=" + bytes);
                Object moved = visit.shifts();
                if (!((List<?>) moved).isEmpty()) {
                    jumps.add(html.substring(Math.max(0, place - 60), place) + " | " + moved);
                }
            }
        }
        return jumps;
    }
}
