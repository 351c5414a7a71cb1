package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.opendata.Api;
import org.practicenavigator.opendata.Dataset;
import org.practicenavigator.register.AsOf;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Events;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.DataView;
import org.practicenavigator.theme.view.DataView.FeedView;
import org.practicenavigator.theme.view.DataView.FileView;
import org.practicenavigator.theme.view.Views.LinkView;

/// The page that tells programs, through those who write them, what they can take.
@AutoService(PageKind.class)
public final class DataPages implements PageMaker {

    private static final String LAYOUT = "data";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return Stream.of(new Page.KindPage(LAYOUT, "", Frame.DATA, true));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, DataView.class);
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        PageContext context = desk.context();
        Addressing addressing = desk.from(page.address());
        Optional<String> asOf = asOf(context, desk.formats());
        return new PageViews.Viewed(
                LAYOUT,
                new DataView(
                        desk.page(
                                page.address(),
                                context.text("data"),
                                context.text("data_lead"),
                                LAYOUT,
                                List.of(),
                                true),
                        asOf.orElse(""),
                        asOf.isPresent(),
                        pages(context, addressing),
                        feed(context.text("data_feed_site"), Channel.SITE_FEED, addressing),
                        feeds(context.site(), addressing),
                        schemas(context.site(), addressing),
                        new Embeds(context).whole(written(context.site())),
                        cite(context)));
    }

    /// The way to this page, for pages below it.
    static LinkView crumb(PageContext context, Addressing addressing) {
        return new LinkView(context.text("data"), addressing.to(Frame.DATA), false);
    }

    /// The revision that the site is made from; without Git the latest date of an entry.
    static Optional<String> asOf(PageContext context, Formats formats) {
        AsOf asOf = AsOf.of(context.site(), context.history());
        return asOf.day()
                .map(day -> context.text("data_as_of", "date", formats.date(PartialDate.ofDay(day)))
                        + (asOf.revision().isEmpty()
                                ? ""
                                : ", " + context.text("data_revision", "revision", asOf.revision())));
    }

    private static List<Entry> written(Site site) {
        return Widgets.latest(site.catalogues().values().stream()
                .filter(c -> c.type().page().widget())
                .flatMap(c -> c.entries().stream())
                .toList());
    }

    private static List<FileView> pages(PageContext context, Addressing addressing) {
        String base = context.site().settings().baseUrl();
        List<FileView> files = new ArrayList<>();
        if (!context.site().declared().datasets().isEmpty()) {
            files.add(file(context, addressing, "data_opendata", Dataset.INDEX));
        }
        if (!context.site().declared().registers().isEmpty()) {
            files.add(file(context, addressing, "data_registers", RegisterPages.ADDRESS));
        }
        files.add(file(context, addressing, "data_api", Api.INDEX));
        files.add(file(context, addressing, "data_openapi", Api.DESCRIPTION));
        if (Events.any(context.site())) {
            files.add(file(context, addressing, "data_events", MachineFiles.EVENTS));
        }
        if (MachineFiles.hasOai(context.site().settings())) {
            files.add(file(context, addressing, "data_oai", MachineFiles.OAI));
        }
        files.add(file(context, addressing, "data_sitemap", MachineFiles.SITEMAP));
        files.add(new FileView(
                context.text("data_opensearch"),
                addressing.to(MachineFiles.OPEN_SEARCH),
                base + MachineFiles.OPEN_SEARCH,
                context.text("data_opensearch_note", "address", base + PagePlanner.SEARCH + "?q=…"),
                true));
        files.add(file(context, addressing, "data_index", MachineFiles.SEARCH_INDEX + "root.bin"));
        files.add(file(context, addressing, "data_jsonld", Frame.HOME));
        return files;
    }

    private static FileView file(PageContext context, Addressing addressing, String key, String address) {
        return new FileView(
                context.text(key),
                addressing.to(address),
                context.site().settings().baseUrl() + address,
                context.text(key + "_note"),
                true);
    }

    private static FeedView feed(String title, String feed, Addressing addressing) {
        return new FeedView(title, addressing.to(feed + Channel.ATOM), addressing.to(feed + Channel.JSON));
    }

    private static List<DataView.FeedGroupView> feeds(Site site, Addressing addressing) {
        Map<String, List<FeedView>> groups = new LinkedHashMap<>();
        Channel.all(site.catalogues().values()).forEach(channel -> {
            String title =
                    channel.type().label().list() + ": " + channel.facet().use().title();
            groups.computeIfAbsent(title, unused -> new ArrayList<>())
                    .add(feed(channel.value().label(), channel.feed(), addressing));
        });
        List<DataView.FeedGroupView> views = new ArrayList<>();
        groups.forEach((title, feeds) -> views.add(new DataView.FeedGroupView(title, feeds)));
        return views;
    }

    private static List<FileView> schemas(Site site, Addressing addressing) {
        return site.types().types().values().stream()
                .map(type -> {
                    String address = MachineFiles.schema(type);
                    return new FileView(
                            type.label().title(),
                            addressing.to(address),
                            site.settings().baseUrl() + address,
                            type.help(),
                            !type.help().isEmpty());
                })
                .toList();
    }

    private static String cite(PageContext context) {
        SiteSettings settings = context.site().settings();
        return context.text(
                "data_cite_text",
                "title",
                settings.title(),
                "region",
                settings.regionGenitive(),
                "publisher",
                settings.publisher(),
                "address",
                settings.baseUrl());
    }
}
