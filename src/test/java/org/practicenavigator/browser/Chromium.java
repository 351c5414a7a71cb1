package org.practicenavigator.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The system's Chromium, steered by the system's Node, without any download. Names of hosts lead nowhere in it.
///
/// Where either is missing, tests are skipped with the reason; where `CI` is set, they fail.
public final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program, Path node) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setChromiumSandbox(false)
                        .setArgs(ARGUMENTS));
    }

    /// Starts the browser, or skips the test (or fails it, see above).
    public static Chromium start() {
        Optional<Path> program = program("CHROMIUM", "chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = program("PLAYWRIGHT_NODEJS_PATH", "node");
        require(program.isPresent(), "Chromium was not found: install it or set CHROMIUM to its path");
        require(node.isPresent(), "Node was not found: install it or set PLAYWRIGHT_NODEJS_PATH to its path");
        return new Chromium(program.orElseThrow(), node.orElseThrow());
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static void require(boolean present, String reason) {
        if (!present && System.getenv("CI") != null) {
            throw new AssertionError(reason);
        }
        assumeTrue(present, reason);
    }

    private static Optional<Path> program(String variable, String... names) {
        Optional<Path> named = Optional.ofNullable(System.getenv(variable))
                .filter(s -> !s.isBlank())
                .map(Path::of);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> found = Stream.of(names)
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)));
        return Stream.concat(named.stream(), found).filter(Files::isExecutable).findFirst();
    }
}
