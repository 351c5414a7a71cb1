package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.theme.view.Views.CatalogueView;
import org.practicenavigator.theme.view.Views.FacetValueView;
import org.practicenavigator.theme.view.Views.FacetView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PagerView;
import org.practicenavigator.theme.view.Views.TileView;

/// Lists: all entries of a type, and those with one value of a facet.
final class ListPages {

    private final PageContext context;
    private final Frame frame;
    private final Cards cards;
    private final JsonLd jsonLd;

    ListPages(PageContext context, Frame frame, Cards cards) {
        this.context = context;
        this.frame = frame;
        this.cards = cards;
        this.jsonLd = new JsonLd(context.site().settings());
    }

    CatalogueView all(Page.ListPage page) {
        Catalogue catalogue = context.site().catalogue(page.type());
        ContentType type = catalogue.type();
        Addressing addressing = new Addressing(context.site(), page.address());
        List<TileView> tiles = page.number() == 1 ? new Tiles(context.site(), type).views(addressing) : List.of();
        return view(
                page,
                type,
                type.label().list(),
                type.help(),
                List.of(),
                List.of(),
                facets(catalogue, "", "", addressing),
                catalogue.entries(),
                pager(page.number(), page.of(), n -> PagePlanner.address(type, n), addressing),
                page.number(),
                tiles);
    }

    CatalogueView term(Page.TermPage page) {
        Catalogue catalogue = context.site().catalogue(page.type());
        ContentType type = catalogue.type();
        Addressing addressing = new Addressing(context.site(), page.address());
        Catalogue.Facet facet = catalogue.facets().stream()
                .filter(f -> f.field().name().equals(page.field()))
                .findFirst()
                .orElseThrow();
        Catalogue.FacetValue value = facet.values().stream()
                .filter(v -> v.code().equals(page.code()))
                .findFirst()
                .orElseThrow();
        String heading = context.text(
                "list_by_value",
                "list",
                type.label().list(),
                "facet",
                facet.use().title(),
                "value",
                value.label());
        List<LinkView> crumbs = List.of(new LinkView(type.label().list(), addressing.list(type), false));
        List<LinkView> chosen =
                List.of(new LinkView(facet.use().title() + ": " + value.label(), addressing.list(type), true));
        return view(
                page,
                type,
                heading,
                value.help(),
                crumbs,
                chosen,
                facets(catalogue, page.field(), page.code(), addressing),
                value.entries(),
                pager(page.number(), page.of(), n -> PagePlanner.address(page, n), addressing),
                page.number(),
                List.of());
    }

    private CatalogueView view(
            Page page,
            ContentType type,
            String heading,
            String lead,
            List<LinkView> crumbs,
            List<LinkView> chosen,
            List<FacetView> facets,
            List<Entry> entries,
            PagerView pager,
            int number,
            List<TileView> tiles) {
        Addressing addressing = new Addressing(context.site(), page.address());
        int size = type.list().size();
        List<Entry> shown =
                entries.subList(Math.min((number - 1) * size, entries.size()), Math.min(number * size, entries.size()));
        String count = Counted.text(type, entries.size());
        String title = number == 1 ? heading : heading + ", " + pager.text();
        return new CatalogueView(
                frame.page(new Frame.Facts(
                        page.address(),
                        title,
                        heading + ": " + count + ". " + lead,
                        type.list().layout(),
                        type.id(),
                        crumbs,
                        jsonLd.list(heading, page.address(), shown),
                        true)),
                heading,
                lead,
                !lead.isEmpty(),
                count,
                chosen,
                !chosen.isEmpty(),
                facets,
                !facets.isEmpty(),
                shown.stream().map(e -> cards.card(e, addressing)).toList(),
                pager,
                pager.hasPrevious() || pager.hasNext(),
                tiles,
                !tiles.isEmpty());
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

    private PagerView pager(int number, int of, IntFunction<String> address, Addressing addressing) {
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
