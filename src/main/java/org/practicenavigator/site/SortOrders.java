package org.practicenavigator.site;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;

/// Sorts entries by their fields, as `list.sorts` of a type names them (`docs/content-types.md`). Entries without a
/// value stand at the end whichever way a field is sorted: what is unknown is neither the newest nor the oldest.
/// The key of the entry decides between equal ones.
final class SortOrders {

    private static final String DESCENDING = "-";

    private final ContentTypes types;
    private final Map<EntryKey, Entry> entries;
    private final Links links;
    private final Collator collator;
    /// Titles are asked for by several orders, those of a few municipalities by every entry.
    private final Map<String, TextKey> texts = new HashMap<>();

    SortOrders(ContentTypes types, Map<EntryKey, Entry> entries, Links links, String language) {
        this.types = types;
        this.entries = entries;
        this.links = links;
        this.collator = Collator.getInstance(Locale.forLanguageTag(language));
    }

    /// @param by names of fields, the first decides; a leading `-` means descending
    List<Entry> sorted(ContentType type, List<Entry> some, List<String> by) {
        List<Comparator<Object>> ways = by.stream().map(SortOrders::way).toList();
        Map<EntryKey, List<@Nullable Object>> keys = new HashMap<>();
        for (Entry entry : some) {
            List<@Nullable Object> key = new ArrayList<>();
            by.forEach(name -> key.add(key(type, entry, bare(name)).orElse(null)));
            keys.put(entry.key(), key);
        }
        return some.stream()
                .sorted(Comparator.comparing((Entry e) -> keys.get(e.key()), (a, b) -> compare(ways, a, b))
                        .thenComparing(Entry::key))
                .toList();
    }

    /// A text as the site's language sorts it. Java's rules put ё behind all of е; here it is another е and only
    /// decides between words that are otherwise equal, as Russian dictionaries have it.
    TextKey text(String text) {
        return texts.computeIfAbsent(text, unused -> {
            String plain = Alphabet.bare(text).replace('ё', 'е').replace('Ё', 'Е');
            return new TextKey(collator.getCollationKey(plain), text);
        });
    }

    /// How a text is sorted.
    record TextKey(CollationKey plain, String text) implements Comparable<TextKey> {

        @Override
        public int compareTo(TextKey other) {
            int byPlain = plain.compareTo(other.plain);
            return byPlain != 0 ? byPlain : text.compareTo(other.text);
        }
    }

    private static String bare(String name) {
        return name.startsWith(DESCENDING) ? name.substring(1) : name;
    }

    /// All values of one field have keys of one class.
    @SuppressWarnings("unchecked")
    private static Comparator<Object> way(String name) {
        Comparator<Object> natural = (a, b) -> ((Comparable<Object>) a).compareTo(b);
        return Comparator.nullsLast(name.startsWith(DESCENDING) ? natural.reversed() : natural);
    }

    private static int compare(List<Comparator<Object>> ways, List<@Nullable Object> a, List<@Nullable Object> b) {
        for (int i = 0; i < ways.size(); i++) {
            int order = ways.get(i).compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private Optional<Object> key(ContentType type, Entry entry, String name) {
        Field field = type.fields().get(name);
        List<Value> values = entry.values().items(name);
        if (field.many().isPresent() || field.type() instanceof FieldType.GroupType) {
            return Optional.of(values.size());
        }
        if (name.equals(type.stages().field())) {
            return Optional.of(type.stages().order().indexOf(entry.state().stage()));
        }
        return values.stream().findFirst().flatMap(value -> key(entry, field, value));
    }

    private Optional<Object> key(Entry entry, Field field, Value value) {
        return switch (value) {
            case Value.TextValue text -> Optional.of(text(text.text()));
            case Value.NumberValue number -> Optional.of(number.number());
            case Value.FlagValue flag -> Optional.of(flag.flag());
            case Value.DateValue date -> Optional.of(date.date().first());
            case Value.ChoiceValue choice -> Optional.of(rank(field, choice));
            case Value.RefValue ref -> target(entry, field, ref).map(to -> text(to.title()));
            case Value.LinkValue link -> Optional.of(text(link.url()));
            case Value.FileValue file -> Optional.of(text(file.path()));
            case Value.ProseValue _, Value.GroupValue _ -> Optional.of(1);
        };
    }

    private int rank(Field field, Value.ChoiceValue choice) {
        return field.type() instanceof FieldType.ChoiceType type
                ? types.vocabulary(type.vocabulary())
                        .map(v -> v.rank(choice.term().code()))
                        .orElse(0)
                : 0;
    }

    private Optional<Entry> target(Entry entry, Field field, Value.RefValue ref) {
        return field.type() instanceof FieldType.RefType type
                ? links.reference(entry.path(), type, ref).map(found -> entries.get(found.key()))
                : Optional.empty();
    }
}
