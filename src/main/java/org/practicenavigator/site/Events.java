package org.practicenavigator.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Values;

/// What happens on certain days. Which groups of which types are events stands in the types: `export.jsonld` of the
/// group is `event`, of its fields `name`, `startDate`, `endDate`.
public final class Events {

    private Events() {}

    /// @param first day
    /// @param last day, the first one where it lasts a day
    public record Event(Entry entry, String title, LocalDate first, LocalDate last) {}

    public static boolean any(Site site) {
        return !of(site).isEmpty();
    }

    /// Those of visible entries whose day is known, in the order of days; «in May» is no day.
    public static List<Event> of(Site site) {
        List<Event> events = new ArrayList<>();
        site.catalogues()
                .values()
                .forEach(catalogue -> catalogue.type().fields().values().forEach(field -> {
                    if (field.jsonld().equals("event") && field.type() instanceof FieldType.GroupType group) {
                        catalogue.entries().forEach(entry -> collect(entry, field, group.fields(), events));
                    }
                }));
        events.sort(Comparator.comparing(Event::first)
                .thenComparing(Event::title)
                .thenComparing(event -> event.entry().key().toString()));
        return List.copyOf(events);
    }

    private static void collect(Entry entry, Field field, SequencedMap<String, Field> fields, List<Event> events) {
        String name = named(fields, "name");
        String start = named(fields, "startDate");
        String end = named(fields, "endDate");
        for (Values values : entry.values().groups(field.name())) {
            Optional<LocalDate> first = values.date(start)
                    .filter(date -> date.precision() == PartialDate.Precision.DAY)
                    .map(PartialDate::first);
            if (first.isPresent() && !values.text(name).isEmpty()) {
                LocalDate last = values.date(end).map(PartialDate::last).orElse(first.get());
                events.add(new Event(
                        entry, values.text(name), first.get(), last.isBefore(first.get()) ? first.get() : last));
            }
        }
    }

    /// The field that stands for a property; "" where none does.
    private static String named(SequencedMap<String, Field> fields, String property) {
        return fields.values().stream()
                .filter(field -> field.jsonld().equals(property))
                .map(Field::name)
                .findFirst()
                .orElse("");
    }
}
