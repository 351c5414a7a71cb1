package org.practicenavigator.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// What an entry says under a property of schema.org, in words: whoever publishes it, whom it is for. Which field
/// stands for which property is written in the types (`export.jsonld`).
public final class Credits {

    private Credits() {}

    /// The names in the order of the fields, each once.
    public static List<String> names(Site site, Entry entry, String property) {
        Set<String> names = new LinkedHashSet<>();
        collect(site, entry, entry.values(), property, names);
        return List.copyOf(names);
    }

    /// Whoever made an entry: its authors, else the organisation that publishes it, else the site's publisher.
    public static List<String> authors(Site site, Entry entry) {
        for (String property : List.of("author", "publisher")) {
            List<String> names = names(site, entry, property);
            if (!names.isEmpty()) {
                return names;
            }
        }
        return List.of(site.settings().publisher());
    }

    private static void collect(Site site, Entry entry, Values values, String property, Set<String> names) {
        for (Values.FieldValue written : values.fields().values()) {
            Field field = written.field();
            String exported = field.jsonld();
            for (Value value : written.items()) {
                if (value instanceof Value.GroupValue group && exported.isEmpty()) {
                    collect(site, entry, group.values(), property, names);
                } else if (exported.equals(property)) {
                    names.addAll(name(site, entry, field, value));
                }
            }
        }
    }

    private static List<String> name(Site site, Entry entry, Field field, Value value) {
        List<String> name = new ArrayList<>();
        if (value instanceof Value.TextValue text) {
            name.add(text.text());
        } else if (value instanceof Value.ChoiceValue choice) {
            name.add(choice.term().label());
        } else if (value instanceof Value.RefValue ref) {
            name.add(site.named(entry, field, ref).map(Entry::title).orElse(ref.target()));
        }
        return name;
    }
}
