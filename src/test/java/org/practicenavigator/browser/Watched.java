package org.practicenavigator.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/// A browser's page together with all that went wrong in it: what it wrote to the console, what failed to load, what
/// it asked of other places than the site, and whether a dialog came up.
public final class Watched {

    private final Page page;
    private final List<String> troubles = new ArrayList<>();

    /// @param home the beginning of the addresses of the site; all others are foreign
    public Watched(Page page, String home) {
        this.page = page;
        page.onConsoleMessage(message -> troubles.add("console " + message.type() + ": " + message.text()));
        page.onPageError(error -> troubles.add("script error: " + error));
        page.onRequestFailed(request -> troubles.add("failed: " + request.url() + " " + request.failure()));
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add("status " + response.status() + ": " + response.url());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(home)) {
                troubles.add("foreign: " + request.url());
            }
        });
        page.onPopup(popup -> troubles.add("window: " + popup.url()));
        page.onDialog(dialog -> {
            troubles.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
    }

    public Page page() {
        return page;
    }

    /// What went wrong since the last call.
    public List<String> troubles() {
        List<String> found = List.copyOf(troubles);
        troubles.clear();
        return found;
    }
}
