package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Catalogues whose files are missing, cut, of another build, empty, or very large.
@Tag("browser")
class CatalogueTroubleTest extends SiteInBrowser {

    private static final Pattern DATA = Pattern.compile(".*/katalog/practice\\.js");
    private static final Pattern CARDS = Pattern.compile(".*/katalog/practice-\\d+\\.js.*");
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdef";

    enum Harm {
        MISSING(route -> route.fulfill(new Route.FulfillOptions().setStatus(404))),
        BLOCKED(Route::abort),
        CUT(route -> route.fulfill(new Route.FulfillOptions().setBody("navigatorCatalogue({\"type\":\"practice\""))),
        ODD(
                route -> route.fulfill(
                        new Route.FulfillOptions()
                                .setBody(
                                        "navigatorCatalogue({\"type\":\"practice\",\"count\":9,\"facets\":[],\"sorts\":[],\"found\":\"A\"})")));

        final Consumer<Route> answer;

        Harm(Consumer<Route> answer) {
            this.answer = answer;
        }
    }

    @ParameterizedTest
    @EnumSource(Harm.class)
    void withoutDataThePageStaysAsItWas(Harm harm) {
        try (Chooser chooser = Chooser.at(false)) {
            Page page = chooser.page();
            page.route(DATA, harm.answer);
            page.navigate(server.address() + Chooser.LIST);
            page.locator(".search-notes button").waitFor();
            assertThat(chooser.notes()).contains("Фильтры не загрузились");
            assertThat(page.locator(".facet-side a").count()).isPositive();
            assertThat(chooser.titles()).hasSize(24);
            chooser.assertAccessible(1280);
            page.unroute(DATA);
            page.locator(".search-notes button").click();
            page.locator("#f-kind-project").waitFor();
            chooser.choose("kind", "project");
            assertThat(chooser.titles()).hasSize(chooser.count());
            assertThat(chooser.notes()).isEmpty();
        }
    }

    @Test
    void withoutCardsSaysSoAndKeepsTheChoice() {
        try (Chooser chooser = Chooser.at(false)) {
            Page page = chooser.page();
            page.route(CARDS, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
            chooser.open(Chooser.LIST + "?sort=title&page=2");
            assertThat(chooser.notes()).contains("Карточки не загрузились");
            assertThat(chooser.query()).isEqualTo("?sort=title&page=2");
            // Those that stood on the page are there.
            assertThat(chooser.titles()).isNotEmpty().hasSizeLessThan(chooser.count());
            page.unroute(CARDS);
            page.locator(".search-notes button").click();
            page.waitForFunction("() => !document.querySelector('.search-notes').textContent");
            chooser.settled();
            assertThat(chooser.titles()).hasSize(Math.min(36, chooser.count()));
            chooser.assertCalm(true);
        }
    }

    /// Cards of another build would stand under the wrong numbers.
    @Test
    void cardsOfAnotherBuildAreNotShown() {
        try (Chooser chooser = Chooser.at(false)) {
            chooser.page()
                    .route(
                            CARDS,
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setBody("navigatorCards('practice',"
                                            + route.request().url().replaceAll(".*practice-(\\d+).*", "$1")
                                            + ",'other',Array(8).fill('<article class=\"card\">чужая</article>'))")));
            chooser.open(Chooser.LIST + "?sort=title&page=2");
            assertThat(chooser.notes()).contains("Карточки не загрузились");
            assertThat(chooser.page().locator(".cards").textContent()).doesNotContain("чужая");
        }
    }

    @Test
    void withoutTheSearchOtherConditionsWork() {
        Pattern search = Pattern.compile(".*/assets/search\\..*");
        try (Chooser chooser = Chooser.at(false)) {
            chooser.page().route(search, Route::abort);
            chooser.open(Chooser.LIST + "?q=%D1%83%D1%80%D0%BE%D0%BA&kind=project");
            assertThat(chooser.notes()).contains("Поиск по словам не загрузился");
            assertThat(chooser.count()).isEqualTo(chooser.count("kind", "project"));
            chooser.page().unroute(search);
            chooser.page().locator(".search-notes button").click();
            chooser.page().waitForFunction("() => !document.querySelector('.search-notes').textContent");
            chooser.assertCalm(true);
        }
    }

