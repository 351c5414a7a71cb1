package org.practicenavigator.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.EmbedView;

/// The HTML that people copy into other sites to show what a page shows.
final class Embeds {

    /// Enough for a heading and three entries; the frame scrolls.
    private static final int HEIGHT = 420;

    private final PageContext context;
    private final Site site;
    private final String base;

    Embeds(PageContext context) {
        this.context = context;
        this.site = context.site();
        this.base = site.settings().baseUrl();
    }

    EmbedView of(@Nullable Page page) {
        if (page == null) {
            return EmbedView.NONE;
        }
        if (page instanceof Page.EntryPage entry && Widgets.isEmbedded(site, entry)) {
            return entry(site.entries().get(entry.key()), entry.address());
        }
        Optional<Channel> channel =
                Channel.of(site, page).filter(c -> c.type().page().widget());
        return channel.map(this::channel).orElse(EmbedView.NONE);
    }

    /// The widget of the whole site, for the page about data.
    EmbedView whole(List<Entry> latest) {
        return view(Widgets.SITE, site.settings().title(), base, latest, Channel.SITE_FEED);
    }

    private EmbedView entry(Entry entry, String address) {
        String html = "<p><a href=\"" + escaped(base + address) + "\">" + escaped(entry.title()) + "</a>"
                + (entry.summary().isEmpty() ? "" : "<br>\n" + escaped(entry.summary())) + "</p>";
        String widget = base + Widgets.address(address);
        return new EmbedView(true, widget, frame(widget, entry.title()), html, false, "", "");
    }

    private EmbedView channel(Channel channel) {
        return view(
                Widgets.address(channel.address()),
                context.heading(channel),
                base + channel.address(),
                Widgets.latest(channel.value().entries()),
                channel.feed());
    }

    private EmbedView view(String widget, String heading, String home, List<Entry> entries, String feed) {
        StringBuilder html =
                new StringBuilder("<h3><a href=\"" + escaped(home) + "\">" + escaped(heading) + "</a></h3>\n<ul>\n");
        entries.forEach(entry -> html.append("<li><a href=\"")
                .append(escaped(Widgets.absolute(site, entry)))
                .append("\">")
                .append(escaped(entry.title()))
                .append("</a></li>\n"));
        return new EmbedView(
                true,
                base + widget,
                frame(base + widget, heading),
                html.append("</ul>").toString(),
                true,
                base + feed + Channel.ATOM,
                base + feed + Channel.JSON);
    }

    private static String frame(String address, String title) {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title) + "\" width=\"100%\" height=\""
                + HEIGHT + "\" loading=\"lazy\" style=\"border:0\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
