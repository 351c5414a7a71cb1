package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.stream.Stream;

/// `robots.txt`: everything may be read, and where the list of pages is.
@AutoService(OutputFormat.class)
public final class RobotsFormat implements OutputFormat {

    @Override
    public String name() {
        return "robots";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        String base = production.site().settings().baseUrl();
        return Stream.of(
                PlannedFile.text("robots.txt", () -> "User-agent: *\nAllow: /\n\nSitemap: " + base + "sitemap.xml\n"));
    }
}
