package org.practicenavigator.page;

import java.util.List;
import java.util.Locale;
import org.practicenavigator.content.Entry;
import org.practicenavigator.picture.Picture;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Page;
import org.practicenavigator.theme.view.Views.CardView;

/// What the pictures say that stand for pages in messengers and social networks.
final class Pictures {

    private final PageContext context;
    private final Cards cards;
    private final SiteSettings settings;

    Pictures(PageContext context, Cards cards) {
        this.context = context;
        this.cards = cards;
        this.settings = context.site().settings();
    }

    Picture of(Page page) {
        return switch (page) {
            case Page.EntryPage p -> entry(context.site().entries().get(p.key()), p);
            case Page.ListPage p -> list(context.site().catalogue(p.type()));
            case Page.TermPage p ->
                term(context.site()
                        .catalogue(p.type())
                        .channel(p.field(), p.code())
                        .orElseThrow());
            case Page.HomePage _,
                    Page.TemplatePage _,
                    Page.AboutPage _,
                    Page.SearchPage _,
                    Page.AlphabetPage _,
                    Page.KindPage _,
                    Page.NotFoundPage _,
                    Page.RedirectPage _ -> general();
        };
    }

    private Picture entry(Entry entry, Page page) {
        CardView card = cards.card(entry, new Addressing(context.site(), page.address()));
        return picture(card.typeLabel(), card.title(), card.summary(), card.figure(), card.figureText(), card.form());
    }

    private Picture list(Catalogue catalogue) {
        return counted("", catalogue.type().label().list(), catalogue.type(), catalogue.entries(), "");
    }

    private Picture term(Channel channel) {
        Catalogue.FacetValue value = channel.value();
        // Cards have the colour of a field that they show; codes of other fields may sound alike.
        boolean coloured =
                channel.type().page().card().contains(channel.facet().field().name());
        return counted(
                channel.facet().use().title(),
                capital(value.label()),
                channel.type(),
                value.entries(),
                coloured ? value.code() : "");
    }

    /// Terms are written as they stand inside a sentence.
    private static String capital(String label) {
        int first = label.isEmpty() ? 0 : label.offsetByCodePoints(0, 1);
        return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
    }

    /// The site as a whole, with the number of what it is about.
    private Picture general() {
        Catalogue main = context.site().main();
        String title = settings.tagline().isEmpty() ? settings.title() : settings.tagline();
        return counted("", title, main.type(), main.entries(), "");
    }

    private Picture counted(String kind, String title, ContentType type, List<Entry> entries, String tone) {
        int count = entries.size();
        return picture(
                kind,
                title,
                "",
                count == 0 ? "" : Integer.toString(count),
                count == 0 ? "" : Counted.word(type, count),
                tone);
    }

    private Picture picture(String kind, String title, String note, String figure, String figureText, String tone) {
        return new Picture(settings.title(), settings.region(), kind, title, note, figure, figureText, tone);
    }
}
