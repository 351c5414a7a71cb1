package org.practicenavigator.site;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType;

/// One value of a facet and the entries that have it: what a list page is about. Where the type says so
/// (`search.facet.feed`), readers can follow it: by feeds, and as a widget on another site.
public record Channel(ContentType type, Catalogue.Facet facet, Catalogue.FacetValue value) {

    /// The feeds of the whole site, without their endings.
    public static final String SITE_FEED = "lenta";

    public static final String ATOM = ".xml";
    public static final String JSON = ".json";

    private static final String PAGE = ".html";

    /// The address of the list page.
    public String address() {
        return PagePlanner.address(type, facet.use(), value.slug());
    }

    /// The address of the feeds without their endings: `praktiki/tema/adaptatsiya`.
    public String feed() {
        return address().substring(0, address().length() - PAGE.length());
    }

    /// All channels of a site that can be followed, in the order of its types.
    public static Stream<Channel> all(Collection<Catalogue> catalogues) {
        return catalogues.stream()
                .flatMap(catalogue -> catalogue.facets().stream()
                        .filter(facet -> facet.use().feed())
                        .flatMap(facet ->
                                facet.values().stream().map(value -> new Channel(catalogue.type(), facet, value))));
    }

    /// The channel by which a page is followed: a list's own, and for an entry that others point at, such as a
    /// place, the list of those.
    public static Optional<Channel> of(Site site, Page page) {
        return switch (page) {
            case Page.TermPage term ->
                site.catalogue(term.type())
                        .channel(term.field(), term.code())
                        .filter(channel -> channel.facet().use().feed());
            case Page.EntryPage entry ->
                all(site.catalogues().values())
                        .filter(c -> c.value().code().equals(entry.key().id())
                                && c.facet().field().type() instanceof FieldType.RefType ref
                                && ref.to().contains(entry.key().type()))
                        .findFirst();
            case Page.HomePage _,
                    Page.ListPage _,
                    Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _,
                    Page.RedirectPage _ -> Optional.empty();
        };
    }
}
