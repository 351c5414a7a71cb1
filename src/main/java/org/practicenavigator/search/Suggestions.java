package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.practicenavigator.content.Bodies;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.markdown.Section;
import org.practicenavigator.schema.Words;
import org.practicenavigator.site.Site;

/// What completes half a query: values of facets, pairs of words that many entries share, titles.
final class Suggestions {

    private static final int MOST = 5_000;
    private static final int MOST_PAIRS = 2_000;
    private static final int LONGEST = 120;

    /// A pair in fewer entries is chance.
    private static final int SHARED = 3;

    /// What is read of an entry: enough to know what it is about, and of all entries together not more than takes a
    /// second.
    private static final int MOST_READ = 1_000;

    private static final int LEAST_READ = 200;
    private static final int MOST_READ_OF_ALL = 2_000_000;

    private static final Comparator<Suggestion> ORDER =
            Comparator.comparingInt(Suggestion::weight).reversed().thenComparing(Suggestion::text);

    private final List<Entry> entries;

    /// By the text without regard to case and punctuation: as written, and whom it finds.
    private final Map<String, Found> found = new TreeMap<>();

    private record Found(String written, Set<EntryKey> entries) {}

    private Suggestions(List<Entry> entries) {
        this.entries = entries;
    }

    /// Suggestions from titles, facets, summaries and the beginnings of bodies.
    ///
    /// @return those that find most first, those that find as many by UTF-16 order; 5,000 at most, each of at most
    ///     120 characters; the same for the same site
    static List<Suggestion> of(Site site, Bodies bodies) {
        return of(site, entry -> texts(entry, bodies));
    }

    /// @param texts what is read beside an entry's title, most telling first; only the beginning is used
    static List<Suggestion> of(Site site, Function<Entry, List<String>> texts) {
        Suggestions suggestions = new Suggestions(SiteCodes.visible(site));
        site.catalogues().values().stream()
                .flatMap(catalogue -> catalogue.facets().stream())
                .flatMap(facet -> facet.values().stream())
                .forEach(value -> suggestions.add(value.label(), value.entries()));
        suggestions.entries.forEach(entry -> suggestions.add(entry.title(), List.of(entry)));
        return suggestions.with(suggestions.pairs(texts));
    }

    private static List<String> texts(Entry entry, Bodies bodies) {
        List<String> texts = new ArrayList<>();
        texts.add(entry.summary());
        bodies.body(entry.digest()).sections().stream().map(Section::plainText).forEach(texts::add);
        return texts;
    }

    private void add(String text, List<Entry> finds) {
        String written = cut(text.replaceAll("\\s+", " ").strip());
        String key = Words.key(written);
        if (key.length() < 2) {
            return;
        }
        Set<EntryKey> all = found.computeIfAbsent(key, unused -> new Found(written, new HashSet<>())).entries;
        finds.forEach(entry -> all.add(entry.key()));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end).strip();
    }

    private List<WordPairs.Pair> pairs(Function<Entry, List<String>> texts) {
        int limit = Math.clamp(MOST_READ_OF_ALL / Math.max(1, entries.size()), LEAST_READ, MOST_READ);
        WordPairs pairs = new WordPairs();
        for (Entry entry : entries) {
            pairs.next();
            pairs.read(entry.title());
            int left = limit;
            for (String text : texts.apply(entry)) {
                if (left > 0) {
                    pairs.read(text.subSequence(0, Math.min(left, text.length())));
                    left -= text.length();
                }
            }
        }
        return pairs.frequent(SHARED, MOST_PAIRS);
    }

    /// A pair is not repeated where a text that finds as much begins with it or is it.
    private List<Suggestion> with(List<WordPairs.Pair> pairs) {
        List<Suggestion> all = new ArrayList<>();
        Map<List<String>, Integer> beginnings = new HashMap<>();
        for (Found each : found.values()) {
            int weight = each.entries.size();
            all.add(new Suggestion(each.written, weight));
            if (weight >= SHARED) {
                beginnings.merge(beginning(each.written), weight, Math::max);
            }
        }
        for (WordPairs.Pair pair : pairs) {
            boolean said = beginnings.getOrDefault(pair.stems(), 0) >= pair.count()
                    || found.containsKey(Words.key(pair.written()));
            if (!said && pair.written().length() <= LONGEST) {
                all.add(new Suggestion(pair.written(), pair.count()));
            }
        }
        return all.stream().sorted(ORDER).limit(MOST).toList();
    }

    private static List<String> beginning(String text) {
        return Word.of(text).stream()
                .filter(word -> !word.isStop())
                .limit(2)
                .map(Word::stem)
                .toList();
    }
}
