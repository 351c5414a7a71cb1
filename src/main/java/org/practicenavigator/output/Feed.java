package org.practicenavigator.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.page.Changes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Channel;
import org.practicenavigator.site.Credits;
import org.practicenavigator.site.PagePlanner;
import org.practicenavigator.site.Site;

/// News of the site or of one channel, in no format yet. All addresses are absolute.
///
/// @param path where the feed lies in the site, without its ending
/// @param home the page that shows the same entries
/// @param items the latest first
record Feed(String path, String title, String description, String home, List<Item> items) {

    private static final int MOST_ITEMS = 50;

    /// @param address of the entry's page: it never changes, so it names the entry as well
    /// @param summary "" for none
    /// @param published absent where it is not known
    /// @param authors organisations, never people
    record Item(
            String address,
            String title,
            String summary,
            LocalDate updated,
            Optional<LocalDate> published,
            List<String> authors,
            List<String> topics) {}

    /// The day of the latest change; the epoch for a feed without items.
    LocalDate updated() {
        return items.isEmpty() ? LocalDate.EPOCH : items.getFirst().updated();
    }

    /// The feed of the site, and one for each channel.
    static Stream<Feed> all(Production production) {
        Site site = production.site();
        SiteSettings settings = site.settings();
        Feed whole = new Feed(
                Channel.SITE_FEED,
                settings.title(),
                settings.description(),
                settings.baseUrl(),
                items(production, written(site)));
        return Stream.concat(
                Stream.of(whole), Channel.all(site.catalogues().values()).map(channel -> of(channel, production)));
    }

    private static Feed of(Channel channel, Production production) {
        SiteSettings settings = production.site().settings();
        String title = production.views().heading(channel);
        return new Feed(
                channel.feed(),
                title + " — " + settings.title(),
                channel.value().help(),
                settings.baseUrl() + channel.address(),
                items(production, channel.value().entries().stream()));
    }

    /// Entries that are written by authors: registers are left out.
    private static Stream<Entry> written(Site site) {
        return site.catalogues().values().stream()
                .filter(c -> c.type().facets().size() > 1)
                .flatMap(c -> c.entries().stream());
    }

    private static List<Item> items(Production production, Stream<Entry> entries) {
        Changes changes = new Changes(production.history());
        return entries.flatMap(e -> changes.last(e).map(date -> item(production.site(), e, date.first())).stream())
                .sorted(Comparator.comparing(Item::updated).reversed().thenComparing(Item::address))
                .limit(MOST_ITEMS)
                .toList();
    }

    private static Item item(Site site, Entry entry, LocalDate updated) {
        return new Item(
                site.settings().baseUrl() + PagePlanner.address(entry),
                entry.title(),
                entry.summary(),
                updated,
                entry.values().date(entry.type().createdField()).map(date -> date.first()),
                Credits.authors(site, entry),
                topics(site, entry));
    }

    private static List<String> topics(Site site, Entry entry) {
        List<String> topics = new ArrayList<>(List.of(entry.type().label().list()));
        for (Catalogue.Facet facet : site.catalogue(entry.type().id()).facets()) {
            entry.values().all(facet.field().name(), Value.ChoiceValue.class).stream()
                    .filter(unused -> facet.use().feed())
                    .map(value -> value.term().label())
                    .forEach(topics::add);
        }
        return topics;
    }
}
