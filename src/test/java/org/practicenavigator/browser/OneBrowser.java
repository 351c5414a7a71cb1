package org.practicenavigator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Starts Chromium and the server of the built site for the first class that needs them and keeps them until the last
/// test of the run: a browser for each class would take longer than its tests.
final class OneBrowser implements BeforeAllCallback {

    private static final ExtensionContext.Namespace PLACE = ExtensionContext.Namespace.create(OneBrowser.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        Running running = context.getRoot()
                .getStore(PLACE)
                .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class);
        SiteInBrowser.chromium = running.chromium();
        SiteInBrowser.server = running.server();
    }

    /// JUnit closes what its store keeps when the run ends.
    private record Running(Chromium chromium, LocalServer server) implements AutoCloseable {

        static Running start() {
            try {
                return new Running(Chromium.start(), new LocalServer(BuiltSite.folder()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            server.close();
            chromium.close();
        }
    }
}
