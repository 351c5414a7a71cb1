package org.practicenavigator.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Entries are counted, not places; growth loses nothing, and a full table keeps the frequent.
class PairCountsTest {

    @Test
    void countsEntriesAsAPlainMapDoes() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        PairCounts counts = new PairCounts();
        Map<Long, Set<Integer>> plain = new HashMap<>();
        for (int entry = 1; entry <= 500; entry++) {
            for (int i = 0; i < 60; i++) {
                long key = 1 + (long) (Math.pow(random.nextDouble(), 4) * 20_000);
                counts.add(key, entry);
                plain.computeIfAbsent(key, unused -> new HashSet<>()).add(entry);
            }
        }
        Map<Long, Integer> seen = new HashMap<>();
        counts.forEach((key, count) -> assertThat(seen.put(key, count)).isNull());
        assertThat(seen).as("seed %d", seed).hasSameSizeAs(plain);
        plain.forEach((key, entries) -> assertThat(seen).as("seed %d", seed).containsEntry(key, entries.size()));
    }

    @Test
    void forgetsTheRarestWhenFull() {
        PairCounts counts = new PairCounts();
        for (int entry = 1; entry <= 5; entry++) {
            for (long key = 1; key <= 100; key++) {
                counts.add(key, entry);
            }
        }
        for (long key = 1_000; key < 1_500_000; key++) {
            counts.add(key, 6);
        }
        Map<Long, Integer> frequent = new HashMap<>();
        int[] size = {0};
        counts.forEach((key, count) -> {
            size[0]++;
            if (count == 5) {
                frequent.put(key, count);
            }
        });
        assertThat(frequent).hasSize(100);
        assertThat(size[0]).isLessThan(1_200_000);
    }
}
