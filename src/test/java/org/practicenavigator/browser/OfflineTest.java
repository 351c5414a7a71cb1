package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.cli.Main;
import org.practicenavigator.testkit.Folders;

/// A site with `offline: true`, read without a connection: the server is gone, not only called so.
class OfflineTest extends SiteInBrowser {

    private static final String VISITED = "praktiki/klub-nastavnikov.html";
    private static final String NOT_VISITED = "organizatsii/litsey-3.html";
    /// What a browser is asked is awaited; what it is asked again and again (`waitForFunction`) is not.
    private static final String CONTROLLED = """
            async () => { await navigator.serviceWorker.ready;
              while (!navigator.serviceWorker.controller) await new Promise(requestAnimationFrame) }\
            """;
    private static final String KEPT = """
            async name => { while (!(await caches.match(name))) await new Promise(requestAnimationFrame) }\
            """;
    private static final String RENEWED = """
            async before => { for (;;) { const now = (await caches.keys()).filter(n => n.includes('frame'));
              if (now.length === 1 && now[0] !== before) return; await new Promise(requestAnimationFrame) } }\
            """;
    private static final String STYLED = "getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)'";
    private static final String FRAMES = "async () => (await caches.keys()).filter(n => n.includes('frame')).join()";

    @TempDir
    static Path temp;

    private static Path project;

    private LocalServer site;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void build() throws IOException {
        project = temp.resolve("project");
        Folders.copy(Path.of("src/test/resources/findings/_base"), project);
        Folders.copy(Path.of("themes"), project.resolve("themes"));
        Files.copy(
                Path.of("src/test/resources/it/urok.jpg"),
                project.resolve("content/praktiki/urok.jpg"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(project.resolve("content/site.yaml"), "offline: true\n", StandardOpenOption.APPEND);
        publish();
    }

    private static void publish() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(told, true, StandardCharsets.UTF_8);
        int code = Main.run(stream, stream, "build", "--project=" + project);
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }

    @BeforeEach
    void visit() throws IOException {
        site = new LocalServer(project.resolve("site"));
        context = chromium.browser().newContext();
        page = context.newPage();
        page.navigate(site.address());
        page.evaluate(CONTROLLED);
        page.navigate(site.address() + VISITED);
        page.evaluate(KEPT, site.address() + VISITED);
    }

    @AfterEach
    void leave() {
        context.close();
        site.close();
    }

    @Test
    void keepsWhatWasVisitedAndSaysCalmlyWhatWasNot() {
        String heading = page.textContent("h1");
        site.close();

        page.reload();
        assertThat(page.textContent("h1")).isEqualTo(heading);
        assertThat(page.evaluate(STYLED)).isEqualTo(true);
        for (String address : new String[] {"", "index.html", "materialy/index.html", "materialy/index.html?forma=x"}) {
            page.navigate(site.address() + address);
            assertThat(page.textContent("h1"))
                    .as(address)
                    .doesNotContain("Нет связи")
                    .isNotBlank();
        }
        page.navigate(site.address() + NOT_VISITED);
        assertThat(page.textContent("main")).contains("Нет связи с интернетом").contains("Главная");
        assertThat(page.evaluate(STYLED)).isEqualTo(true);
        page.click("main .button");
        assertThat(page.textContent("h1")).doesNotContain("Нет связи");
    }

    @Test
    void aNewSiteTakesOverAndOldPagesKeepALook() throws IOException {
        Object before = page.evaluate(FRAMES);
        Path sheet = project.resolve("themes/site/assets/style/99-proba.css");
        Files.createDirectories(sheet.getParent());
        Files.writeString(sheet, ".proba{color:red}\n");
        try {
            publish();
            page.navigate(site.address());
            page.evaluate(RENEWED, before);
            site.close();
            page.navigate(site.address() + VISITED);
            assertThat(page.evaluate(STYLED)).isEqualTo(true);
        } finally {
            Files.delete(sheet);
            publish();
        }
    }

    /// Entries in a visitor's own collection ask the cache by the address without a question.
    @Test
    void aKeptPageIsFoundByItsAddress() {
        assertThat(page.evaluate("async () => !!(await caches.match(location.origin + location.pathname))"))
                .isEqualTo(true);
    }
}
