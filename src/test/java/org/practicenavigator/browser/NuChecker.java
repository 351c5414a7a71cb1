package org.practicenavigator.browser;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The HTML checker of the WHATWG's living standard, within this process. Its warnings count as errors.
final class NuChecker {

    private final List<String> found = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final ErrorHandler handler = new Collected();

    NuChecker() {
        // The language of a page is known; guessing it takes most of the time.
        System.setProperty("nu.validator.checker.enableLangDetection", "0");
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-all.rnc", handler);
            validator.setUpValidatorAndParsers(handler, false, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is wrong with a page, as `line:column message`.
    List<String> judge(String html) throws IOException {
        found.clear();
        InputSource source = new InputSource(new StringReader(html));
        source.setSystemId("http://127.0.0.1/page.html");
        try {
            validator.checkHtmlInputSource(source);
        } catch (SAXException e) {
            found.add("cannot be read: " + e);
        }
        return List.copyOf(found);
    }

    private final class Collected implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // Blocks of data are no code: browsers do not apply the policy to them.
            if (!e.getMessage().startsWith("Inline script violates Content Security Policy")) {
                error(e);
            }
        }

        @Override
        public void error(SAXParseException e) {
            found.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            error(e);
        }
    }
}
