package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ListPlan;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.PictureAddress;
import org.practicenavigator.theme.view.PictureView;
import org.practicenavigator.theme.view.Views.FindView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;
import org.practicenavigator.theme.view.Views.SiteView;

/// What stands around the content of every page.
final class Frame {

    static final String HOME = "index.html";
    static final String TEMPLATE = "shablon.html";
    static final String ABOUT = "o-proekte.html";
    static final String FEED = Channel.SITE_FEED + Channel.ATOM;
    static final String DATA = "dannye.html";

    /// Layouts with a large search field of their own.
    private static final Set<String> OWN_FIELD = Set.of("home", "search", "not-found");

    private static final int LONGEST_DESCRIPTION = 300;

    private final PageContext context;
    private final SiteView site;
    private final Map<String, Page> pages = new HashMap<>();
    private final JsonLd jsonLd;
    private final Heads heads;
    private final Embeds embeds;

    Frame(PageContext context) {
        this.context = context;
        context.site().pages().forEach(page -> pages.put(page.address(), page));
        this.jsonLd = new JsonLd(context.site(), context.history());
        this.embeds = new Embeds(context);
        this.heads = new Heads(context);
        SiteSettings s = context.site().settings();
        this.site = new SiteView(
                s.title(),
                s.region(),
                s.regionGenitive(),
                s.tagline(),
                s.description(),
                s.language(),
                s.publisher(),
                s.licence(),
                s.licenceUrl(),
                s.contactEmail(),
                !s.contactEmail().isEmpty(),
                s.repositoryUrl(),
                Keeping.names(context.site().types()));
    }

    /// What differs from page to page.
    ///
    /// @param section the type whose list the page belongs to, "" for none
    /// @param crumbs the way from the home page, without it and without the page itself
    /// @param anywhere see [Addressing]
    /// @param thing what the page is about, after schema.org; empty where the kind of the page says it
    record Facts(
            String address,
            String title,
            String description,
            String kind,
            String section,
            List<LinkView> crumbs,
            boolean indexable,
            boolean anywhere,
            Map<String, Object> thing) {

        Facts(
                String address,
                String title,
                String description,
                String kind,
                String section,
                List<LinkView> crumbs,
                boolean indexable) {
            this(address, title, description, kind, section, crumbs, indexable, false);
        }

        Facts(
                String address,
                String title,
                String description,
                String kind,
                String section,
                List<LinkView> crumbs,
                boolean indexable,
                boolean anywhere) {
            this(address, title, description, kind, section, crumbs, indexable, anywhere, Map.of());
        }

        /// The same page, about something that only its maker knows.
        Facts about(Map<String, Object> other) {
            return new Facts(address, title, description, kind, section, crumbs, indexable, anywhere, other);
        }
    }

    PageView page(Facts facts) {
        Addressing addressing = new Addressing(context.site(), facts.address(), facts.anywhere());
        String root = addressing.top();
        Page page = pages.get(facts.address());
        String address = context.site().settings().baseUrl() + (facts.address().equals(HOME) ? "" : facts.address());
        List<LinkView> crumbs = new ArrayList<>();
        if (!facts.address().equals(HOME)) {
            crumbs.add(new LinkView(context.text("home"), addressing.to(HOME), false));
            crumbs.addAll(facts.crumbs());
        }
        String windowTitle = facts.address().equals(HOME)
                ? site.title() + " — " + site.region()
                : facts.title() + " — " + site.title();
        return new PageView(
                site,
                context.theme().strings().texts(),
                context.theme().assetAddresses(root),
                facts.title(),
                windowTitle,
                cut(facts.description().isEmpty() ? site.description() : facts.description()),
                address,
                root,
                facts.kind(),
                crumbs,
                !crumbs.isEmpty(),
                menu(facts, addressing),
                footer(addressing, facts.address()),
                addressing.to(heads.feed(page) + Channel.ATOM),
                jsonLd.of(page, new JsonLd.Facts(address, facts.title(), facts.description(), crumbs, facts.thing())),
                facts.indexable(),
                find(facts, addressing),
                new PictureView(picture(page), windowTitle),
                heads.view(page, addressing),
                embeds.of(page));
    }

