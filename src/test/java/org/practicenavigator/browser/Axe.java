package org.practicenavigator.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rules of axe, run in the page itself. `AxeBuilder` of the same library loads half a megabyte of script
/// anew for every look, tells of everything that is right, and joins the answers of frames in a page of its own: our
/// pages have no frames, and only what is wrong is asked for here.
final class Axe {

    private static final String SOURCE = source();

    /// Rules as axe chooses them, with the one about the size of targets, which it leaves out unless it is asked.
    private static final String RUN = """
            async only => {
              if (document.querySelector('iframe, frame, object, embed')) throw new Error('a frame, which nobody judges');
              const told = await axe.run(document, { resultTypes: ['violations'], ...(only === 'colours'
                ? { runOnly: ['color-contrast', 'link-in-text-block'] } : { rules: { 'target-size': { enabled: only === 'targets' } } }) });
              return told.violations.flatMap(rule =>
                rule.nodes.slice(0, 3).map(node => rule.id + ' ' + node.target.join(' ') + ' ' + node.html)) }\
            """;

    private Axe() {}

    /// What is wrong with a page as it stands: the rule, the way to the element, the element.
    static List<String> violations(Page page) {
        return run(page, "usual");
    }

    /// The same, with the size of what one presses.
    static List<String> violationsWithTargets(Page page) {
        return run(page, "targets");
    }

    /// Colours alone: for a page that was judged before and has only changed them.
    static List<String> violationsOfColour(Page page) {
        return run(page, "colours");
    }

    private static List<String> run(Page page, String rules) {
        if (!"object".equals(page.evaluate("typeof axe"))) {
            page.evaluate(SOURCE + "; 0");
        }
        return ((List<?>) page.evaluate(RUN, rules))
                .stream().map(Object::toString).toList();
    }

    private static String source() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
