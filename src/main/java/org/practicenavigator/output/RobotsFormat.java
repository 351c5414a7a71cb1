package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.page.MachineFiles;
import org.practicenavigator.page.WidgetPages;

/// `robots.txt`: what may be read, and where the list of pages is. Closed are parts of other pages, which would be
/// found instead of them: widgets, the data of collections, and previews of proposals.
@AutoService(OutputFormat.class)
public final class RobotsFormat implements OutputFormat {

    /// Where previews of proposals are published, beside the site.
    private static final String PREVIEWS = "predprosmotr/";

    private static final List<String> CLOSED = List.of(WidgetPages.FOLDER, KeptFormat.FOLDER, PREVIEWS);

    @Override
    public String name() {
        return "robots";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        String base = production.site().settings().baseUrl();
        return Stream.of(PlannedFile.text("robots.txt", () -> text(base)));
    }

    /// Rules name paths of the host, which may have the site in a folder.
    static String text(String base) {
        String top = URI.create(base).getPath();
        return "User-agent: *\n"
                + CLOSED.stream()
                        .map(folder -> "Disallow: " + top + folder + "\n")
                        .collect(Collectors.joining())
                + "Allow: /\n\nSitemap: " + base + MachineFiles.SITEMAP + "\n";
    }
}
