package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PagePlan;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.AroundView;
import org.practicenavigator.theme.view.Views.LinkView;

/// What stands around an entry: the one before and after it, its neighbours on the map, and what is still missing.
final class Around {

    /// The mean radius of the Earth after IUGG, in kilometres.
    private static final double EARTH = 6371.0088;

    private static final int MOST_OLD = 10;

    private final PageContext context;
    private final Ages ages;
    private final Map<String, Map<EntryKey, Integer>> places = new ConcurrentHashMap<>();

    Around(PageContext context, Ages ages) {
        this.context = context;
        this.ages = ages;
    }

    AroundView of(Entry entry, Addressing addressing) {
        List<Entry> all = context.site().catalogue(entry.type().id()).entries();
        Integer at =
                places.computeIfAbsent(entry.type().id(), unused -> places(all)).get(entry.key());
        List<AroundView.NearView> near = entry.type().page().near().stream()
                .flatMap(plan -> near(plan, entry, all, addressing).stream())
                .toList();
        List<AroundView.GapView> gaps = gaps(entry, addressing);
        return new AroundView(
                at == null || at == 0 ? List.of() : List.of(link(all.get(at - 1), addressing)),
                at == null || at == all.size() - 1 ? List.of() : List.of(link(all.get(at + 1), addressing)),
                near,
                !near.isEmpty(),
                gaps,
                !gaps.isEmpty());
    }

    private static Map<EntryKey, Integer> places(List<Entry> all) {
        Map<EntryKey, Integer> places = new HashMap<>();
        all.forEach(entry -> places.put(entry.key(), places.size()));
        return places;
    }

    private static LinkView link(Entry entry, Addressing addressing) {
        return new LinkView(entry.title(), addressing.entry(entry), false);
    }

    private List<AroundView.NearView> near(PagePlan.Near plan, Entry entry, List<Entry> all, Addressing addressing) {
        record Distant(Entry entry, double kilometres) {}
        return all.stream()
                .filter(other -> !other.key().equals(entry.key()))
                .flatMap(other -> distance(plan, entry, other).map(d -> new Distant(other, d)).stream())
                .sorted(Comparator.comparingDouble(Distant::kilometres)
                        .thenComparing(d -> d.entry().key()))
                .limit(plan.count())
                .map(d -> new AroundView.NearView(
                        brief(d.entry()),
                        addressing.entry(d.entry()),
                        context.text("distance", "n", Long.toString(Math.max(1, Math.round(d.kilometres()))))))
                .toList();
    }

    /// The name by which entries are sorted is the short one where there are two.
    private static String brief(Entry entry) {
        return entry.type().list().order().stream()
                .map(name -> entry.values().text(name))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(entry.title());
    }

    /// The great-circle distance by the haversine formula, in kilometres.
    private static Optional<Double> distance(PagePlan.Near plan, Entry from, Entry to) {
        Optional<Double> fromLatitude = radians(from, plan.latitude());
        Optional<Double> toLatitude = radians(to, plan.latitude());
        Optional<Double> fromLongitude = radians(from, plan.longitude());
        Optional<Double> toLongitude = radians(to, plan.longitude());
        if (fromLatitude.isEmpty() || toLatitude.isEmpty() || fromLongitude.isEmpty() || toLongitude.isEmpty()) {
            return Optional.empty();
        }
        double north = StrictMath.sin((toLatitude.get() - fromLatitude.get()) / 2);
        double east = StrictMath.sin((toLongitude.get() - fromLongitude.get()) / 2);
        double half =
                north * north + StrictMath.cos(fromLatitude.get()) * StrictMath.cos(toLatitude.get()) * east * east;
        return Optional.of(2 * EARTH * StrictMath.asin(StrictMath.sqrt(Math.min(1, half))));
    }

    private static Optional<Double> radians(Entry entry, String field) {
        return entry.values().number(field).map(number -> StrictMath.toRadians(number.doubleValue()));
    }

    /// What visitors look for and do not find: kinds of entries that could name this one and do not, and those that
    /// have not been touched for long.
    private List<AroundView.GapView> gaps(Entry entry, Addressing addressing) {
        List<AroundView.GapView> gaps = new ArrayList<>();
        List<Site.Backlink> backlinks = context.site().backlinks().getOrDefault(entry.key(), List.of());
        for (ContentType type : context.site().types().types().values()) {
            type.fields().values().stream()
                    .filter(field -> leadsTo(field, entry.type()))
                    .filter(field ->
                            backlinks.stream().noneMatch(b -> b.heading().equals(field.backlink())))
                    .map(Field::backlink)
                    .distinct()
                    .forEach(heading -> gaps.add(new AroundView.GapView(
                            context.text("gap_none", "what", heading), addressing.list(type), true)));
        }
        backlinks.stream()
                .flatMap(backlink -> backlink.from().stream())
                .distinct()
                .map(key -> context.site().entries().get(key))
                .filter(from -> ages.isOld(from))
                .limit(MOST_OLD)
                .forEach(from -> gaps.add(new AroundView.GapView(
                        context.text("gap_old", "title", from.title(), "date", ages.changed(from)),
                        addressing.entry(from),
                        true)));
        return gaps;
    }

    /// Only single references say where an entry belongs; lists of partners or followers may well be empty.
    private static boolean leadsTo(Field field, ContentType type) {
        return !field.backlink().isEmpty()
                && field.type() instanceof FieldType.RefType ref
                && ref.to().getFirst().equals(type.id())
                && field.many().isEmpty();
    }
}
