package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.theme.TrialScript;

/// Two hundred accidents in a row: reloads, killed tabs, a full device, a storage that is switched off, tabs
/// that write without having seen each other's versions. After each of them every saved text is there, or a text
/// that was written by somebody who had seen it.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class DraftStormTest {

    private static final long SEED = 20261122;
    private static final int EVENTS = 200;

    /// Switches that the test throws in a page: a full device and a forbidden storage.
    private static final String SWITCHES = """
            (() => {
                const set = Storage.prototype.setItem;
                const get = Storage.prototype.getItem;
                Storage.prototype.setItem = function (key, text) {
                    if (window.full > 0 && window.full-- > 0) throw new DOMException("full", "QuotaExceededError");
                    if (window.off) throw new DOMException("off", "SecurityError");
                    set.call(this, key, text);
                };
                Storage.prototype.getItem = function (key) {
                    if (window.off) throw new DOMException("off", "SecurityError");
                    return get.call(this, key);
                };
            })()""";

    @TempDir
    static Path folder;

    private static LocalServer server;

    private final Random random = new Random(SEED);
    private final List<String> log = new ArrayList<>();
    /// By draft, the texts that somebody was told are saved and that nobody who had seen them has replaced.
    private final Map<String, List<String>> owed = new LinkedHashMap<>();

    private int written;
    private int acknowledged;
    private int conflicts;
    private int refused;

    @BeforeAll
    static void lay() throws IOException {
        TrialScript.write(folder, "drafts");
        server = new LocalServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /// A tab with the draft that is open in it: its id, the version and the text that the tab has seen last.
    private static final class Tab {
        private Page page;
        private String id = "";
        private String version = "";
        private String text = "";

        Tab(Page page) {
            this.page = page;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void losesNoDraft(boolean disk) {
        String address = (disk ? folder.toUri().toString() : server.address()) + "drafts.html";
        try (BrowserContext context = SiteInBrowser.chromium.browser().newContext()) {
            context.addInitScript(SWITCHES);
            List<Tab> tabs = List.of(opened(context, address), opened(context, address));
            for (int i = 0; i < EVENTS; i++) {
                Tab tab = tabs.get(random.nextInt(tabs.size()));
                event(context, address, tab);
                check(tabs.getFirst(), i);
            }
            assertThat(acknowledged).isGreaterThan(50);
            assertThat(conflicts).isGreaterThan(3);
            assertThat(refused).isGreaterThan(3);
        }
    }

    private static Tab opened(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        return new Tab(page);
    }

    private void event(BrowserContext context, String address, Tab tab) {
        switch (random.nextInt(12)) {
            case 0 -> {
                log.add("reload");
                tab.page.reload();
                open(tab);
            }
            case 1 -> {
                log.add("kill in the middle of a save");
                kill(tab);
                tab.page = context.newPage();
                tab.page.navigate(address);
                open(tab);
            }
            case 2 -> {
                log.add("no space for " + tab.page.evaluate("window.full = 1"));
                save(tab);
                tab.page.evaluate("window.full = 0");
            }
            case 3 -> {
                log.add("storage off");
                tab.page.evaluate("window.off = true");
                save(tab);
                tab.page.evaluate("window.off = false");
            }
            case 4 -> {
                log.add("another draft");
                tab.id = "";
                save(tab);
            }
            case 5 -> open(tab);
            default -> save(tab);
        }
    }

    /// Types something and saves it, over what the tab has seen.
    private void save(Tab tab) {
        String text = "текст " + ++written;
        Map<?, ?> told = (Map<?, ?>) tab.page.evaluate(
                "([id, text, seen]) => id ? drafts.save(id, { fields: { title: text } }, seen) : drafts.create({ fields: {"
                        + " title: text } })",
                List.of(tab.id, text, tab.version));
        log.add("save " + tab.id + " " + text + " over " + tab.version + ": " + told);
        if (Boolean.TRUE.equals(told.get("ok"))) {
            acknowledged++;
            String id = tab.id.isEmpty() ? (String) told.get("id") : tab.id;
            List<String> saved = owed.computeIfAbsent(id, _ -> new ArrayList<>());
            saved.remove(tab.text);
            saved.add(text);
            tab.id = id;
            tab.version = (String) told.get("version");
            tab.text = text;
        } else if (told.get("conflict") != null) {
            conflicts++;
            settle(tab, (Map<?, ?>) told.get("other"));
        } else {
            refused++;
        }
    }

    /// The author is shown both and goes on with the other's text; or leaves it and begins a draft of his own;
    /// or saves his own over both.
    private void settle(Tab tab, Map<?, ?> other) {
        switch (random.nextInt(3)) {
            case 0 -> open(tab);
            case 1 -> {
                tab.id = "";
                tab.version = "";
                tab.text = "";
            }
            default -> {
                String title = (String) ((Map<?, ?>) ((Map<?, ?>) other.get("draft")).get("fields")).get("title");
                owed.get(tab.id).remove(title);
                tab.version = (String) other.get("version");
                String mine = tab.text;
                save(tab);
                if (tab.text.equals(mine)) {
                    owed.get(tab.id).add(title);
                }
            }
        }
    }

    private void open(Tab tab) {
        List<?> all =
                (List<?>) tab.page.evaluate("drafts.list().map(one => [one.id, one.version, one.draft.fields.title])");
        if (!all.isEmpty()) {
            List<?> one = (List<?>) all.get(random.nextInt(all.size()));
            tab.id = (String) one.get(0);
            tab.version = (String) one.get(1);
            tab.text = (String) one.get(2);
            log.add("open " + one);
        }
    }

    /// The tab dies between the writing of a version and the taking away of the former one, or anywhere else.
    private void kill(Tab tab) {
        if (!tab.id.isEmpty() && random.nextBoolean()) {
            String text = "текст " + ++written;
            tab.page.evaluate("""
                    ([id, text, seen]) => {
                        const remove = Storage.prototype.removeItem;
                        Storage.prototype.removeItem = () => { throw new Error("killed"); };
                        window.last = drafts.save(id, { fields: { title: text } }, seen);
                        Storage.prototype.removeItem = remove;
                    }""", List.of(tab.id, text, tab.version));
            if (Boolean.TRUE.equals(tab.page.evaluate("last.ok"))) {
                owed.get(tab.id).remove(tab.text);
                owed.get(tab.id).add(text);
            }
        }
        try {
            tab.page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(2000));
        } catch (PlaywrightException crashed) {
            log.add("crashed");
        }
        tab.page.close();
    }

    /// What is owed is there, be it as the shown text or as the other one of a conflict.
    private void check(Tab tab, int event) {
        tab.page.evaluate("window.off = false");
        // A tab hears of what another one has written a moment later.
        for (int wait = 0; wait < 50 && !lost(tab).isEmpty(); wait++) {
            tab.page.waitForTimeout(100);
        }
        assertThat(lost(tab))
                .as(
                        "seed %d, event %d:\n%s",
                        SEED, event, String.join("\n", log.subList(Math.max(0, log.size() - 12), log.size())))
                .isEmpty();
    }

    private List<String> lost(Tab tab) {
        List<String> lost = new ArrayList<>();
        List<?> all = (List<?>)
                tab.page.evaluate(
                        "Object.entries(localStorage).map(([key, text]) => [key.split(' ').at(-2), JSON.parse(text).draft.fields.title])");
        Map<String, List<String>> there = new LinkedHashMap<>();
        all.forEach(one -> there.computeIfAbsent((String) ((List<?>) one).get(0), _ -> new ArrayList<>())
                .add((String) ((List<?>) one).get(1)));
        owed.forEach((id, texts) -> {
            texts.stream()
                    .filter(text -> !there.getOrDefault(id, List.of()).contains(text))
                    .forEach(text -> lost.add(id + ": " + text));
            // What the author is shown is one of those that nobody has replaced.
            Object shown = tab.page.evaluate("id => drafts.get(id)?.draft.fields.title ?? ''", id);
            if (!texts.isEmpty() && !texts.contains(shown)) {
                lost.add(id + " shows " + shown + " and not one of " + texts);
            }
        });
        return lost;
    }
}
