package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.history.History;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Paths;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.Views.LinkView;

/// Structured data after schema.org: each page says what it is, where it stands and what it is about.
final class JsonLd {

    private final Site site;
    private final SiteSettings settings;
    private final EntryThings entries;

    JsonLd(Site site, History history) {
        this.site = site;
        this.settings = site.settings();
        this.entries = new EntryThings(site, history);
    }

    /// What a page says of itself to people.
    ///
    /// @param address absolute
    /// @param crumbs the way to the page with relative addresses, without the page itself
    /// @param thing what the page is about where only its maker knows, with an `@id`; otherwise empty
    record Facts(String address, String title, String description, List<LinkView> crumbs, Map<String, Object> thing) {}

    /// The content of a script element of type `application/ld+json`.
    ///
    /// @param page what is shown; null for an address that the plan does not know
    String of(@Nullable Page page, Facts facts) {
        List<Object> graph = new ArrayList<>();
        Map<String, Object> shown = page(facts);
        graph.add(shown);
        if (page != null && !(page instanceof Page.NotFoundPage)) {
            shown.put("breadcrumb", SchemaOrg.thing("BreadcrumbList", "@id", facts.address() + "#crumbs"));
            graph.add(breadcrumbs(page, facts));
            subject(page, shown, graph);
        }
        if (!facts.thing().isEmpty()) {
            Map<String, Object> reference = new LinkedHashMap<>();
            reference.put("@id", facts.thing().get("@id"));
            shown.put("mainEntity", reference);
            graph.add(facts.thing());
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("@graph", graph);
        return JsonWriter.writeForScript(data);
    }

    private Map<String, Object> page(Facts facts) {
        Map<String, Object> page = SchemaOrg.thing("WebPage", "@id", facts.address());
        page.put("url", facts.address());
        page.put("name", SchemaOrg.plain(facts.title()));
        if (!facts.description().isEmpty()) {
            page.put("description", SchemaOrg.plain(facts.description()));
        }
        page.put("inLanguage", settings.language());
        page.put("isPartOf", entries.website());
        page.put("license", settings.licenceUrl());
        return page;
    }

    /// What the page is about.
    private void subject(Page page, Map<String, Object> shown, List<Object> graph) {
        switch (page) {
            case Page.HomePage _ -> home(shown, graph);
            case Page.EntryPage p -> entry(site.entries().get(p.key()), shown, graph);
            case Page.ListPage p -> {
                Catalogue catalogue = site.catalogue(p.type());
                list(
                        shown,
                        catalogue.entries(),
                        p.number(),
                        catalogue.type().list().size());
            }
            case Page.TermPage p ->
                site.catalogue(p.type()).channel(p.field(), p.code()).ifPresent(channel -> {
                    list(
                            shown,
                            channel.value().entries(),
                            p.number(),
                            channel.type().list().size());
                    shown.put("about", about(channel));
                });
            case Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _,
                    Page.RedirectPage _ -> {
                // A page like others.
            }
        }
    }

    private void home(Map<String, Object> shown, List<Object> graph) {
        Map<String, Object> website = entries.website();
        website.put("description", settings.description());
        website.put("inLanguage", settings.language());
        website.put("license", settings.licenceUrl());
        website.put("publisher", SchemaOrg.thing("Organization", "@id", settings.baseUrl() + "#publisher"));
        Map<String, Object> target =
                SchemaOrg.thing("EntryPoint", "urlTemplate", settings.baseUrl() + PagePlanner.SEARCH + "?q={words}");
        Map<String, Object> search = SchemaOrg.thing("SearchAction", "target", target);
        search.put("query-input", "required name=words");
        website.put("potentialAction", search);
        Map<String, Object> publisher = entries.publisher();
        if (!settings.contactEmail().isEmpty()) {
            publisher.put("email", settings.contactEmail());
        }
        shown.put("about", SchemaOrg.thing("WebSite", "@id", settings.baseUrl() + "#site"));
        graph.add(website);
        graph.add(publisher);
    }

    private void entry(Entry entry, Map<String, Object> shown, List<Object> graph) {
        entries.modified(entry).ifPresent(date -> shown.put("dateModified", date));
        entries.of(entry).ifPresent(thing -> {
            if (SchemaOrg.isPage(entry.type().jsonldTypes())) {
                shown.putAll(thing);
            } else {
                Map<String, Object> reference = new LinkedHashMap<>();
                reference.put("@id", entries.id(entry));
                shown.put("mainEntity", reference);
                graph.add(thing);
            }
        });
    }

    /// A part of a list: positions count through all parts.
    private void list(Map<String, Object> shown, List<Entry> all, int number, int size) {
        int first = Math.min((number - 1) * size, all.size());
        List<Object> items = new ArrayList<>();
        for (Entry entry : all.subList(first, Math.min(first + size, all.size()))) {
            items.add(item(first + items.size() + 1, entry.title(), entries.address(entry)));
        }
        Map<String, Object> list = SchemaOrg.thing("ItemList", "numberOfItems", all.size());
        list.put("itemListElement", items);
        shown.put("@type", "CollectionPage");
        shown.put("mainEntity", list);
    }

    /// A term of a vocabulary, or the entry at which the listed ones point.
    private Map<String, Object> about(Channel channel) {
        if (channel.facet().field().type() instanceof FieldType.RefType ref) {
            return ref.to().stream()
                    .flatMap(type ->
                            site.entry(new EntryKey(type, channel.value().code())).stream())
                    .findFirst()
                    .map(target -> entries.brief(target, "Thing"))
                    .orElseThrow();
        }
        Map<String, Object> term = entries.term(channel);
        if (!channel.value().help().isEmpty()) {
            term.put("description", SchemaOrg.plain(channel.value().help()));
        }
        return term;
    }

    private Map<String, Object> breadcrumbs(Page page, Facts facts) {
        int slash = page.address().lastIndexOf('/');
        String folder = slash < 0 ? "" : page.address().substring(0, slash);
        List<Object> items = new ArrayList<>();
        for (LinkView crumb : facts.crumbs()) {
            String address = Paths.resolve(folder, crumb.href()).orElse("");
            items.add(item(
                    items.size() + 1, crumb.text(), settings.baseUrl() + (address.equals(Frame.HOME) ? "" : address)));
        }
        items.add(item(items.size() + 1, facts.title(), facts.address()));
        Map<String, Object> list = SchemaOrg.thing("BreadcrumbList", "@id", facts.address() + "#crumbs");
        list.put("itemListElement", items);
        return list;
    }

    private static Map<String, Object> item(int position, String name, String address) {
        Map<String, Object> item = SchemaOrg.thing("ListItem", "position", position);
        item.put("name", SchemaOrg.plain(name));
        item.put("item", address);
        return item;
    }
}
