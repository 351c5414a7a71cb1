package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;
import org.practicenavigator.testkit.SiteFixture;

/// Totals and counts of facets against a plain loop over the catalogues of the site.
class FacetCountsTest {

    private static final int REQUESTS = 400;

    @TempDir
    Path folder;

    @Test
    void equalAPlainLoopOverTheCatalogues() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        SiteFixture fixture = SmallSite.site(SmallSite.random(seed, 260));
        SearchIndex.write(fixture.site(), fixture.bodies(), folder);
        try (SearchIndex index = SearchIndex.open(folder)) {
            int found = 0;
            Map<String, Set<EntryKey>> known = new HashMap<>();
            for (int i = 0; i < REQUESTS; i++) {
                SearchRequest request = request(random);
                SearchResult result = index.search(request);
                Set<EntryKey> matching = known.computeIfAbsent(request.text(), text -> matching(index, text));
                assertThat(result.total()).as("%s", request).isEqualTo(count(fixture.site(), request, matching, ""));
                assertThat(counts(result)).as("%s", request).isEqualTo(expected(fixture.site(), request, matching));
                found += result.total();
            }
            assertThat(found).isGreaterThan(REQUESTS);
        }
    }

    private static SearchRequest request(Random random) {
        Map<String, List<String>> facets = new LinkedHashMap<>();
        if (random.nextBoolean()) {
            facets.put("topics", SmallSite.some(random, SmallSite.topics()));
        }
        if (random.nextInt(3) == 0) {
            facets.put("place", SmallSite.some(random, SmallSite.places()));
        }
        String text = random.nextInt(3) == 0 ? "" : SmallSite.words(random, 1);
        return new SearchRequest(text, SmallSite.some(random, List.of("story", "place")), facets, 3, 0);
    }

    /// What the text alone finds; how words are found is the business of other tests.
    private static Set<EntryKey> matching(SearchIndex index, String text) {
        Set<EntryKey> keys = new HashSet<>();
        index.search(new SearchRequest(text, List.of(), Map.of(), 10_000, 0))
                .hits()
                .forEach(h -> keys.add(new EntryKey(h.type(), h.id())));
        return keys;
    }

    private static Map<String, Map<String, Integer>> counts(SearchResult result) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        result.facets().forEach((field, facet) -> {
            Map<String, Integer> values = new TreeMap<>();
            facet.values().forEach(v -> values.put(v.code(), v.count()));
            if (!values.isEmpty()) {
                counts.put(field, values);
            }
        });
        return counts;
    }

    private static Map<String, Map<String, Integer>> expected(
            Site site, SearchRequest request, Set<EntryKey> matching) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Catalogue catalogue : site.catalogues().values()) {
            String type = catalogue.type().id();
            for (Entry entry : catalogue.entries()) {
                if (matching.contains(entry.key()) && passes(site, request, entry, "type")) {
                    counts.computeIfAbsent("type", f -> new TreeMap<>()).merge(type, 1, Integer::sum);
                }
            }
            for (Catalogue.Facet facet : catalogue.facets()) {
                String field = facet.field().name();
                for (Catalogue.FacetValue value : facet.values()) {
                    long count = value.entries().stream()
                            .filter(e -> matching.contains(e.key()) && passes(site, request, e, field))
                            .count();
                    if (count > 0) {
                        counts.computeIfAbsent(field, f -> new TreeMap<>())
                                .merge(value.code(), (int) count, Integer::sum);
                    }
                }
            }
        }
        Set<String> asked = askedFields(site, request);
        counts.keySet().removeIf(field -> !field.equals("type") && !asked.contains(field));
        return counts;
    }

    private static Set<String> askedFields(Site site, SearchRequest request) {
        Set<String> fields = new HashSet<>();
        site.catalogues().forEach((type, catalogue) -> {
            if (request.types().isEmpty() || request.types().contains(type)) {
                catalogue.type().facets().forEach(f -> fields.add(f.name()));
            }
        });
        return fields;
    }

    private static int count(Site site, SearchRequest request, Set<EntryKey> matching, String without) {
        return (int) site.entries().values().stream()
                .filter(e -> matching.contains(e.key()) && passes(site, request, e, without))
                .count();
    }

    private static boolean passes(Site site, SearchRequest request, Entry entry, String without) {
        boolean type = without.equals("type")
                || request.types().isEmpty()
                || request.types().contains(entry.key().type());
        return type
                && request.facets().entrySet().stream()
                        .filter(f ->
                                !f.getKey().equals(without) && !f.getValue().isEmpty())
                        .allMatch(f -> has(site, entry, f.getKey(), f.getValue()));
    }

    private static boolean has(Site site, Entry entry, String field, List<String> codes) {
        return site.catalogue(entry.key().type()).facets().stream()
                .filter(f -> f.field().name().equals(field))
                .flatMap(f -> f.values().stream())
                .filter(v -> codes.contains(v.code()))
                .anyMatch(v -> v.entries().stream().anyMatch(e -> e == entry));
    }
}
