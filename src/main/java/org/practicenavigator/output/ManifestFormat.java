package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.SiteSettings;

/// `manifest.webmanifest`: how phones put a site that is kept in the browser on the home screen.
@AutoService(OutputFormat.class)
public final class ManifestFormat implements OutputFormat {

    private static final String ICON = "favicon.svg";

    @Override
    public String name() {
        return "manifest";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        return production.site().settings().offline()
                ? Stream.of(PlannedFile.text("manifest.webmanifest", () -> text(production)))
                : Stream.empty();
    }

    private static String text(Production production) {
        SiteSettings settings = production.site().settings();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("name", settings.title() + " " + settings.regionGenitive());
        manifest.put("short_name", settings.title());
        manifest.put("description", settings.description());
        manifest.put("lang", settings.language());
        manifest.put("start_url", "index.html");
        manifest.put("scope", "./");
        manifest.put("display", "minimal-ui");
        manifest.put(
                "icons",
                production.theme().assets().stream()
                        .filter(asset -> asset.name().equals(ICON))
                        .map(asset -> icon(asset.address()))
                        .toList());
        return JsonWriter.writePretty(manifest);
    }

    private static Map<String, Object> icon(String address) {
        Map<String, Object> icon = new LinkedHashMap<>();
        icon.put("src", address);
        icon.put("sizes", "any");
        icon.put("type", "image/svg+xml");
        icon.put("purpose", "any");
        return icon;
    }
}
