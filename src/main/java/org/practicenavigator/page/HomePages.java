package org.practicenavigator.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.ListPlan;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.HomeViews.AboutView;
import org.practicenavigator.theme.view.HomeViews.HomeView;
import org.practicenavigator.theme.view.HomeViews.NotFoundView;
import org.practicenavigator.theme.view.HomeViews.RedirectView;
import org.practicenavigator.theme.view.HomeViews.ShelfView;
import org.practicenavigator.theme.view.HomeViews.SituationView;
import org.practicenavigator.theme.view.HomeViews.TypeView;
import org.practicenavigator.theme.view.MapView;
import org.practicenavigator.theme.view.Views.LinkView;
import org.practicenavigator.theme.view.Views.PageView;

/// The home page, and the few pages that are about the site itself.
final class HomePages {

    private static final int FEATURED = 3;
    private static final int NEWEST = 6;

    /// Types that are listed as content of the site; the others are texts about the site.
    private static final Set<ListPlan.Menu> LISTED = EnumSet.of(ListPlan.Menu.HEAD, ListPlan.Menu.FOOT);

    private final PageContext context;
    private final Frame frame;
    private final Formats formats;
    private final Cards cards;

    HomePages(PageContext context, Frame frame, Formats formats, Cards cards) {
        this.formats = formats;
        this.context = context;
        this.frame = frame;
        this.cards = cards;
    }

    HomeView home(Page.HomePage page) {
        Site site = context.site();
        Addressing addressing = new Addressing(site, page.address());
        Optional<ContentType> tiled = site.types().types().values().stream()
                .filter(t -> !t.list().tile().isEmpty())
                .findFirst();
        List<MapView> map =
                tiled.map(t -> new Tiles(context, t, formats).views(addressing)).orElse(List.of());
        Catalogue main = site.main();
        String offer = FormPages.offer(site.types());
        return new HomeView(
                frame.page(new Frame.Facts(
                        page.address(),
                        site.settings().title(),
                        site.settings().description(),
                        "home",
                        "",
                        List.of(),
                        true)),
                leadCount(),
                situations(addressing),
                types(addressing),
                featured(main).map(e -> cards.card(e, addressing)).toList(),
                addressing.list(main.type()),
                newest(main).map(e -> cards.card(e, addressing)).toList(),
                shelf(addressing),
                map,
                tiled.map(addressing::list).orElse(""),
                addressing.to(Frame.TEMPLATE),
                offer.isEmpty() ? "" : addressing.to(offer));
    }

    private String leadCount() {
        return shownTypes()
                .map(c -> Counted.text(c.type(), c.entries().size()))
                .collect(Collectors.joining("\u00A0· "));
    }

    /// Types with pages of their own look, which visitors come for; registers stay in the footer.
    private Stream<Catalogue> shownTypes() {
        return context.site().catalogues().values().stream()
                .filter(c -> !c.entries().isEmpty())
                .filter(c -> c.type().list().menu() == ListPlan.Menu.HEAD);
    }

    private List<SituationView> situations(Addressing addressing) {
        String type = context.site().settings().situationsType();
        if (!context.site().catalogues().containsKey(type)) {
            return List.of();
        }
        Catalogue catalogue = context.site().catalogue(type);
        return catalogue.facets().stream()
                .filter(f -> f.field().name().equals(context.site().settings().situationsField()))
                .flatMap(f -> f.values().stream().flatMap(v -> situation(catalogue, f, v, addressing)))
                .toList();
    }

    private Stream<SituationView> situation(
            Catalogue catalogue, Catalogue.Facet facet, Catalogue.FacetValue value, Addressing addressing) {
        if (!(facet.field().type() instanceof FieldType.ChoiceType choice)) {
            return Stream.empty();
        }
        return context.site().types().vocabulary(choice.vocabulary()).flatMap(v -> v.term(value.code())).stream()
                .map(Vocabulary.Term::situation)
                .filter(text -> !text.isEmpty())
                .map(text -> new SituationView(
                        text,
                        value.label(),
                        addressing.facet(catalogue.type(), facet, value),
                        value.entries().size(),
                        Counted.text(catalogue.type(), value.entries().size())));
    }

    private List<ShelfView> shelf(Addressing addressing) {
        return context.site().catalogues().values().stream()
                .filter(c -> c.type().id().equals(context.site().settings().shelf()))
                .filter(c -> !c.entries().isEmpty())
                .map(c -> new ShelfView(
                        c.type().label().list(),
                        c.type().help(),
                        addressing.list(c.type()),
                        c.entries().stream()
                                .limit(FEATURED)
                                .map(e -> cards.card(e, addressing))
                                .toList()))
                .toList();
    }

    private List<TypeView> types(Addressing addressing) {
        return shownTypes().map(c -> type(c, addressing)).toList();
    }

    private static TypeView type(Catalogue catalogue, Addressing addressing) {
        return new TypeView(
                catalogue.type().label().list(),
                catalogue.type().help(),
                addressing.list(catalogue.type()),
                catalogue.entries().size(),
                Counted.text(catalogue.type(), catalogue.entries().size()));
    }

    /// Those that reached the last stage, the latest first.
    private Stream<Entry> featured(Catalogue catalogue) {
        String last = catalogue.type().stages().order().getLast();
        return latest(catalogue)
                .filter(e ->
                        e.state().stage().equals(last) && e.state().notice().isEmpty())
                .limit(FEATURED);
    }

    private Stream<Entry> newest(Catalogue catalogue) {
        List<Entry> featured = featured(catalogue).toList();
        return latest(catalogue).filter(e -> !featured.contains(e)).limit(NEWEST);
    }

    private static Stream<Entry> latest(Catalogue catalogue) {
        return catalogue.entries().stream()
                .sorted(Comparator.comparing(
                                (Entry e) -> e.modified().map(d -> d.first()).orElse(LocalDate.MIN))
                        .reversed());
    }

    AboutView about(Page.AboutPage page) {
        Addressing addressing = new Addressing(context.site(), page.address());
        return new AboutView(
                plain(page, context.text("about"), "about", true, false),
                context.site().catalogues().values().stream()
                        .filter(c -> !c.entries().isEmpty())
                        .filter(c -> LISTED.contains(c.type().list().menu()))
                        .map(c -> type(c, addressing))
                        .toList());
    }

    NotFoundView notFound(Page.NotFoundPage page) {
        Addressing addressing = new Addressing(context.site(), page.address(), true);
        List<LinkView> links = shownTypes()
                .map(c -> new LinkView(c.type().label().list(), addressing.list(c.type()), false))
                .toList();
        return new NotFoundView(plain(page, context.text("not_found"), "not-found", false, true), links);
    }

    RedirectView redirect(Page.RedirectPage page) {
        Addressing addressing = new Addressing(context.site(), page.address());
        return new RedirectView(
                plain(page, context.text("redirect"), "redirect", false, false), addressing.to(page.target()));
    }

    private PageView plain(Page page, String title, String layout, boolean indexable, boolean anywhere) {
        return frame.page(new Frame.Facts(page.address(), title, "", layout, "", List.of(), indexable, anywhere));
    }
}
