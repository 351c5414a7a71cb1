package org.practicenavigator.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import org.junit.jupiter.api.extension.ExtendWith;

/// Tests that look at the built site in the one Chromium of the run.
@ExtendWith(OneBrowser.class)
abstract class SiteInBrowser {

    static Chromium chromium;
    static LocalServer server;

    /// The top of the site on the disk, as a reader of a copied folder has it.
    static String onDisk() {
        return BuiltSite.folder().toUri().toString();
    }

    /// A new visitor who opens a page and waits until it has come to rest.
    ///
    /// @param home where the site's addresses begin: [#onDisk()] or the server's
    static Visit visit(String home, String address, Browser.NewContextOptions options) {
        return Visit.to(chromium.browser().newContext(options), home, address);
    }

    /// The same for a page that stands for its type: from the disk, where that type can be read from it.
    static Visit visit(PageType type, Browser.NewContextOptions options) {
        return visit(type, chromium.browser().newContext(options));
    }

    /// The same by a visitor who is there already.
    static Visit visit(PageType type, BrowserContext context) {
        return Visit.to(context, home(type), type.address());
    }

    static String home(PageType type) {
        return type.onDisk() ? onDisk() : server.address();
    }
}
