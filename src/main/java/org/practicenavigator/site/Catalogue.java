package org.practicenavigator.site;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.ListPlan;

/// The visible entries of a type, in the order of its list, and the same by facets.
///
/// @param orders the orders that visitors may choose, the first being that of `entries`; empty where there is no
///     choice
public record Catalogue(ContentType type, List<Entry> entries, List<Facet> facets, List<Order> orders) {

    /// A value of a facet with its entries; absent where no visible entry has it.
    ///
    /// @param field the name of the facet's field
    /// @param code see [FacetValue]
    public Optional<Channel> channel(String field, String code) {
        return facets.stream()
                .filter(facet -> facet.field().name().equals(field))
                .flatMap(facet -> facet.values().stream()
                        .filter(value -> value.code().equals(code))
                        .map(value -> new Channel(type, facet, value)))
                .findFirst();
    }

    /// All entries in an order of their own.
    public record Order(ListPlan.Sort sort, List<Entry> entries) {}

    /// @param values only those that at least one entry has, in the order for visitors
    public record Facet(Field field, Field.Facet use, List<FacetValue> values) {}

    /// @param code the term's code, or the id of the entry that is pointed at
    /// @param slug the last part of the address
    /// @param help what the value means, "" where nothing is said
    /// @param entries those that have the value, in the order of the list
    public record FacetValue(String code, String label, String slug, String help, List<Entry> entries) {}
}
