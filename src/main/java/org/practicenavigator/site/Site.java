package org.practicenavigator.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Value;

/// Everything that the pages are made of.
///
/// @param entries every entry that could be read, visible or not, sorted by key
/// @param catalogues the visible entries of each type, sorted and counted by facets
/// @param backlinks for an entry, which entries point at it and under which heading
/// @param pages what is to be published, in order
public record Site(
        SiteSettings settings,
        ContentTypes types,
        Declared declared,
        SequencedMap<EntryKey, Entry> entries,
        SequencedMap<String, Catalogue> catalogues,
        Links links,
        Map<EntryKey, List<Backlink>> backlinks,
        List<Page> pages) {

    /// Entries that point at another one through one field.
    ///
    /// @param heading for example «Практики»
    public record Backlink(String heading, List<EntryKey> from) {}

    /// The same site, looked at with some of its entries only.
    public Site with(SequencedMap<EntryKey, Entry> some) {
        return new Site(settings, types, declared, some, catalogues, links, backlinks, pages);
    }

    public Optional<Entry> entry(EntryKey key) {
        return Optional.ofNullable(entries.get(key));
    }

    /// The entry that a value names, visible or not; absent for values that name none.
    ///
    /// @param from the entry in which the value stands
    public Optional<Entry> named(Entry from, Field field, Value value) {
        return value instanceof Value.RefValue ref && field.type() instanceof FieldType.RefType type
                ? links.reference(from.path(), type, ref).flatMap(found -> entry(found.key()))
                : Optional.empty();
    }

    /// What the site is about: the visible entries of the first type by rank.
    public Catalogue main() {
        return catalogues.firstEntry().getValue();
    }

    /// The visible entries of a type that exists.
    public Catalogue catalogue(String type) {
        return Optional.ofNullable(catalogues.get(type)).orElseThrow();
    }
}
