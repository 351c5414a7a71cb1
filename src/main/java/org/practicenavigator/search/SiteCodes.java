package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;

/// The codes of every visible entry, by field, and their labels. Facets come from the site's catalogues, so that
/// index and pages cannot disagree; only fields that make entries alike without being facets are read here.
final class SiteCodes {

    /// The vocabulary whose terms are groups of words that mean the same.
    private static final String SYNONYMS = "synonyms";

    private final Site site;
    private final Map<EntryKey, SequencedMap<String, Set<String>>> codes = new HashMap<>();
    private final SequencedMap<String, IndexFacts.TypeFacts> types = new LinkedHashMap<>();

    private SiteCodes(Site site) {
        this.site = site;
    }

    static SiteCodes of(Site site) {
        SiteCodes codes = new SiteCodes(site);
        site.catalogues().values().forEach(codes::add);
        return codes;
    }

    IndexFacts facts() {
        List<List<String>> synonyms = site.types()
                .vocabulary(SYNONYMS)
                .map(v -> v.terms().values().stream().map(SiteCodes::group).toList())
                .orElse(List.of());
        return new IndexFacts(types, synonyms, List.of());
    }

    private static List<String> group(Vocabulary.Term term) {
        return Stream.concat(Stream.of(term.label()), term.also().stream())
                .map(text -> text.replaceAll("\\s+", " "))
                .toList();
    }

    /// Field name → codes, in the order of the template's facets.
    SequencedMap<String, Set<String>> of(Entry entry) {
        return codes.getOrDefault(entry.key(), new LinkedHashMap<>());
    }

    private void add(Catalogue catalogue) {
        ContentType type = catalogue.type();
        SequencedMap<String, String> titles = new LinkedHashMap<>();
        type.facets()
                .forEach(f -> titles.put(
                        f.name(),
                        f.search().flatMap(Field.SearchUse::facet).orElseThrow().title()));
        IndexFacts.TypeFacts facts = new IndexFacts.TypeFacts(
                type.label().title(),
                type.label().list(),
                titles,
                type.similar().fields(),
                new LinkedHashMap<>());
        types.put(type.id(), facts);
        for (Catalogue.Facet facet : catalogue.facets()) {
            for (Catalogue.FacetValue value : facet.values()) {
                value.entries().forEach(e -> put(facts, e, facet.field().name(), value.code(), value.label()));
            }
        }
        for (String name : type.similar().fields()) {
            if (!titles.containsKey(name)) {
                type.field(name).ifPresent(f -> catalogue.entries().forEach(e -> read(facts, e, f)));
            }
        }
    }

    private void read(IndexFacts.TypeFacts facts, Entry entry, Field field) {
        for (Value value : entry.values().items(field.name())) {
            if (value instanceof Value.ChoiceValue choice) {
                put(
                        facts,
                        entry,
                        field.name(),
                        choice.term().code(),
                        choice.term().label());
            } else if (value instanceof Value.RefValue ref && field.type() instanceof FieldType.RefType type) {
                targets(site, entry, type, ref).forEach(to -> put(facts, entry, field.name(), to.id(), to.title()));
            }
        }
    }

    /// The visible entry that a reference names, if it names one.
    static List<Entry> targets(Site site, Entry from, FieldType.RefType type, Value.RefValue ref) {
        return site.links().reference(from.path(), type, ref).stream()
                .flatMap(found -> site.entry(found.key()).stream())
                .filter(Entry::visible)
                .toList();
    }

    private void put(IndexFacts.TypeFacts facts, Entry entry, String field, String code, String label) {
        facts.terms().computeIfAbsent(field, unused -> new LinkedHashMap<>()).putIfAbsent(code, label);
        codes.computeIfAbsent(entry.key(), unused -> new LinkedHashMap<>())
                .computeIfAbsent(field, unused -> new LinkedHashSet<>())
                .add(code);
    }

    /// Every visible entry, sorted by key.
    static List<Entry> visible(Site site) {
        return new ArrayList<>(
                site.entries().values().stream().filter(Entry::visible).toList());
    }
}
