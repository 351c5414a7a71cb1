package org.practicenavigator.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.ListViews.TileView;
import org.practicenavigator.theme.view.MapView;

/// The tile map of territories: a place in a grid and a number for each, and the same as a table.
final class Tiles {

    private static final int FEW = 2;
    private static final int SEVERAL = 5;

    private final PageContext context;
    private final Site site;
    private final ContentType type;
    private final Formats formats;

    /// @param type a type whose list has a `tile` group with `row`, `column` and `short`
    Tiles(PageContext context, ContentType type, Formats formats) {
        this.context = context;
        this.site = context.site();
        this.type = type;
        this.formats = formats;
    }

    /// The map as it is on the day of the latest change of all content, or of all territories where no day is known;
    /// nothing where territories have no tiles.
    List<MapView> views(Addressing addressing) {
        if (type.list().tile().isEmpty()) {
            return List.of();
        }
        Optional<LocalDate> day = Ages.of(context, formats).today();
        List<Entry> valid = site.catalogue(type.id()).entries().stream()
                .filter(entry -> day.filter(known -> !isValid(entry, known)).isEmpty())
                .toList();
        List<Counting> counted = countings();
        List<TileView> tiles = tiles(valid, counted.getFirst(), addressing);
        return tiles.isEmpty()
                ? List.of()
                : List.of(new MapView(
                        day.map(PartialDate::ofDay).map(formats::date).orElse(""),
                        tiles,
                        counted.stream().map(c -> c.type().label().list()).toList(),
                        valid.stream()
                                .map(entry -> row(entry, counted, addressing))
                                .toList()));
    }

    /// Whether a territory exists on a day; dates that are not written do not bound it.
    private boolean isValid(Entry entry, LocalDate day) {
        boolean begun = type.list().valid().from().isEmpty()
                || entry.values()
                        .date(type.list().valid().from())
                        .filter(date -> date.first().isAfter(day))
                        .isEmpty();
        boolean over = !type.list().valid().to().isEmpty()
                && entry.values()
                        .date(type.list().valid().to())
                        .filter(date -> date.last().isBefore(day))
                        .isPresent();
        return begun && !over;
    }

    private List<TileView> tiles(List<Entry> entries, Counting counting, Addressing addressing) {
        List<TileView> tiles = new ArrayList<>();
        for (Entry entry : entries) {
            for (Values tile : entry.values().groups(type.list().tile())) {
                tiles.add(tile(entry, tile, counting, addressing));
            }
        }
        tiles.sort(Comparator.comparingInt(TileView::row).thenComparingInt(TileView::column));
        return tiles;
    }

    private static TileView tile(Entry entry, Values tile, Counting counting, Addressing addressing) {
        int count = counting.of(entry);
        return new TileView(
                tile.text("short"),
                entry.title() + ": " + Counted.text(counting.type(), count),
                addressing.entry(entry),
                count,
                count == 0 ? 0 : count <= FEW ? 1 : count <= SEVERAL ? 2 : 3,
                tile.number("row").map(BigDecimal::intValue).orElse(1),
                tile.number("column").map(BigDecimal::intValue).orElse(1));
    }

    private static MapView.TerritoryView row(Entry entry, List<Counting> counted, Addressing addressing) {
        return new MapView.TerritoryView(
                entry.title(),
                addressing.entry(entry),
                counted.stream()
                        .map(counting -> counting.of(entry))
                        .map(count -> new MapView.CountView(count, count == 0))
                        .toList());
    }

    /// How many entries of a type each territory has, by the ids of territories.
    private record Counting(ContentType type, Map<String, Integer> counts) {

        int of(Entry entry) {
            return counts.getOrDefault(entry.id(), 0);
        }
    }

    /// What is counted on the map: types that have a facet pointing at territories, by rank; the first is on
    /// the tiles.
    private List<Counting> countings() {
        List<Counting> countings = site.catalogues().values().stream()
                .filter(c -> !c.type().id().equals(type.id()))
                .filter(c -> c.facets().stream().anyMatch(this::pointsHere))
                .map(c -> new Counting(c.type(), counts(c)))
                .toList();
        return countings.isEmpty() ? List.of(new Counting(type, Map.of())) : countings;
    }

    private boolean pointsHere(Catalogue.Facet facet) {
        return facet.field().type() instanceof FieldType.RefType ref && ref.to().contains(type.id());
    }

    private Map<String, Integer> counts(Catalogue catalogue) {
        Map<String, Integer> counts = new HashMap<>();
        catalogue.facets().stream()
                .filter(this::pointsHere)
                .forEach(facet -> facet.values().forEach(value -> {
                    if (site.entry(new EntryKey(type.id(), value.code())).isPresent()) {
                        counts.merge(value.code(), value.entries().size(), Integer::sum);
                    }
                }));
        return counts;
    }
}
