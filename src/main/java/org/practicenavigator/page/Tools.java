package org.practicenavigator.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.ToolsView;

/// What visitors can do with an entry. Links to other sites are plain links: nothing of those sites is loaded.
final class Tools {

    private Tools() {}

    static ToolsView of(Site site, Entry entry) {
        String address = site.settings().baseUrl() + PagePlanner.address(entry);
        String title = entry.title().replace('\u00A0', ' ');
        return new ToolsView(
                entry.key().type() + "/" + entry.id(),
                !entry.type().page().compare().isEmpty(),
                address,
                "https://vk.com/share.php?url=" + encoded(address) + "&title=" + encoded(title),
                "https://t.me/share/url?url=" + encoded(address) + "&text=" + encoded(title),
                "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\r\n" + address));
    }

    /// Spaces as `%20`: mail programs show a plus as a plus.
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