    /// "" where the theme says nothing about pictures.
    private String picture(@Nullable Page page) {
        if (context.theme().picture().isEmpty()) {
            return "";
        }
        return context.site().settings().baseUrl()
                + (page == null ? PictureAddress.GENERAL : PictureAddress.of(context.site(), page));
    }

    private static FindView find(Facts facts, Addressing addressing) {
        return new FindView(
                addressing.to(PagePlanner.SEARCH),
                addressing.to(PagePlanner.ALPHABET),
                addressing.to(MachineFiles.OPEN_SEARCH),
                !OWN_FIELD.contains(facts.kind()));
    }

    private List<LinkView> menu(Facts facts, Addressing addressing) {
        List<LinkView> menu = new ArrayList<>();
        for (ContentType type : context.site().types().types().values()) {
            if (type.list().menu() == ListPlan.Menu.HEAD && !entries(type).isEmpty()) {
                menu.add(new LinkView(
                        type.label().list(),
                        addressing.to(PagePlanner.address(type, 1)),
                        type.id().equals(facts.section())));
            }
        }
        String offer = FormPages.offer(context.site().types());
        if (!offer.isEmpty()) {
            menu.add(new LinkView(
                    context.text("ask_link"),
                    addressing.to(offer),
                    facts.address().equals(offer)));
        }
        menu.add(new LinkView(
                context.text("about"), addressing.to(ABOUT), facts.address().equals(ABOUT)));
        return menu;
    }

    private List<LinkView> footer(Addressing addressing, String address) {
        List<LinkView> links = new ArrayList<>();
        for (ContentType type : context.site().types().types().values()) {
            footer(type, addressing, address, links);
        }
        links.add(new LinkView(
                context.text("search"), addressing.to(PagePlanner.SEARCH), address.equals(PagePlanner.SEARCH)));
        links.add(new LinkView(
                context.text("alphabet"), addressing.to(PagePlanner.ALPHABET), address.equals(PagePlanner.ALPHABET)));
        links.add(new LinkView(context.text("template"), addressing.to(TEMPLATE), address.equals(TEMPLATE)));
        if (pages.containsKey(QueuePages.ADDRESS)) {
            links.add(new LinkView(
                    context.text("queue"), addressing.to(QueuePages.ADDRESS), address.equals(QueuePages.ADDRESS)));
        }
        links.add(new LinkView(context.text("about"), addressing.to(ABOUT), address.equals(ABOUT)));
        links.add(new LinkView(context.text("data"), addressing.to(DATA), address.equals(DATA)));
        if (pages.containsKey(RegisterPages.ADDRESS)) {
            links.add(new LinkView(
                    context.text("registers"),
                    addressing.to(RegisterPages.ADDRESS),
                    address.equals(RegisterPages.ADDRESS)));
        }
        links.add(new LinkView(context.text("feed"), addressing.to(FEED), false));
        return links;
    }

    private void footer(ContentType type, Addressing addressing, String address, List<LinkView> links) {
        switch (type.list().menu()) {
            case HEAD, FOOT -> {
                if (!entries(type).isEmpty()) {
                    links.add(new LinkView(type.label().list(), addressing.list(type), false));
                }
            }
            case FOOT_ENTRIES ->
                entries(type).stream()
                        .map(e -> new LinkView(
                                e.title(),
                                addressing.entry(e),
                                PagePlanner.address(e).equals(address)))
                        .forEach(links::add);
            case NONE -> {
                // Found by links and by search alone.
            }
        }
    }

    private List<Entry> entries(ContentType type) {
        return context.site().catalogue(type.id()).entries();
    }

    private static String cut(String text) {
        String plain = text.replace('\u00A0', ' ').strip();
        if (plain.length() <= LONGEST_DESCRIPTION) {
            return plain;
        }
        int space = plain.lastIndexOf(' ', LONGEST_DESCRIPTION);
        return plain.substring(0, space < 0 ? LONGEST_DESCRIPTION : space) + "…";
    }
}
