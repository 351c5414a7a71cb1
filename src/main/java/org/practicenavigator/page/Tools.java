package org.practicenavigator.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.ToolsView;
import org.practicenavigator.theme.view.Views.LinkView;

/// What visitors can do with an entry. Links to other sites are plain links: nothing of those sites is loaded.
final class Tools {

    /// As many as the page that compares shows.
    private static final int MOST_COMPARED = 4;

    private Tools() {}

    static ToolsView of(PageContext context, Entry entry, Addressing addressing) {
        Site site = context.site();
        String address = site.settings().baseUrl() + PagePlanner.address(entry);
        String title = entry.title().replace('\u00A0', ' ');
        return new ToolsView(
                entry.key().toString(),
                !entry.type().page().compare().isEmpty(),
                address,
                "https://vk.com/share.php?url=" + encoded(address) + "&title=" + encoded(title),
                "https://t.me/share/url?url=" + encoded(address) + "&text=" + encoded(title),
                "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n" + address),
                compared(site, entry),
                String.join(",", gathered(site, entry)),
                entry.type().page().downloads().stream()
                        .map(kind -> new LinkView(
                                context.text("download_" + kind),
                                addressing.to(PagePlanner.document(entry, kind)),
                                false))
                        .toList(),
                !entry.type().page().downloads().isEmpty());
    }

    /// Entries of the type that is compared first, where they are enough and not too many to stand side by side.
    private static String compared(Site site, Entry entry) {
        String first = Keeping.types(site.types()).stream()
                .map(type -> type.id() + "/")
                .findFirst()
                .orElse("");
        List<String> ids = gathered(site, entry).stream()
                .filter(id -> !first.isEmpty() && id.startsWith(first))
                .toList();
        return ids.size() < 2 || ids.size() > MOST_COMPARED ? "" : String.join(",", ids);
    }

    /// The entries that groups of this one name and that can be kept, each once.
    private static List<String> gathered(Site site, Entry entry) {
        return entry.type().fields().values().stream()
                .filter(field -> field.type() instanceof FieldType.GroupType)
                .flatMap(field -> entry.values().groups(field.name()).stream())
                .flatMap(row -> row.fields().values().stream())
                .flatMap(field ->
                        field.items().stream().flatMap(value -> site.named(entry, field.field(), value).stream()))
                .filter(named ->
                        named.visible() && !named.type().page().compare().isEmpty())
                .map(named -> named.key().toString())
                .distinct()
                .toList();
    }

    /// Spaces as `%20`: mail programs show a plus as a plus.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
