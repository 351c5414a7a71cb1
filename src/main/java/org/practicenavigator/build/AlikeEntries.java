package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.search.LikePairs;
import org.practicenavigator.search.Likeness;
import org.practicenavigator.site.Site;

/// Asks of entries that are much alike whether they are two: each is told the one other that is most like it. An
/// entry that names the other one in a field (what it is based on, where it was taken over) has answered already.
final class AlikeEntries {

    private static final Rule ENTRY_SIMILAR = new Rule("entry-similar");

    private final ThreadLocal<Likeness> likeness = ThreadLocal.withInitial(Likeness::new);
    private final Map<DocPath, Text> texts = new ConcurrentHashMap<>();
    private final List<LikePairs.Pair<DocPath>> pairs = Collections.synchronizedList(new ArrayList<>());

    private record Text(ContentType type, Likeness.Triples triples) {}

    /// Keeps a text, to compare it with all others of its type later.
    void add(Entry entry, String text) {
        if (entry.type().similar().likeness() > 0) {
            texts.put(entry.path(), new Text(entry.type(), likeness.get().of(text)));
        }
    }

    /// Compares the texts that were kept with one that is not kept.
    ///
    /// @return whether one is alike
    boolean meet(DocPath path, String text, ContentTypes types) {
        Optional<ContentType> type = types.typeOf(path.withoutRoot());
        if (type.isEmpty()
                || texts.values().stream()
                        .noneMatch(own -> own.type().id().equals(type.get().id()))) {
            return false;
        }
        Likeness.Triples triples = likeness.get().of(text);
        boolean like = false;
        for (Map.Entry<DocPath, Text> own : texts.entrySet()) {
            if (own.getValue().type().id().equals(type.get().id())) {
                double share = own.getValue().triples().with(triples);
                if (share >= type.get().similar().likeness()) {
                    pairs.add(new LikePairs.Pair<>(own.getKey(), path, share));
                    like = true;
                }
            }
        }
        return like;
    }

    /// One finding for each asked file that another entry is much like.
    List<Finding> findings(Site site, Collection<DocPath> asked) {
        comparedAmongThemselves();
        List<Finding> findings = new ArrayList<>();
        Map<DocPath, Entry> entries = new java.util.HashMap<>();
        site.entries().values().forEach(entry -> entries.put(entry.path(), entry));
        for (DocPath path : asked) {
            best(site, path, entries).ifPresent(findings::add);
        }
        return findings;
    }

    private void comparedAmongThemselves() {
        Map<String, Map<DocPath, Likeness.Triples>> byType = new java.util.TreeMap<>();
        texts.forEach((path, text) -> byType.computeIfAbsent(text.type().id(), unused -> new java.util.TreeMap<>())
                .put(path, text.triples()));
        byType.forEach((type, own) -> pairs.addAll(LikePairs.of(
                own, texts.get(own.keySet().iterator().next()).type().similar().likeness())));
    }

    private Optional<Finding> best(Site site, DocPath path, Map<DocPath, Entry> entries) {
        Entry own = entries.get(path);
        if (own == null) {
            return Optional.empty();
        }
        return pairs.stream()
                .filter(pair -> pair.has(path))
                .filter(pair -> entries.containsKey(pair.other(path)))
                .filter(pair -> !names(site, own, entries.get(pair.other(path))))
                .filter(pair -> !names(site, entries.get(pair.other(path)), own))
                .max(Comparator.comparingDouble((LikePairs.Pair<DocPath> pair) -> pair.share())
                        .thenComparing(pair -> pair.other(path), Comparator.reverseOrder()))
                .map(pair -> finding(site, own, entries.get(pair.other(path)), pair.share()));
    }

    private static boolean names(Site site, Entry from, Entry to) {
        return names(site, from, from.values(), to);
    }

    private static boolean names(Site site, Entry from, Values values, Entry to) {
        return values.fields().values().stream()
                .anyMatch(field -> field.items().stream().anyMatch(value -> switch (value) {
                    case Value.GroupValue group -> names(site, from, group.values(), to);
                    case Value.RefValue ref ->
                        field.field().type() instanceof FieldType.RefType type
                                && site.links()
                                        .reference(from.path(), type, ref)
                                        .filter(found -> found.key().equals(to.key()))
                                        .isPresent();
                    case Value.TextValue _,
                            Value.ProseValue _,
                            Value.NumberValue _,
                            Value.FlagValue _,
                            Value.DateValue _,
                            Value.LinkValue _,
                            Value.ChoiceValue _,
                            Value.FileValue _ -> false;
                }));
    }

    private static Finding finding(Site site, Entry own, Entry other, double share) {
        String field = other.type().similar().toldWith();
        String place = other.values().get(field).stream()
                .flatMap(value ->
                        value.items().stream().flatMap(item -> site.named(other, value.field(), item).stream()))
                .map(Entry::title)
                .findFirst()
                .orElse("");
        Place where = own.values().items(own.type().titleField()).stream()
                .map(Value::place)
                .findFirst()
                .orElse(Place.START);
        return ENTRY_SIMILAR.in(
                new Span(own.path(), where),
                "title",
                other.title(),
                "place",
                place,
                "percent",
                Integer.toString((int) Math.floor(share * 100)),
                "file",
                other.path().value(),
                "key",
                own.type().titleField());
    }
}
