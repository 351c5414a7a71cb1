package org.practicenavigator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A browser's page on which somebody searches.
final class Searcher implements AutoCloseable {

    static final String FOUND = "#found [role=status]";

    private final BrowserContext context;
    private final Watched watched;
    private final String home;

    Searcher(Chromium chromium, String home, Browser.NewContextOptions options) {
        this.context = chromium.browser().newContext(options);
        this.home = home;
        this.watched = new Watched(context.newPage(), home);
    }

    Page page() {
        return watched.page();
    }

    BrowserContext context() {
        return context;
    }

    Searcher open(String address) {
        page().navigate(home + address);
        return this;
    }

    /// Opens the search page and waits for its answer.
    Searcher ask(String query) {
        open("poisk.html" + query);
        return answered();
    }

    static String q(String text) {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Waits until the question that was asked last is answered.
    Searcher answered() {
        page().waitForFunction("() => { const s = document.querySelector('" + FOUND
                + "'); return s && !s.textContent.startsWith('Ищем')"
                + " && !document.querySelector('.results[aria-busy]') }");
        return this;
    }

    String found() {
        return page().locator(FOUND).textContent();
    }

    List<String> titles() {
        return page().locator(".hit-title").allTextContents();
    }

    Locator field() {
        return page().locator("#find");
    }

    Locator options() {
        return page().locator("[role=option]");
    }

    /// Types into the field of the head and waits for the list.
    Searcher type(String text) {
        field().focus();
        page().keyboard().type(text);
        page().locator(".find-panel").waitFor();
        page().locator("#find-list:not([aria-busy])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        options().first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return this;
    }

    /// What must never happen, whatever is missing: an exception, a dialog, a request to strangers.
    void assertCalm(boolean missing) {
        watched.assertCalm(missing);
    }

    void assertAccessible(String about) {
        watched.assertAccessible(about, 1280, 360, 320);
    }

    @Override
    public void close() {
        context.close();
    }
}
