package org.practicenavigator.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A field of a content type or of a group.
///
/// @param name the Latin key in the front matter
/// @param label what people call it; accepted as a key on reading
/// @param also further Russian names accepted on reading
/// @param help one or two sentences for the author's form, "" where none is needed
/// @param example a good value, "" where none is needed
/// @param group the group of the form and of the passport, "" inside groups
/// @param need the first stage at which the field is required, or [Stages#NEVER]
/// @param wish the first stage at which a missing field is a warning, or [Stages#NEVER]
/// @param many present where the field holds a list
/// @param keyed present where the field holds a map of values by name: what a name looks like
/// @param unique no two entries of the type may share the value
/// @param search how the field is searched, absent where it is not
/// @param backlink the heading under which the entry that is pointed at lists the one that points; "" for none
/// @param was a former key, "" for none
/// @param export names of the field in exports: profile → name
public record Field(
        String name,
        String label,
        List<String> also,
        String help,
        String example,
        String group,
        FieldType type,
        String need,
        String wish,
        Optional<Many> many,
        Optional<TextPattern> keyed,
        boolean unique,
        Optional<SearchUse> search,
        String backlink,
        String was,
        SequencedMap<String, String> export) {

    /// The same field with another type.
    Field with(FieldType other) {
        return new Field(
                name, label, also, help, example, group, other, need, wish, many, keyed, unique, search, backlink, was,
                export);
    }

    /// The property of schema.org that the field stands for, "" for none.
    public String jsonld() {
        return export.getOrDefault("jsonld", "");
    }

    /// How many values a list may have.
    public record Many(int min, int max) {}

    /// How a field is searched.
    ///
    /// @param weight how much a word found here counts against a word of the body (1)
    /// @param facet present where visitors can choose entries by the field's values
    public record SearchUse(double weight, Optional<Facet> facet) {}

    /// A choice of entries by the values of a field.
    ///
    /// @param address the folder of its pages below the list: `forma` gives `praktiki/forma/…html`
    /// @param title the heading, for example «Тема»
    /// @param byLabel whether values stand in the order of the alphabet, not of their counts
    /// @param feed whether each value has a feed and a widget of its own
    public record Facet(String address, String title, boolean byLabel, boolean feed) {}
}