    private static String packed(IntStream numbers) {
        return numbers.mapToObj(n -> {
                    StringBuilder text = new StringBuilder();
                    for (int rest = n; ; rest >>= 5) {
                        if (rest < 32) {
                            return text.append(LETTERS.charAt(rest)).toString();
                        }
                        text.append("ghijklmnopqrstuvwxyz0123456789-_".charAt(rest & 31));
                    }
                })
                .collect(Collectors.joining());
    }

    private static String made(int count) {
        String codes = IntStream.range(0, 40).mapToObj(i -> "\"v" + i + "\"").collect(Collectors.joining(","));
        String labels =
                IntStream.range(0, 40).mapToObj(i -> "\"Значение " + i + "\"").collect(Collectors.joining(","));
        String many = IntStream.range(0, 12)
                .mapToObj(k -> "{\"field\":\"f" + k + "\",\"title\":\"Признак " + k + "\",\"byLabel\":false,\"codes\":["
                        + codes
                        + "],\"labels\":[" + labels + "],\"of\":\""
                        + packed(IntStream.range(0, count).flatMap(i -> IntStream.of(1, (i * (k + 1)) % 40))) + "\"}")
                .collect(Collectors.joining(","));
        return "navigatorCatalogue({\"type\":\"practice\",\"stamp\":\"made\",\"count\":" + count
                + ",\"size\":24,\"cards\":8,\"facets\":[" + (count == 0 ? "" : many)
                + "],\"sorts\":[[\"first\",\"Сначала первые\",\"\"],[\"last\",\"Сначала последние\",\""
                + packed(IntStream.range(0, count).map(i -> count - 1 - i))
                + "\"]],\"documents\":0,\"first\":0,\"found\":\"" + packed(IntStream.range(0, count)) + "\"});";
    }

    private static void cards(Route route) {
        int number = Integer.parseInt(route.request().url().replaceAll(".*practice-(\\d+).*", "$1"));
        String cards = IntStream.range(number * 8, number * 8 + 8)
                .mapToObj(i -> "'<article class=\"card\" data-id=\"practice/e" + i
                        + "\"><h3 class=\"card-title\"><a href=\"praktiki/e" + i + ".html\">Запись " + i
                        + "</a></h3></article>'")
                .collect(Collectors.joining(","));
        route.fulfill(
                new Route.FulfillOptions().setBody("navigatorCards('practice'," + number + ",'made',[" + cards + "])"));
    }

    @Test
    void fiveThousandEntriesAreChosenFrom() {
        try (Chooser chooser = Chooser.at(false)) {
            Page page = chooser.page();
            String data = made(5000);
            page.route(DATA, route -> route.fulfill(new Route.FulfillOptions().setBody(data)));
            page.route(CARDS, CatalogueTroubleTest::cards);
            chooser.open(Chooser.LIST);
            assertThat(chooser.count()).isEqualTo(5000);
            assertThat(chooser.count("f0", "v3")).isEqualTo(125);
            chooser.choose("f0", "v3");
            assertThat(chooser.count()).isEqualTo(125);
            // 2 (n + 1) % 40 follows from n % 40: one value is left.
            assertThat(chooser.count("f1", "v6")).isEqualTo(125);
            chooser.choose("f0", "v5").choose("f1", "v6");
            assertThat(chooser.count()).isEqualTo(125);
            page.locator(".sorting select").selectOption("last");
            chooser.settled();
            assertThat(chooser.titles()).hasSize(24).startsWith("Запись 4963", "Запись 4923");
            assertThat(page.locator(".card-title a").first().getAttribute("href"))
                    .isEqualTo("../praktiki/e4963.html");
            chooser.more().click();
            page.waitForFunction("() => document.querySelectorAll('.cards > li').length === 36");
            assertThat(chooser.more().textContent()).isEqualTo("Показать ещё 12 из 89");
            chooser.assertCalm(false);
        }
    }

    @Test
    void nothingAtAllIsSaidCalmly() {
        try (Chooser chooser = Chooser.at(false)) {
            chooser.page().route(DATA, route -> route.fulfill(new Route.FulfillOptions().setBody(made(0))));
            chooser.open(Chooser.LIST);
            assertThat(chooser.told()).isEqualTo("Ничего не нашлось");
            assertThat(chooser.titles()).isEqualTo(List.of());
            assertThat(chooser.page().locator(".help a").count()).isPositive();
            chooser.assertCalm(false);
        }
    }
}
