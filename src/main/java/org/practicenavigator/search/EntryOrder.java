package org.practicenavigator.search;

import java.text.CollationKey;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;

/// In which order answers come.
public enum EntryOrder {
    /// The best match first; without words by title.
    RELEVANCE("relevance"),
    /// By title, as the site's language sorts.
    TITLE("title"),
    /// The entry changed last first, entries without a date at the end.
    UPDATED("updated");

    /// The orders that every entry has a rank in.
    static final List<EntryOrder> RANKED = List.of(TITLE, UPDATED);

    private final String id;

    EntryOrder(String id) {
        this.id = id;
    }

    /// The name in addresses, files and options.
    public String id() {
        return id;
    }

    /// The rank of each entry, from 0 on; equal ones stand in the order of keys.
    Map<EntryKey, Integer> ranks(List<Entry> entries, String language) {
        Map<EntryKey, Integer> ranks = new HashMap<>();
        entries.stream()
                .sorted(comparator(entries, language).thenComparing(Entry::key))
                .forEach(entry -> ranks.put(entry.key(), ranks.size()));
        return ranks;
    }

    private Comparator<Entry> comparator(List<Entry> entries, String language) {
        return switch (this) {
            case RELEVANCE -> Comparator.comparing(Entry::key);
            case TITLE -> {
                Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
                Map<EntryKey, CollationKey> titles = new HashMap<>();
                entries.forEach(e -> titles.put(e.key(), collator.getCollationKey(e.title())));
                yield Comparator.comparing(e -> titles.get(e.key()));
            }
            case UPDATED -> Comparator.comparing(EntryOrder::changed).reversed();
        };
    }

    private static LocalDate changed(Entry entry) {
        return entry.modified().map(date -> date.first()).orElse(LocalDate.MIN);
    }
}
