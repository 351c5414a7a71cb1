package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.page.OfflinePages;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.Asset;

/// `sw.js`: keeps pages in browsers, on sites that want it (`offline: true`).
@AutoService(OutputFormat.class)
public final class ServiceWorkerFormat implements OutputFormat {

    private static final int VERSION_DIGITS = 12;
    private static final String PATH = "sw.js";
    private static final String HOME = "index.html";
    private static final String SCRIPT = "/navigator/client/offline/worker.js";

    @Override
    public String name() {
        return "service-worker";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.site().settings().offline()
                ? Stream.of(PlannedFile.text(PATH, () -> text(production)))
                : Stream.empty();
    }

    /// The version is the digest of everything that the text says, so a changed file or a changed program is new.
    private static String text(Production production) {
        String constants = "const CORE=" + JsonWriter.write(core(production))
                + ";\nconst HOME=" + JsonWriter.write(HOME)
                + ";\nconst LOST=" + JsonWriter.write(OfflinePages.ADDRESS) + ";\n";
        String script = script();
        String version = Asset.digest((constants + script).getBytes(StandardCharsets.UTF_8))
                .substring(0, VERSION_DIGITS);
        return "const VERSION=" + JsonWriter.write(version) + ";\n" + constants + script;
    }

    /// What is there from the first visit on: the files of the theme, the home page, the first list and its data.
    private static List<String> core(Production production) {
        Site site = production.site();
        List<String> core = new ArrayList<>(List.of(HOME, OfflinePages.ADDRESS));
        core.add(PagePlanner.address(site.main().type(), 1));
        production.theme().assets().forEach(asset -> core.add(asset.address()));
        CatalogueFormat.addresses(site.main()).sorted().forEach(core::add);
        return core;
    }

    private static String script() {
        try (InputStream in = ServiceWorkerFormat.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("the program has no " + SCRIPT);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
