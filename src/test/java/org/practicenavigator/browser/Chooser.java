package org.practicenavigator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/// Somebody who chooses in a catalogue.
final class Chooser implements AutoCloseable {

    static final String LIST = "praktiki/index.html";

    private final BrowserContext context;
    private final Watched watched;
    private final String home;

    Chooser(String home, Browser.NewContextOptions options) {
        this.context = SiteInBrowser.chromium.browser().newContext(options.setBypassCSP(true));
        this.home = home;
        this.watched = new Watched(context.newPage(), home);
    }

    static Chooser at(boolean disk) {
        return new Chooser(
                disk ? SiteInBrowser.onDisk() : SiteInBrowser.server.address(), new Browser.NewContextOptions());
    }

    Page page() {
        return watched.page();
    }

    /// Opens a list and waits until one can choose.
    Chooser open(String address) {
        page().navigate(home + address);
        page().locator(".facet-side .filters-apply")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        return settled();
    }

    /// Waits until what was chosen last is shown.
    Chooser settled() {
        page().waitForFunction("() => !document.querySelector('.results[aria-busy]')");
        return this;
    }

    Chooser choose(String field, String code) {
        page().locator("#f-" + field + "-" + code).evaluate("box => { box.focus(); box.click(); }");
        return settled();
    }

    String told() {
        return page().locator("#results [role=status]").textContent();
    }

    int count() {
        return number(told());
    }

    /// The number beside a value.
    int count(String field, String code) {
        return number(
                page().locator("label[for=f-" + field + "-" + code + "] .count").textContent());
    }

    static int number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    List<String> titles() {
        return page().locator(".cards .card-title").allTextContents();
    }

    List<String> chips() {
        return page().locator(".chosen .chip").allTextContents();
    }

    String query() {
        return (String) page().evaluate("location.search");
    }

    String notes() {
        return page().locator(".search-notes").textContent();
    }

    String focused() {
        return (String) page().evaluate("document.activeElement.id || document.activeElement.textContent");
    }

    Locator more() {
        return page().locator(".more button");
    }

    /// What must never happen: an exception, a dialog, a request to strangers.
    void assertCalm(boolean missing) {
        watched.assertCalm(missing);
    }

    void assertAccessible(int width) {
        watched.assertAccessible("the catalogue", width);
    }

    @Override
    public void close() {
        context.close();
    }
}
