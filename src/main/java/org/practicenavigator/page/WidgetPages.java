package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.WidgetView;

/// Widgets: the site, each channel and each entry whose type may be embedded (`page.widget`), as small pages.
@AutoService(PageKind.class)
public final class WidgetPages implements PageMaker {

    /// The folder of all widgets, relative to the top of the site.
    public static final String FOLDER = Widgets.FOLDER;

    private static final String LAYOUT = "widget";
    private static final String SITE = "site";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        List<Catalogue> shown = embedded(plan.catalogues().stream()).toList();
        if (shown.isEmpty()) {
            return Stream.empty();
        }
        Stream<Page.KindPage> channels =
                Channel.all(shown).map(channel -> page("list " + channel.address(), channel.address()));
        Stream<Page.KindPage> entries = shown.stream()
                .flatMap(c -> c.entries().stream())
                .map(e -> page(e.key().type() + " " + e.key().id(), PagePlanner.address(e)));
        return Stream.of(Stream.of(page(SITE, Frame.HOME)), channels, entries).flatMap(s -> s);
    }

    /// @param key `site`, `list` with the address of a list, or a type with an id
    private static Page.KindPage page(String key, String shown) {
        return new Page.KindPage(LAYOUT, key, Widgets.address(shown), false);
    }

    private static Stream<Catalogue> embedded(Stream<Catalogue> catalogues) {
        return catalogues.filter(c -> c.type().page().widget() && !c.entries().isEmpty());
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, WidgetView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        int space = page.key().indexOf(' ');
        String what = space < 0 ? page.key() : page.key().substring(0, space);
        String which = page.key().substring(space + 1);
        WidgetView view = switch (what) {
            case SITE -> whole(desk, page);
            case "list" -> channel(desk, page, which);
            default -> entry(desk, page, desk.context().site().entries().get(new EntryKey(what, which)));
        };
        return new PageViews.Viewed(LAYOUT, view);
    }

    private static WidgetView whole(PageDesk desk, Page.KindPage page) {
        Site site = desk.context().site();
        List<Catalogue> shown = embedded(site.catalogues().values().stream()).toList();
        List<Entry> entries = shown.stream().flatMap(c -> c.entries().stream()).toList();
        String count = shown.stream()
                .map(c -> Counted.text(c.type(), c.entries().size()))
                .collect(Collectors.joining(" · "));
        return list(
                desk,
                page,
                site.settings().title() + " " + site.settings().regionGenitive(),
                site.settings().baseUrl(),
                count,
                entries);
    }

    private static WidgetView channel(PageDesk desk, Page.KindPage page, String address) {
        Site site = desk.context().site();
        Channel channel = Channel.all(site.catalogues().values())
                .filter(c -> c.address().equals(address))
                .findFirst()
                .orElseThrow();
        return list(
                desk,
                page,
                desk.context().heading(channel),
                site.settings().baseUrl() + address,
                Counted.text(channel.type(), channel.value().entries().size()),
                channel.value().entries());
    }

    private static WidgetView list(
            PageDesk desk, Page.KindPage page, String heading, String href, String count, List<Entry> entries) {
        return new WidgetView(
                desk.page(page.address(), heading, "", LAYOUT, List.of(), false),
                heading,
                href,
                "",
                false,
                count,
                true,
                Widgets.latest(entries).stream().map(e -> item(desk, page, e)).toList(),
                desk.context().text("widget_all"));
    }

    private static WidgetView entry(PageDesk desk, Page.KindPage page, Entry entry) {
        CardView card = desk.cards().card(entry, desk.from(page.address()));
        return new WidgetView(
                desk.page(page.address(), entry.title(), entry.summary(), LAYOUT, List.of(), false),
                entry.title(),
                Widgets.absolute(desk.context().site(), entry),
                card.summary(),
                card.hasSummary(),
                String.join(" · ", card.facts()),
                !card.facts().isEmpty(),
                List.of(),
                desk.context().text("widget_read"));
    }

    private static WidgetView.ItemView item(PageDesk desk, Page.KindPage page, Entry entry) {
        CardView card = desk.cards().card(entry, desk.from(page.address()));
        return new WidgetView.ItemView(
                card.title(),
                Widgets.absolute(desk.context().site(), entry),
                card.summary(),
                card.hasSummary(),
                card.figure(),
                !card.figure().isEmpty(),
                card.figureText());
    }
}
