package org.practicenavigator.browser;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/// One Chromium and one server of the built site for all tests of a class.
abstract class SiteInBrowser {

    static Chromium chromium;
    static LocalServer server;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start();
        server = new LocalServer(BuiltSite.folder());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            server.close();
            chromium.close();
        }
    }
}
