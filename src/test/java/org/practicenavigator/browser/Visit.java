package org.practicenavigator.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/// A visitor with a browser profile of their own, on one page.
record Visit(BrowserContext context, Watched watched) implements AutoCloseable {

    /// The parts of the page have been drawn in their turns, and the page that searches has answered.
    private static final String RESTS = """
            () => {
              const foot = document.querySelector('.site-foot');
              const turns = document.getAnimations().filter(a => a.animationName === 'draw');
              const begun = turns.length || !foot || getComputedStyle(foot).animationName !== 'draw';
              return begun && turns.every(a => a.playState === 'finished')
                && (!document.querySelector('[data-search]') || !!document.querySelector('.results:not([aria-busy])')) }\
            """;

    /// Fonts are there, and what has changed is drawn.
    private static final String FRAMES = """
            document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(() => new Promise(requestAnimationFrame))\
            """;

    /// Layout shifts are counted from the first moment, and only those that the visitor did not cause.
    private static final String SHIFTS = """
            window.shifts = [];
            new PerformanceObserver(seen => seen.getEntries().forEach(e => e.hadRecentInput || window.shifts.push(
              e.value + ' ' + e.sources.map(s => s.node && (s.node.outerHTML || s.node.textContent).slice(0, 120)))))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    /// Opens a page and waits until it has come to rest.
    static Visit to(BrowserContext context, String home, String address) {
        context.addInitScript(SHIFTS);
        Visit visit = unready(context, home, address);
        visit.rest();
        return visit;
    }

    /// Opens a page without waiting for its scripts, which may be off.
    static Visit unready(BrowserContext context, String home, String address) {
        Visit visit = new Visit(context, new Watched(context.newPage(), home));
        visit.page().navigate(home + address);
        return visit;
    }

    Page page() {
        return watched.page();
    }

    /// Waits for fonts, for the turns and for an answer of the search.
    void rest() {
        page().waitForFunction(RESTS);
        page().evaluate(FRAMES);
    }

    void reload() {
        page().reload();
        rest();
    }

    /// What moved without being asked, with how far.
    Object shifts() {
        page().waitForTimeout(50);
        return page().evaluate("window.shifts");
    }

    @Override
    public void close() {
        context.close();
    }
}
