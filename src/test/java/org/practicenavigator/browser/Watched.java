package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

    /// What must never happen, whatever is missing: an exception, a dialog, a request to strangers.
    ///
    /// @param missing whether files of the site were taken away, so that their absence is no trouble
    void assertCalm(boolean missing) {
        assertThat(troubles().stream()
                        .filter(trouble -> !missing
                                || !(trouble.startsWith("status 404")
                                        || trouble.startsWith("failed: ")
                                        || trouble.startsWith("console error: Failed to load resource"))))
                .isEmpty();
    }

    private static final String DOUBLED = """
            (() => {
                const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
                return ids.filter((id, at) => ids.indexOf(id) !== at).join(" ");
            })()""";

    /// The page as it stands breaks no rule of axe, names nothing twice and fits windows of these widths.
    void assertAccessible(String about, int... widths) {
        assertThat(page.evaluate(DOUBLED)).as("%s: ids used twice", about).isEqualTo("");
        for (int width : widths) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("%s fits %d", about, width)
                    .isEqualTo(true);
            assertThat(Axe.violations(page)).as("%s at %d", about, width).isEmpty();
        }
    }
}
