package org.practicenavigator.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.Views.TileView;

/// The tile map of territories: a place in a grid and a number for each.
final class Tiles {

    private final Site site;
    private final ContentType type;

    /// @param type a type whose list has a `tile` group with `row`, `column` and `short`
    Tiles(Site site, ContentType type) {
        this.site = site;
        this.type = type;
    }

    List<TileView> views(Addressing addressing) {
        List<TileView> tiles = new ArrayList<>();
        if (type.list().tile().isEmpty()) {
            return tiles;
        }
        Catalogue counted = countedBy();
        Map<String, Integer> counts = counts(counted);
        for (Entry entry : site.catalogue(type.id()).entries()) {
            for (Values tile : entry.values().groups(type.list().tile())) {
                tiles.add(tile(entry, tile, counts.getOrDefault(entry.id(), 0), counted.type(), addressing));
            }
        }
        tiles.sort(Comparator.comparingInt(TileView::row).thenComparingInt(TileView::column));
        return tiles;
    }

    private TileView tile(Entry entry, Values tile, int count, ContentType counted, Addressing addressing) {
        return new TileView(
                tile.text("short"),
                entry.title() + ": " + Counted.text(counted, count),
                addressing.entry(entry),
                count,
                count == 0 ? 0 : count <= 2 ? 1 : count <= 5 ? 2 : 3,
                tile.number("row").map(BigDecimal::intValue).orElse(1),
                tile.number("column").map(BigDecimal::intValue).orElse(1));
    }

    /// What is counted on the map: the first type by rank that has a facet pointing at territories.
    private Catalogue countedBy() {
        return site.catalogues().values().stream()
                .filter(c -> !c.type().id().equals(type.id()))
                .filter(c -> c.facets().stream().anyMatch(this::pointsHere))
                .findFirst()
                .orElse(site.catalogue(type.id()));
    }

    private boolean pointsHere(Catalogue.Facet facet) {
        return facet.field().type() instanceof org.practicenavigator.schema.FieldType.RefType ref
                && ref.to().contains(type.id());
    }

    private Map<String, Integer> counts(Catalogue catalogue) {
        Map<String, Integer> counts = new java.util.HashMap<>();
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
