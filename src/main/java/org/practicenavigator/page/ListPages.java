package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.ListViews.CatalogueView;
import org.practicenavigator.theme.view.ListViews.FacetValueView;
import org.practicenavigator.theme.view.ListViews.FacetView;
import org.practicenavigator.theme.view.ListViews.PagerView;
import org.practicenavigator.theme.view.LiveView;
import org.practicenavigator.theme.view.MapView;
import org.practicenavigator.theme.view.Views.LinkView;

/// Lists: all entries of a type, and those with one value of a facet.
final class ListPages {

    /// More would be the list of filters once again.
    private static final int MOST_SIBLINGS = 12;

    private final PageContext context;
    private final Frame frame;
    private final Formats formats;
    private final Cards cards;

    ListPages(PageContext context, Frame frame, Formats formats, Cards cards) {
        this.formats = formats;
        this.context = context;
        this.frame = frame;
        this.cards = cards;
    }

    CatalogueView all(Page.ListPage page) {
        Catalogue catalogue = context.site().catalogue(page.type());
        ContentType type = catalogue.type();
        Addressing addressing = new Addressing(context.site(), page.address());
        List<MapView> map = page.number() == 1 ? new Tiles(context, type, formats).views(addressing) : List.of();
        PagerView pager = pager(page.number(), page.of(), n -> PagePlanner.address(type, n), addressing);
        return view(
                new Part(
                        catalogue,
                        page.address(),
                        type.label().list(),
                        type.help(),
                        Optional.empty(),
                        catalogue.entries(),
                        page.number()),
                pager,
                map);
    }

    CatalogueView term(Page.TermPage page) {
        Catalogue catalogue = context.site().catalogue(page.type());
        Addressing addressing = new Addressing(context.site(), page.address());
        Channel chosen = catalogue.channel(page.field(), page.code()).orElseThrow();
        PagerView pager = pager(page.number(), page.of(), n -> PagePlanner.address(page, n), addressing);
        return view(
                new Part(
                        catalogue,
                        page.address(),
                        context.heading(chosen),
                        chosen.value().help(),
                        Optional.of(chosen),
                        chosen.value().entries(),
                        page.number()),
                pager,
                List.of());
    }

    /// What differs between lists.
    ///
    /// @param chosen the value that the list is about; absent for the list of all
    /// @param entries of the whole list, of which the page shows one part
    /// @param number of that part, from 1
    private record Part(
            Catalogue catalogue,
            String address,
            String heading,
            String lead,
            Optional<Channel> chosen,
            List<Entry> entries,
            int number) {

        List<Entry> shown() {
            int size = catalogue.type().list().size();
            return entries.subList(
                    Math.min((number - 1) * size, entries.size()), Math.min(number * size, entries.size()));
        }
    }

    private CatalogueView view(Part part, PagerView pager, List<MapView> map) {
        ContentType type = part.catalogue().type();
        Addressing addressing = new Addressing(context.site(), part.address());
        String count = Counted.text(type, part.entries().size());
        LinkView list = new LinkView(type.label().list(), addressing.list(type), false);
        List<LinkView> crumbs = part.chosen().isPresent() ? List.of(list) : List.of();
        List<LinkView> siblings = siblings(part, addressing);
        List<FacetView> facets = facets(
                part.catalogue(),
                part.chosen().map(c -> c.facet().field().name()).orElse(""),
                part.chosen().map(c -> c.value().code()).orElse(""),
                addressing);
        String title = part.number() == 1 ? part.heading() : part.heading() + ", " + pager.text();
        return new CatalogueView(
                frame.page(new Frame.Facts(
                        part.address(),
                        title,
                        part.heading() + ": " + count + ". " + part.lead(),
                        type.list().layout(),
                        type.id(),
                        crumbs,
                        true)),
                part.heading(),
                part.lead(),
                !part.lead().isEmpty(),
                count,
                part.chosen().stream()
                        .map(c -> new LinkView(c.value().label(), list.href(), true))
                        .toList(),
                part.chosen().isPresent(),
                facets,
                !facets.isEmpty(),
                part.shown().stream().map(e -> cards.card(e, addressing)).toList(),
                pager,
                pager.hasPrevious() || pager.hasNext(),
                map,
                live(part, addressing),
                type.list().table().isEmpty() || part.catalogue().entries().isEmpty()
                        ? ""
                        : addressing.to(TablePages.address(type, 1)),
                RegisterPages.href(context.site(), type, addressing),
                siblings,
                !siblings.isEmpty(),
                part.chosen().map(c -> c.facet().use().title()).orElse(""));
    }

    /// A type whose entries go through states is one that people apply with.
    private LiveView live(Part part, Addressing addressing) {
        ContentType type = part.catalogue().type();
        ContentType.Label label = type.label();
        String tell = type.form().map(FormPlan::address).orElse(Frame.TEMPLATE);
        boolean applied = !type.stages().field().isEmpty();
        return new LiveView(
                CatalogueFiles.has(part.catalogue()),
                type.id(),
                addressing.to(CatalogueFiles.data(type)),
                part.chosen().map(c -> c.facet().field().name()).orElse(""),
                part.chosen().map(c -> c.value().code()).orElse(""),
                part.number(),
                label.list(),
                String.join("|", label.one(), label.few(), label.many()),
                applied ? addressing.to(tell) : "",
                !type.page().compare().isEmpty(),
                !type.list().sorts().isEmpty());
    }

    /// The other values of the facet that a list is about, most frequent first.
    private static List<LinkView> siblings(Part part, Addressing addressing) {
        return part.chosen().stream()
                .flatMap(chosen -> chosen.facet().values().stream()
                        .filter(value -> !value.code().equals(chosen.value().code()))
                        .sorted(Comparator.comparingInt(
                                value -> -value.entries().size()))
                        .limit(MOST_SIBLINGS)
                        .map(value -> new LinkView(
                                value.label(),
                                addressing.facet(part.catalogue().type(), chosen.facet(), value),
                                false)))
                .toList();
    }

    /// All values of all facets of a type, none of them chosen.
    List<FacetView> facets(Catalogue catalogue, Addressing addressing) {
        return facets(catalogue, "", "", addressing);
    }

    private List<FacetView> facets(Catalogue catalogue, String field, String code, Addressing addressing) {
        return catalogue.facets().stream()
                .map(facet -> new FacetView(
                        facet.use().title(),
                        facet.field().name(),
                        facet.values().stream()
                                .map(value -> new FacetValueView(
                                        value.label(),
                                        addressing.facet(catalogue.type(), facet, value),
                                        value.entries().size(),
                                        facet.field().name().equals(field)
                                                && value.code().equals(code)))
                                .toList(),
                        facet.values().size() > 1))
                .toList();
    }

    PagerView pager(int number, int of, IntFunction<String> address, Addressing addressing) {
        List<LinkView> pages = new ArrayList<>();
        for (int i = 1; i <= of; i++) {
            // A window around the page, and both ends: a list of four hundred links helps nobody.
            if (i == 1 || i == of || Math.abs(i - number) <= 2) {
                pages.add(new LinkView(Integer.toString(i), addressing.to(address.apply(i)), i == number));
            }
        }
        return new PagerView(
                context.text("page_of", "n", Integer.toString(number), "total", Integer.toString(of)),
                number > 1 ? addressing.to(address.apply(number - 1)) : "",
                number > 1,
                number < of ? addressing.to(address.apply(number + 1)) : "",
                number < of,
                pages);
    }
}
