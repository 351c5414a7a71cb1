package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.practicenavigator.browser.Searcher.q;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.practicenavigator.testkit.Folders;

/// Search when files of the index are missing or broken, one kind after another, and authors who write markup.
@Tag("browser")
class SearchTroubleTest extends SiteInBrowser {

    private static final String AGAIN = ".search-notes button";

    /// How a file may be bad.
    enum Harm {
        MISSING(route -> route.fulfill(new Route.FulfillOptions().setStatus(404))),
        GARBAGE(route -> route.fulfill(new Route.FulfillOptions().setBody("<!doctype html><p>Вход в сеть"))),
        TRUNCATED(SearchTroubleTest::half),
        CUT_OFF(Route::abort);

        private final Consumer<Route> answer;

        Harm(Consumer<Route> answer) {
            this.answer = answer;
        }
    }

    private static void half(Route route) {
        String path = route.request().url().substring(server.address().length());
        try {
            byte[] bytes = Files.readAllBytes(BuiltSite.folder().resolve(path));
            route.fulfill(new Route.FulfillOptions().setBodyBytes(Arrays.copyOf(bytes, bytes.length / 2)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Kinds without which a question has no answer, with a question that needs them. A site of this size never asks
    /// for its dictionary, nor has it terms so frequent that they get files of their own.
    static Stream<Arguments> needed() {
        List<Arguments> all = List.of(
                Arguments.of("root", q("наставник")),
                Arguments.of("t\\d+-\\w+", q("наставник")),
                Arguments.of("s\\d+-\\w+", q("наставник")),
                Arguments.of("r\\d+-\\w+", q("наставник") + "&sort=title"),
                Arguments.of("f\\d+-\\w+", q("наставник") + "&type=practice"),
                Arguments.of("[pq]\\d+-\\w+", q("«молодой педагог»")));
        return all.stream()
                .flatMap(a -> Stream.of(Harm.MISSING, Harm.TRUNCATED, Harm.GARBAGE)
                        .map(harm -> Arguments.of(a.get()[0], a.get()[1], harm)));
    }

    @ParameterizedTest
    @MethodSource("needed")
    void offersToTryAgain(String files, String question, Harm harm) {
        try (Searcher searcher = searcher()) {
            Page page = searcher.page();
            Pattern broken = Pattern.compile(".*/poisk/" + files + "\\.bin");
            page.route(broken, harm.answer);
            searcher.ask(question);
            assertThat(searcher.found()).isEqualTo("Поиск не отвечает");
            assertThat(page.locator(".search-notes").textContent()).contains("Попробовать ещё раз");
            assertThat(page.locator("#else").isVisible()).isTrue();
            page.unroute(broken);
            page.locator(AGAIN).click();
            page.locator(".hit").first().waitFor();
            searcher.answered();
            assertThat(searcher.found()).startsWith("Наш");
            assertThat(page.locator(AGAIN).count()).isZero();
            searcher.assertCalm(true);
        }
    }

    @Test
    void showsResultsWithoutFiltersAndTexts() {
        try (Searcher searcher = searcher()) {
            Page page = searcher.page();
            page.route(Pattern.compile(".*/poisk/[fxg]\\d+-\\w+\\.bin"), Harm.CUT_OFF.answer);
            searcher.ask(q("наставник"));
            assertThat(searcher.titles()).hasSize(10);
            assertThat(page.locator(".search-notes").textContent()).contains("фильтры не загрузились");
            assertThat(page.locator(".facet-side").isVisible()).isFalse();
            searcher.open("index.html").type("настав");
            assertThat(searcher.options().count()).isGreaterThan(5);
            searcher.assertCalm(true);
        }
    }

    @Test
    void boxOffersToTryAgain() {
        try (Searcher searcher = searcher()) {
            Page page = searcher.page();
            Pattern root = Pattern.compile(".*/poisk/root\\.bin");
            page.route(root, Harm.MISSING.answer);
            searcher.open("index.html");
            searcher.field().focus();
            page.keyboard().type("настав");
            page.locator(".find-note button").waitFor();
            page.unroute(root);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            searcher.options().first().waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
            searcher.assertCalm(true);
        }
    }

    @Test
    void staysCalmOnADiskWithBadFiles(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("site");
        Folders.copy(BuiltSite.folder(), copy);
        for (String name : BuiltSite.files(copy)) {
            if (name.matches("poisk/t\\d+-\\w+\\.js")) {
                Files.writeString(copy.resolve(name), "navigatorShard(\"x\",", StandardCharsets.UTF_8);
            } else if (name.matches("poisk/f\\d+-\\w+\\.js")) {
                Files.delete(copy.resolve(name));
            }
        }
        try (Searcher searcher = new Searcher(chromium, copy.toUri().toString(), new Browser.NewContextOptions())) {
            searcher.ask(q("наставник"));
            assertThat(searcher.found()).isEqualTo("Поиск не отвечает");
            searcher.ask("");
            assertThat(searcher.titles()).hasSize(10);
        }
    }

    private static Searcher searcher() {
        return new Searcher(chromium, server.address(), new Browser.NewContextOptions());
    }
}
