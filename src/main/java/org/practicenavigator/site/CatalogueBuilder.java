package org.practicenavigator.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Vocabulary;

/// Sorts the visible entries of each type and counts them by facets: one plain loop, the measure for the index.
final class CatalogueBuilder {

    private final ContentTypes types;
    private final Map<EntryKey, Entry> entries;
    private final Links links;
    private final SortOrders orders;

    CatalogueBuilder(ContentTypes types, Map<EntryKey, Entry> entries, Links links, String language) {
        this.types = types;
        this.entries = entries;
        this.links = links;
        this.orders = new SortOrders(types, entries, links, language);
    }

    Catalogue build(ContentType type) {
        List<Entry> visible = entries.values().stream()
                .filter(e -> e.type().id().equals(type.id()) && e.visible())
                .toList();
        List<Catalogue.Order> sorts = type.list().sorts().stream()
                .map(sort -> new Catalogue.Order(sort, orders.sorted(type, visible, sort.by())))
                .toList();
        List<Entry> sorted = sorts.isEmpty()
                ? orders.sorted(type, visible, type.list().order())
                : sorts.getFirst().entries();
        List<Catalogue.Facet> facets = type.facets().stream()
                .map(field -> facet(field, sorted))
                .filter(f -> !f.values().isEmpty())
                .toList();
        return new Catalogue(type, sorted, facets, sorts);
    }

    private Catalogue.Facet facet(Field field, List<Entry> sorted) {
        Field.Facet use = field.search().flatMap(Field.SearchUse::facet).orElseThrow();
        Map<String, List<Entry>> byCode = new LinkedHashMap<>();
        for (Entry entry : sorted) {
            codes(field, entry)
                    .forEach(c -> byCode.computeIfAbsent(c, unused -> new ArrayList<>())
                            .add(entry));
        }
        List<Catalogue.FacetValue> values = new ArrayList<>();
        byCode.forEach((code, having) -> values.add(value(field, code, having)));
        values.sort(order(use));
        return new Catalogue.Facet(field, use, values);
    }

    /// The distinct codes that an entry has in a field.
    Set<String> codes(Field field, Entry entry) {
        Set<String> codes = new LinkedHashSet<>();
        for (Value value : entry.values().items(field.name())) {
            if (value instanceof Value.ChoiceValue choice) {
                codes.add(choice.term().code());
            } else if (value instanceof Value.RefValue ref && field.type() instanceof FieldType.RefType type) {
                links.reference(entry.path(), type, ref)
                        .map(found -> found.key())
                        .filter(key -> entries.get(key).visible())
                        .ifPresent(key -> codes.add(key.id()));
            }
        }
        return codes;
    }

    private Catalogue.FacetValue value(Field field, String code, List<Entry> having) {
        return switch (field.type()) {
            case FieldType.ChoiceType choice -> term(choice, code, having);
            case FieldType.RefType ref -> reference(ref, code, having);
            case FieldType.TextType _,
                    FieldType.ProseType _,
                    FieldType.IntegerType _,
                    FieldType.DecimalType _,
                    FieldType.FlagType _,
                    FieldType.DateType _,
                    FieldType.LinkType _,
                    FieldType.FileType _,
                    FieldType.GroupType _ ->
                throw new IllegalStateException("only choices and references have facets: " + field.name());
        };
    }

    private Catalogue.FacetValue term(FieldType.ChoiceType choice, String code, List<Entry> having) {
        Optional<Vocabulary.Term> term = types.vocabulary(choice.vocabulary()).flatMap(v -> v.term(code));
        return new Catalogue.FacetValue(
                code,
                term.map(Vocabulary.Term::label).orElse(code),
                term.map(Vocabulary.Term::slug).orElse(code),
                term.map(Vocabulary.Term::help).orElse(""),
                having);
    }

    private Catalogue.FacetValue reference(FieldType.RefType ref, String code, List<Entry> having) {
        Entry target = ref.to().stream()
                .map(to -> entries.get(new EntryKey(to, code)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return new Catalogue.FacetValue(code, target.title(), code, target.summary(), having);
    }

    private Comparator<Catalogue.FacetValue> order(Field.Facet use) {
        Comparator<Catalogue.FacetValue> byLabel = Comparator.comparing(
                        (Catalogue.FacetValue v) -> orders.text(v.label()))
                .thenComparing(Catalogue.FacetValue::code);
        return use.byLabel()
                ? byLabel
                : Comparator.comparingInt(
                                (Catalogue.FacetValue v) -> -v.entries().size())
                        .thenComparing(byLabel);
    }
}
