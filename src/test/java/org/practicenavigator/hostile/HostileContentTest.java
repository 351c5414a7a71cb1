package org.practicenavigator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.browser.BuiltSite;
import org.practicenavigator.browser.Chromium;
import org.practicenavigator.browser.LocalServer;
import org.practicenavigator.browser.Watched;

/// A hostile entry of every type, in every field and place of the body, with hostile templates, vocabularies and
/// settings: nothing in any published file acts.
class HostileContentTest {

    /// The page that searches has answered; other pages have nothing to wait for.
    private static final String ANSWERED =
            "() => !document.querySelector('[data-search]') || document.querySelector('.results:not([aria-busy])')";

    @TempDir
    private static Path folder;

    private static HostileProject project;

    @BeforeAll
    static void publish() throws IOException {
        project = new HostileProject(folder.toRealPath());
        project.publish();
    }

    @Test
    void thereAreManyAttacksAndMostArePublished() {
        assertThat(new Payloads().all()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        System.out.println("Hostile content: " + project.told());
        assertThat(project.slots().stream().filter(Slot::hostile).count()).isGreaterThan(1000);
        assertThat(project.slots().stream().mapToInt(Slot::refused).sum()).isGreaterThan(100);
        for (String type : List.of("practice", "school", "material", "municipality", "organization", "territory")) {
            assertThat(project.slots().stream()
                            .filter(slot -> slot.toString().startsWith(type + ".") && slot.hostile()))
                    .as(type)
                    .isNotEmpty();
        }
    }

    @Test
    void noFileHoldsAnythingActive() throws IOException {
        OutputJudge judge = new OutputJudge(project.site());
        List<String> files = BuiltSite.files(project.site());
        assertThat(files).anyMatch(name -> name.contains("hostile-practice-0"));
        for (String name : files) {
            judge.judge(name);
        }
        assertThat(judge.unwritten()).as("allowed, but no page has it").isEmpty();
    }

    @Test
    void attacksAreShownAsTheWordsThatTheyAre() throws IOException {
        List<Slot> titles = project.slots().stream()
                .filter(slot -> slot.hostile() && slot.toString().startsWith("practice.title "))
                .toList();
        assertThat(titles).isNotEmpty();
        StringBuilder headings = new StringBuilder();
        for (int i = 0; i < HostileEntry.COUNT; i++) {
            Path page = project.site().resolve("praktiki/hostile-practice-" + i + ".html");
            headings.append(String.join(" ", HtmlJudge.texts(Files.readString(page, StandardCharsets.UTF_8))));
        }
        for (Slot title : titles) {
            assertThat(letters(headings.toString())).contains(letters(title.attack()));
        }
    }

    /// Typography may change quotes, dashes and spaces.
    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}<>=&;{}]", "");
    }

    @Test
    @Tag("browser")
    void nothingRunsInABrowser() throws IOException {
        List<String> pages = BuiltSite.files(project.site()).stream()
                .filter(name -> name.endsWith(".html") && !name.contains("staroe"))
                .toList();
        try (Chromium chromium = Chromium.start();
                LocalServer server = new LocalServer(project.site())) {
            open(chromium, server.address(), pages, false);
            // From the disk without the policy: it must not be the policy alone that holds attacks back.
            // The page for lost addresses is served at any depth, so its links begin at the host's top: not for
            // disks.
            List<String> copied =
                    pages.stream().filter(page -> !page.equals("404.html")).toList();
            open(chromium, project.site().toUri().toString(), copied, true);
        }
    }

    /// Titles, labels and texts reach search results by a way of their own: the index and its script.
    @Test
    @Tag("browser")
    void nothingRunsFromSearchResults() {
        String home = project.site().toUri().toString();
        Browser.NewContextOptions withoutPolicy = new Browser.NewContextOptions().setBypassCSP(true);
        try (Chromium chromium = Chromium.start();
                BrowserContext context = chromium.browser().newContext(withoutPolicy)) {
            Watched watched = new Watched(context.newPage(), home);
            Page page = watched.page();
            for (String question :
                    List.of("?page=50", "?q=img", "?q=script", "?q=onerror", "?q=svg", "?q=javascript")) {
                page.navigate(home + "poisk.html" + question);
                page.waitForFunction(ANSWERED);
                assertThat(page.locator(".hit").count()).as(question).isPositive();
                assertThat(page.locator("main :is(img, svg, script, iframe, object, style)")
                                .count())
                        .as(question)
                        .isZero();
                page.locator("details").evaluateAll("all => all.forEach(d => d.open = true)");
            }
            page.navigate(home + "index.html");
            page.locator("#find").focus();
            page.keyboard().type("script");
            page.locator("[role=option]").first().waitFor();
            assertThat(page.locator(".find-panel *:not(div, span, p, mark)").count())
                    .isZero();
            assertThat(page.evaluate("typeof window.__pwned")).isEqualTo("undefined");
            assertThat(watched.troubles()).isEmpty();
        }
    }

    private static void open(Chromium chromium, String home, List<String> pages, boolean withoutPolicy) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBypassCSP(withoutPolicy);
        try (BrowserContext context = chromium.browser().newContext(options)) {
            Watched watched = new Watched(context.newPage(), home);
            for (String page : pages) {
                watched.page().navigate(home + page);
                watched.page().waitForFunction(ANSWERED);
                assertThat(watched.page().evaluate("typeof window.__pwned"))
                        .as(page)
                        .isEqualTo("undefined");
                assertThat(watched.troubles()).as(page).isEmpty();
                assertThat(watched.page().url()).isEqualTo(home + page);
            }
        }
    }
}
