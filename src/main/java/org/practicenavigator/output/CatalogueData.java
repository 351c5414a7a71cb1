package org.practicenavigator.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;

/// The values of facets and the orders of a catalogue, packed for a script. Entries are numbered in the order of the
/// list.
///
/// @param stamp four letters that change with the entries; every file of one build has the same
record CatalogueData(String stamp, SequencedMap<String, Object> content) {

    private static final int RADIX = 36;
    private static final long STAMPS = (long) RADIX * RADIX * RADIX * RADIX;

    static CatalogueData of(Site site, Catalogue catalogue) {
        Map<EntryKey, Integer> numbers = new HashMap<>();
        catalogue.entries().forEach(entry -> numbers.put(entry.key(), numbers.size()));
        SequencedMap<String, Object> content = new LinkedHashMap<>();
        content.put("count", catalogue.entries().size());
        content.put("size", catalogue.type().list().size());
        content.put("cards", CatalogueFormat.CARDS);
        content.put(
                "facets",
                catalogue.facets().stream().map(f -> facet(f, numbers)).toList());
        content.put("sorts", sorts(catalogue, numbers));
        documents(site, catalogue, numbers, content);
        String stamp = stamp(catalogue, content);
        content.putFirst("stamp", stamp);
        content.putFirst("type", catalogue.type().id());
        return new CatalogueData(stamp, content);
    }

    String script() {
        return "navigatorCatalogue(" + JsonWriter.write(content) + ");\n";
    }

    private static Map<String, Object> facet(Catalogue.Facet facet, Map<EntryKey, Integer> numbers) {
        List<List<Integer>> values = new ArrayList<>();
        numbers.forEach((key, number) -> values.add(new ArrayList<>()));
        for (int value = 0; value < facet.values().size(); value++) {
            for (Entry entry : facet.values().get(value).entries()) {
                values.get(numbers.getOrDefault(entry.key(), 0)).add(value);
            }
        }
        PackedNumbers packed = new PackedNumbers();
        for (List<Integer> its : values) {
            packed.add(its.size());
            int before = -1;
            for (int value : its) {
                packed.add(value - before - 1);
                before = value;
            }
        }
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("field", facet.field().name());
        out.put("title", facet.use().title());
        out.put("byLabel", facet.use().byLabel());
        out.put("codes", facet.values().stream().map(Catalogue.FacetValue::code).toList());
        out.put(
                "labels",
                facet.values().stream().map(Catalogue.FacetValue::label).toList());
        out.put("of", packed.text());
        return out;
    }

    /// The first order is that of the numbers.
    private static List<Object> sorts(Catalogue catalogue, Map<EntryKey, Integer> numbers) {
        List<Object> sorts = new ArrayList<>();
        for (Catalogue.Order order : catalogue.orders()) {
            PackedNumbers packed = new PackedNumbers();
            if (!sorts.isEmpty()) {
                order.entries().forEach(entry -> packed.add(numbers.getOrDefault(entry.key(), 0)));
            }
            sorts.add(List.of(order.sort().id(), order.sort().label(), packed.text()));
        }
        return sorts;
    }

    /// The search numbers documents by type and id: entries of one type are neighbours.
    private static void documents(
            Site site, Catalogue catalogue, Map<EntryKey, Integer> numbers, Map<String, Object> content) {
        List<EntryKey> all = site.entries().values().stream()
                .filter(Entry::visible)
                .map(Entry::key)
                .toList();
        PackedNumbers packed = new PackedNumbers();
        int first = -1;
        for (int document = 0; document < all.size(); document++) {
            if (all.get(document).type().equals(catalogue.type().id())) {
                first = first < 0 ? document : first;
                packed.add(numbers.getOrDefault(all.get(document), 0));
            }
        }
        content.put("documents", all.size());
        content.put("first", Math.max(first, 0));
        content.put("found", packed.text());
    }

    /// CRC-32 of what can change: the data themselves, which entries they are of, and what cards say of them.
    private static String stamp(Catalogue catalogue, Map<String, Object> content) {
        CRC32 sum = new CRC32();
        sum.update(JsonWriter.write(content).getBytes(StandardCharsets.UTF_8));
        for (Entry entry : catalogue.entries()) {
            String shown = entry.id() + "\n" + entry.title() + "\n" + entry.summary() + "\n" + entry.digest();
            sum.update(shown.getBytes(StandardCharsets.UTF_8));
        }
        String stamp = Long.toString(sum.getValue() % STAMPS, RADIX);
        return "0".repeat(4 - stamp.length()) + stamp;
    }
}
