package org.practicenavigator.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.practicenavigator.content.Entry;
import org.practicenavigator.content.EntryKey;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;
import org.practicenavigator.testkit.SiteFixture;

/// The data of live catalogues, unpacked by other code, against plain loops over the entries of the real content.
class CatalogueDataTest {

    private static final Site SITE = SiteFixture.ofFolder(Path.of("")).site();

    private static Stream<Catalogue> catalogues() {
        return SITE.catalogues().values().stream().filter(c -> !c.facets().isEmpty());
    }

    @Test
    void valuesOfFacetsAreThoseOfTheEntries() {
        int values = 0;
        for (Catalogue catalogue : catalogues().toList()) {
            for (Object each : list(CatalogueData.of(SITE, catalogue).content(), "facets")) {
                Map<?, ?> facet = (Map<?, ?>) each;
                Field field = catalogue.type().fields().get(facet.get("field"));
                List<Integer> numbers = numbers((String) facet.get("of"));
                int at = 0;
                for (Entry entry : catalogue.entries()) {
                    List<Object> has = new ArrayList<>();
                    int number = -1;
                    for (int left = numbers.get(at++); left > 0; left--) {
                        number += numbers.get(at++) + 1;
                        has.add(list(facet, "codes").get(number));
                    }
                    assertThat(has)
                            .as("%s %s", entry.key(), field.name())
                            .containsExactlyInAnyOrderElementsOf(codes(entry, field));
                    values += has.size();
                }
                assertThat(at).isEqualTo(numbers.size());
                assertThat(list(facet, "labels")).hasSameSizeAs(list(facet, "codes"));
            }
        }
        assertThat(values).isGreaterThan(500);
    }

    private static List<Object> codes(Entry entry, Field field) {
        List<Object> codes = new ArrayList<>();
        for (Value value : entry.values().items(field.name())) {
            if (value instanceof Value.ChoiceValue choice) {
                codes.add(choice.term().code());
            } else if (value instanceof Value.RefValue ref && field.type() instanceof FieldType.RefType type) {
                SITE.links()
                        .reference(entry.path(), type, ref)
                        .ifPresent(found -> codes.add(found.key().id()));
            }
        }
        return codes.stream().distinct().toList();
    }

    @Test
    void ordersAreThoseOfTheSite() {
        for (Catalogue catalogue : catalogues().toList()) {
            List<?> sorts = list(CatalogueData.of(SITE, catalogue).content(), "sorts");
            assertThat(sorts).hasSameSizeAs(catalogue.type().list().sorts());
            for (int i = 1; i < sorts.size(); i++) {
                List<EntryKey> order = numbers((String) ((List<?>) sorts.get(i)).get(2)).stream()
                        .map(n -> catalogue.entries().get(n).key())
                        .toList();
                assertThat(order)
                        .isEqualTo(catalogue.orders().get(i).entries().stream()
                                .map(Entry::key)
                                .toList())
                        .containsExactlyInAnyOrderElementsOf(
                                catalogue.entries().stream().map(Entry::key).toList());
            }
        }
    }

    /// The search numbers all visible entries by type and id.
    @Test
    void documentsOfTheSearchAreFoundAgain() {
        Map<EntryKey, Integer> documents = new TreeMap<>();
        SITE.entries().values().stream().filter(Entry::visible).forEach(e -> documents.put(e.key(), 0));
        Map<Integer, EntryKey> byNumber = new HashMap<>();
        documents.keySet().forEach(key -> byNumber.put(byNumber.size(), key));
        for (Catalogue catalogue : catalogues().toList()) {
            Map<String, Object> content = CatalogueData.of(SITE, catalogue).content();
            assertThat(content).containsEntry("documents", byNumber.size());
            List<Integer> found = numbers((String) content.get("found"));
            assertThat(found).hasSize(catalogue.entries().size());
            for (int i = 0; i < found.size(); i++) {
                assertThat(catalogue.entries().get(found.get(i)).key())
                        .isEqualTo(byNumber.get((Integer) content.get("first") + i));
            }
        }
    }

    @Test
    void packsNumbersOfAnySize() {
        PackedNumbers packed = new PackedNumbers();
        List<Integer> numbers = List.of(0, 1, 31, 32, 33, 1023, 1024, 5000, 32767, 32768, Integer.MAX_VALUE >> 2);
        numbers.forEach(packed::add);
        assertThat(packed.text()).matches("[A-Za-z0-9_-]+");
        assertThat(numbers(packed.text())).isEqualTo(numbers);
    }

    /// Written from the format's description, not from the packing.
    private static List<Integer> numbers(String text) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        List<Integer> numbers = new ArrayList<>();
        StringBuilder bits = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String six = Integer.toBinaryString(64 + letters.indexOf(letter)).substring(1);
            bits.insert(0, six.substring(1));
            if (six.charAt(0) == '0') {
                numbers.add(Integer.parseInt(bits.toString(), 2));
                bits.setLength(0);
            }
        }
        return numbers;
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return (List<?>) map.get(key);
    }
}
