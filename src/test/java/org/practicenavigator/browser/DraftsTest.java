package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.practicenavigator.theme.TrialScript;

/// Drafts on the device: what one tab has saved no other loses, whatever goes wrong.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class DraftsTest {

    @TempDir
    static Path folder;

    private static LocalServer server;

    @BeforeAll
    static void lay() throws IOException {
        TrialScript.write(folder, "drafts");
        server = new LocalServer(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String address(boolean disk) {
        return (disk ? folder.toUri().toString() : server.address()) + "drafts.html";
    }

    private static Page open(BrowserContext context, boolean disk) {
        Page page = context.newPage();
        page.navigate(address(disk));
        return page;
    }

    private static BrowserContext visitor(String... scripts) {
        BrowserContext context = SiteInBrowser.chromium.browser().newContext();
        List.of(scripts).forEach(context::addInitScript);
        return context;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsSeveralAndTellsTheNewestFirst(boolean disk) {
        try (BrowserContext context = visitor()) {
            Page page = open(context, disk);
            assertThat(page.evaluate("drafts.trouble")).isEqualTo("");
            page.evaluate("""
                    () => {
                        let now = Date.UTC(2026, 10, 22);
                        const kept = openDrafts(localStorage, () => now++);
                        window.a = kept.create({ fields: { title: "Первая" } });
                        window.b = kept.create({ fields: { title: "Вторая" } });
                        window.c = kept.save(a.id, { fields: { title: "Первая практика" } }, a.version);
                    }""");
            assertThat(page.evaluate("[a.ok, b.ok, c.ok, a.id !== b.id, a.version !== c.version]"))
                    .isEqualTo(List.of(true, true, true, true, true));
            page.reload();
            assertThat(page.evaluate("drafts.list().map(d => d.draft.fields.title)"))
                    .isEqualTo(List.of("Первая практика", "Вторая"));
            assertThat(page.evaluate("drafts.list()[0].at")).asString().startsWith("2026-11-22T00:00:00.0");
            assertThat(page.evaluate("localStorage.length")).isEqualTo(2);
            assertThat(page.evaluate("drafts.remove(drafts.list()[0].id).ok && drafts.list().length"))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void neverOverwritesWhatAnotherTabHasSaved(boolean disk) {
        try (BrowserContext context = visitor()) {
            Page first = open(context, disk);
            first.evaluate("window.a = drafts.create({ fields: { title: 'Начало' } })");
            Page second = open(context, disk);
            first.evaluate("window.heard = []; void drafts.watch(id => heard.push(id))");
            second.evaluate("window.b = drafts.list()[0]; window.c = drafts.save(b.id, { fields: { title: 'Вторая' } },"
                    + " b.version)");
            first.waitForFunction("() => heard.length && heard.every(id => id === a.id)");
            first.evaluate("window.d = drafts.save(a.id, { fields: { title: 'Первая' } }, a.version)");
            assertThat(first.evaluate("[d.ok, d.conflict, d.other.draft.fields.title]"))
                    .isEqualTo(List.of(false, true, "Вторая"));
            assertThat(first.evaluate("drafts.get(a.id).draft.fields.title")).isEqualTo("Вторая");
            assertThat(first.evaluate("drafts.remove(a.id, a.version).conflict"))
                    .isEqualTo(true);
            first.evaluate("window.e = drafts.save(a.id, { fields: { title: 'Первая' } }, d.other.version)");
            assertThat(first.evaluate("[e.ok, drafts.get(a.id).draft.fields.title]"))
                    .isEqualTo(List.of(true, "Первая"));
            second.waitForFunction("() => drafts.get(b.id).draft.fields.title === 'Первая'");
            assertThat(second.evaluate("drafts.save(b.id, { fields: { title: 'Ещё' } }, c.version).conflict"))
                    .isEqualTo(true);
        }
    }

    /// Two tabs that write before either can know of the other.
    @Test
    void keepsBothWhereTwoTabsWriteAtOnce() {
        try (BrowserContext context = visitor()) {
            Page page = open(context, false);
            page.evaluate("""
                    () => {
                        const a = drafts.create({ fields: { title: "Начало" } });
                        // What this tab sees is what there was before the other wrote.
                        const before = Object.entries(localStorage);
                        const late = {
                            get length() { return before.length; },
                            key: (i) => before[i][0],
                            getItem: (key) => (before.find((one) => one[0] === key) ?? [key, localStorage.getItem(key)])[1],
                            setItem: (key, text) => localStorage.setItem(key, text),
                            removeItem: (key) => localStorage.removeItem(key),
                        };
                        const here = drafts.save(a.id, { fields: { title: "Здесь" } }, a.version);
                        const there = openDrafts(late).save(a.id, { fields: { title: "Там" } }, a.version);
                        window.told = [here.ok, there.ok, here.version, there.version];
                        window.id = a.id;
                    }""");
            assertThat(page.evaluate("told.slice(0, 2)")).isEqualTo(List.of(true, true));
            assertThat(page.evaluate(
                            "[drafts.get(id).draft.fields.title, drafts.get(id).other.draft.fields.title].sort()"))
                    .isEqualTo(List.of("Здесь", "Там"));
            assertThat(page.evaluate("drafts.save(id, { fields: { title: 'x' } }, told[2]).conflict"))
                    .isEqualTo(true);
            assertThat(page.evaluate("drafts.save(id, { fields: { title: 'x' } }, drafts.get(id).other.version).ok"))
                    .isEqualTo(true);
            assertThat(page.evaluate("[drafts.get(id).draft.fields.title, drafts.get(id).other, localStorage.length]"))
                    .isEqualTo(java.util.Arrays.asList("x", null, 1));
        }
    }

    @Test
    void keepsTheFormerStateWhereNoSpaceIsLeft() {
        try (BrowserContext context = visitor()) {
            Page page = open(context, false);
            page.evaluate("window.a = drafts.create({ sections: { problem: 'было' } })");
            page.evaluate("window.b = drafts.save(a.id, { sections: { problem: 'ж'.repeat(6000000) } }, a.version)");
            assertThat(page.evaluate("b")).isEqualTo(Map.of("ok", false, "reason", "quota"));
            assertThat(page.evaluate("drafts.get(a.id).draft.sections.problem")).isEqualTo("было");
            assertThat(page.evaluate("drafts.save(a.id, { sections: { problem: 'стало' } }, a.version).ok"))
                    .isEqualTo(true);
        }
    }

    @Test
    void saysSoWhereTheBrowserKeepsNothing() {
        try (BrowserContext context = visitor(Keeper.FORBIDDEN)) {
            Page page = open(context, false);
            assertThat(page.evaluate("drafts.trouble")).isEqualTo("none");
            assertThat(page.evaluate("(({ ok, reason, id }) => [ok, reason, id.length > 9])(drafts.create({}))"))
                    .isEqualTo(List.of(false, "none", true));
            assertThat(page.evaluate("[drafts.list().length, drafts.strange().length]"))
                    .isEqualTo(List.of(0, 0));
        }
    }

    @Test
    void leavesAloneWhatItCannotRead() {
        try (BrowserContext context = visitor()) {
            Page page = open(context, false);
            page.evaluate("""
                    () => {
                        window.a = drafts.create({ fields: { title: "Целый" } });
                        const key = Object.keys(localStorage)[0];
                        localStorage.setItem(key.replace(/\\S+$/, "9.zzzzzz"), '{"at":"2026-');
                        localStorage.setItem(key.replace(/draft .*$/, "draft чужое"), "совсем другое");
                        localStorage.setItem(key.replace(/\\S+$/, "8.zzzzzz"), '{"at":"x","from":[],"draft":null}');
                        localStorage.setItem("стороннее", "тоже");
                    }""");
            assertThat(page.evaluate("drafts.strange().map(one => one.text).sort()"))
                    .isEqualTo(
                            List.of("{\"at\":\"2026-", "{\"at\":\"x\",\"from\":[],\"draft\":null}", "совсем другое"));
            assertThat(page.evaluate("drafts.save(a.id, { fields: { title: 'Новый' } }, a.version).ok"))
                    .isEqualTo(true);
            assertThat(page.evaluate(
                            "[drafts.list().length, drafts.list()[0].draft.fields.title, localStorage.length]"))
                    .isEqualTo(List.of(1, "Новый", 5));
        }
    }

    @Test
    void writesNothingWhereNothingHasChanged() {
        try (BrowserContext context = visitor()) {
            Page page = open(context, false);
            page.evaluate("window.a = drafts.create({ type: 'practice', fields: { title: 'Тот же', forms: [] } })");
            page.evaluate("window.b = drafts.save(a.id, { fields: { title: 'Тот же', tagline: '' }, type: 'practice' },"
                    + " a.version)");
            assertThat(page.evaluate("[b.ok, b.version === a.version]")).isEqualTo(List.of(true, true));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsPicturesOfDrafts(boolean disk) {
        try (BrowserContext context = visitor()) {
            Page page = open(context, disk);
            page.evaluate(
                    "async () => { await pictures.put('one', 'foto-1.jpg', new Blob(['abc'], { type: 'image/jpeg' }));"
                            + " await pictures.put('two', 'foto-1.jpg', new Blob(['def'])); }");
            page.reload();
            assertThat(page.evaluate("pictures.all('one').then(async all => [all.length, all[0].path, all[0].blob.type,"
                            + " await all[0].blob.text()])"))
                    .isEqualTo(List.of(1, "foto-1.jpg", "image/jpeg", "abc"));
            assertThat(page.evaluate("pictures.remove('one').then(async told => [told.ok, (await"
                            + " pictures.all('one')).length, (await pictures.all('two')).length])"))
                    .isEqualTo(List.of(true, 0, 1));
        }
        try (BrowserContext context =
                visitor("Object.defineProperty(window, 'indexedDB', { get() { throw new Error('no') } })")) {
            Page page = open(context, disk);
            assertThat(page.evaluate("pictures.put('one', 'a', new Blob(['abc']))"))
                    .isEqualTo(Map.of("ok", false, "reason", "none"));
            assertThat(page.evaluate("pictures.all('one')")).isEqualTo(List.of());
        }
    }
}
