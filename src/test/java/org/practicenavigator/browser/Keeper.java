package org.practicenavigator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// A visitor who keeps, compares and prints entries.
final class Keeper implements AutoCloseable {

    static final String COLLECTION = "moya-podborka.html";
    static final String COMPARE = "sravnenie.html";

    /// A browser that lets pages keep nothing.
    static final String FORBIDDEN =
            "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') }"
                    + " });";

    /// A device without any space left.
    static final String FULL =
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError') };";

    private static final String PRINT = "window.printed = 0; window.print = () => { window.printed++ };";

    private final BrowserContext context;
    private final Watched watched;
    private final String home;

    private Keeper(BrowserContext context, String home) {
        this.context = context;
        this.home = home;
        watched = new Watched(context.newPage(), home);
    }

    /// @param scripts run before those of every page
    static Keeper with(String home, Browser.NewContextOptions options, String... scripts) {
        BrowserContext context = SiteInBrowser.chromium.browser().newContext(options);
        context.addInitScript(PRINT);
        List.of(scripts).forEach(context::addInitScript);
        return new Keeper(context, home);
    }

    static Keeper at(String home, String... scripts) {
        return with(home, new Browser.NewContextOptions().setBypassCSP(true), scripts);
    }

    /// Another page of the same visitor.
    Keeper tab() {
        return new Keeper(context, home);
    }

    Page page() {
        return watched.page();
    }

    BrowserContext context() {
        return context;
    }

    Keeper open(String address) {
        page().navigate(home + address);
        page().waitForFunction("() => document.documentElement.classList.contains('live')");
        rest();
        return this;
    }

    /// The list or the table has been drawn.
    Keeper rest() {
        page().waitForFunction(
                        "() => !document.querySelector('.keep-live') || !!document.querySelector('.keep-live > div')"
                                + " && !document.querySelector('.keep-live [aria-busy]')");
        return this;
    }

    Keeper keep(String practice) {
        open("praktiki/" + practice + ".html");
        tool("kept").click();
        return this;
    }

    Locator tool(String name) {
        return page().locator(".tools [data-do=" + name + "]");
    }

    Locator button(String text) {
        return page().locator(".keep-live button, .document button")
                .getByText(text, new Locator.GetByTextOptions().setExact(true));
    }

    /// Takes the first entry out of the collection.
    void removeFirst() {
        page().locator(".kept-side .keep-tools button:last-child").first().click();
    }

    String status() {
        return page().locator(".keep-status").textContent();
    }

    String told() {
        return page().locator("[data-told]").textContent();
    }

    String count() {
        return page().locator("[data-keep] b").textContent();
    }

    List<String> titles() {
        return page().locator(".kept .card-title").allTextContents();
    }

    List<String> columns() {
        return page().locator(".compare thead th > a").allTextContents();
    }

    /// What is kept under a name.
    Object stored(String name) {
        return page().evaluate(
                        "name => Object.entries(localStorage).filter(([key]) => key.endsWith(name)).map(e => e[1])[0]",
                        name);
    }

    void assertCalm() {
        watched.assertCalm(false);
    }

    void assertAccessible() {
        watched.assertAccessible("what is kept", 1280, 320);
    }

    @Override
    public void close() {
        context.close();
    }
}
