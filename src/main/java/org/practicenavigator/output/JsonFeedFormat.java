package org.practicenavigator.output;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Channel;

/// The same feeds as JSON Feed 1.1 (jsonfeed.org), which programs read more easily than Atom.
@AutoService(OutputFormat.class)
public final class JsonFeedFormat implements OutputFormat {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    @Override
    public String name() {
        return "json-feed";
    }

    @Override
    public Stream<PlannedFile> plan(Production production) {
        SiteSettings settings = production.site().settings();
        return Feed.all(production)
                .map(feed -> PlannedFile.text(feed.path() + Channel.JSON, () -> text(feed, settings)));
    }

    static String text(Feed feed, SiteSettings settings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("title", feed.title());
        json.put("home_page_url", feed.home());
        json.put("feed_url", settings.baseUrl() + feed.path() + Channel.JSON);
        if (!feed.description().isEmpty()) {
            json.put("description", feed.description());
        }
        json.put("language", settings.language());
        json.put("authors", authors(List.of(settings.publisher())));
        json.put("items", feed.items().stream().map(JsonFeedFormat::item).toList());
        return JsonWriter.writePretty(json);
    }

    private static Map<String, Object> item(Feed.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", item.address());
        json.put("url", item.address());
        json.put("title", item.title());
        // The standard wants a text; the whole one is at the address.
        json.put("content_text", item.summary().isEmpty() ? item.title() : item.summary());
        item.published().ifPresent(day -> json.put("date_published", AtomFormat.moment(day)));
        json.put("date_modified", AtomFormat.moment(item.updated()));
        json.put("authors", authors(item.authors()));
        json.put("tags", item.topics());
        return json;
    }

    private static List<Map<String, String>> authors(List<String> names) {
        return names.stream().map(name -> Map.of("name", name)).toList();
    }
}
