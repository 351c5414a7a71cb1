package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds the pairs of texts that are alike, without comparing each with each.
///
/// Triples that stand in few texts are counted pair by pair; of those that stand in many (set phrases), a pair
/// is given all that the smaller text has, and a text that is hardly anything else is compared with all. Only pairs
/// whose sum could reach the wanted share are compared, so none is missed.
public final class LikePairs {

    /// A triple in more texts than this is a set phrase.
    private static final int MANY = 24;

    private LikePairs() {}

    /// Two texts, and how much of the smaller one stands in the other.
    public record Pair<K>(K first, K second, double share) {

        public boolean has(K key) {
            return first.equals(key) || second.equals(key);
        }

        /// The one that `key` is not.
        public K other(K key) {
            return first.equals(key) ? second : first;
        }
    }

    /// @param least the share from which a pair counts
    public static <K> List<Pair<K>> of(Map<K, Likeness.Triples> texts, double least) {
        List<K> keys = List.copyOf(texts.keySet());
        List<Likeness.Triples> triples = keys.stream().map(texts::get).toList();
        int[] common = new int[keys.size()];
        Map<Long, Integer> rare = counted(triples, common);
        phrases(triples, common, least, rare);
        List<Pair<K>> pairs = new ArrayList<>();
        rare.forEach((pair, count) -> {
            int a = (int) (pair >>> 32);
            int b = pair.intValue();
            int small = triples.get(a).sorted().length <= triples.get(b).sorted().length ? a : b;
            if (count + common[small] >= least * triples.get(small).sorted().length) {
                double share = triples.get(a).with(triples.get(b));
                if (share >= least) {
                    pairs.add(new Pair<>(keys.get(a), keys.get(b), share));
                }
            }
        });
        return pairs;
    }

    /// A text made of set phrases could be alike to any: it is compared with all.
    private static void phrases(List<Likeness.Triples> triples, int[] common, double least, Map<Long, Integer> rare) {
        for (int i = 0; i < triples.size(); i++) {
            if (common[i] >= least * triples.get(i).sorted().length) {
                for (int j = 0; j < triples.size(); j++) {
                    if (i != j) {
                        rare.merge((long) Math.min(i, j) << 32 | Math.max(i, j), 0, Integer::sum);
                    }
                }
            }
        }
    }

    /// How many rare triples each pair shares; `common` is filled with how many others each text has.
    private static Map<Long, Integer> counted(List<Likeness.Triples> triples, int[] common) {
        long[] all = new long[triples.stream().mapToInt(t -> t.sorted().length).sum()];
        int size = 0;
        for (int i = 0; i < triples.size(); i++) {
            for (int hash : triples.get(i).sorted()) {
                all[size++] = (long) hash << 32 | i;
            }
        }
        Arrays.sort(all);
        Map<Long, Integer> rare = new HashMap<>();
        int from = 0;
        while (from < size) {
            int to = from + 1;
            while (to < size && all[to] >> 32 == all[from] >> 32) {
                to++;
            }
            group(all, from, to, rare, common);
            from = to;
        }
        return rare;
    }

    private static void group(long[] all, int from, int to, Map<Long, Integer> rare, int[] common) {
        for (int i = from; i < to; i++) {
            if (to - from > MANY) {
                common[(int) all[i]]++;
            }
            for (int j = i + 1; j < to && to - from <= MANY; j++) {
                rare.merge((long) (int) all[i] << 32 | (int) all[j], 1, Integer::sum);
            }
        }
    }
}
