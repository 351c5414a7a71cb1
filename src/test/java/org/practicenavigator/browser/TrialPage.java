package org.practicenavigator.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.practicenavigator.testkit.Zips;
import org.practicenavigator.theme.TrialScript;

/// A page that hands the form's modules to a test, over http or from the disk.
final class TrialPage implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;

    private TrialPage(BrowserContext context, String address) {
        this.context = context;
        page = context.newPage();
        page.navigate(address);
    }

    /// @param folder where the page is laid down
    /// @param scripts run before those of the page
    static TrialPage onDisk(Path folder, String... scripts) {
        lay(folder);
        return new TrialPage(context(scripts), folder.toUri() + "files.html");
    }

    static TrialPage from(LocalServer server, String... scripts) {
        return new TrialPage(context(scripts), server.address() + "files.html");
    }

    static void lay(Path folder) {
        TrialScript.write(folder, "files", "form_files_", "form_word_");
    }

    private static BrowserContext context(String... scripts) {
        BrowserContext context = SiteInBrowser.chromium.browser().newContext();
        List.of(scripts).forEach(context::addInitScript);
        return context;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    /// What a function of the page gives for a value; `lib` has the modules.
    Object run(String function, Object value) {
        return page.evaluate(function, value);
    }

    /// What the author is told of a file when it is read, "" where it is taken.
    String told(byte[] file, String name) {
        Object told = page.evaluate(
                "async ([bytes, name]) => (await lib.told(() => lib.readFile(kit, lib.fileOf(bytes, name)))).told ?? ''",
                List.of(Base64.getEncoder().encodeToString(file), name));
        return String.valueOf(told);
    }

    /// A document of Word with a body.
    static byte[] docx(String body) {
        return Zips.ofTexts(Map.of("word/document.xml", document(body)));
    }

    static String document(String body) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>" + body
                + "</w:body></w:document>";
    }

    @Override
    public void close() {
        context.close();
    }
}
