package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the entries of one type have in common, read from the index once: for each entry its features (values of
/// fields, telling words), for each feature its entries. Immutable.
///
/// Asking Lucene anew for every page would cost some thirty look-ups of terms each time; here the cost of an answer
/// is bounded, however large the site is: only entries that share one of the rarest features are compared.
final class SimilarTable {

    /// How many entries are looked at for one answer.
    private static final int CANDIDATES = 1500;

    /// A word says less than a value that somebody chose.
    private static final double WORD_WEIGHT = 0.5;

    private final List<String> ids;
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<Feature> features;
    private final int[][] featuresOf;
    private final String[][] written;
    private final int[][] entriesWith;
    private final double[] weights;
    private final double[] lengths;

    /// A value of a field, or a word where `field` is "".
    record Feature(String field, String value) {}

    /// An entry as the index knows it: its features, and for each word its spelling (null for values).
    record Row(String id, List<Feature> features, Map<String, String> written) {}

    /// An entry that shares something.
    ///
    /// @param shared the rarest first
    record Match(String id, float score, List<Feature> shared) {}

    /// @param read sorted by id
    SimilarTable(List<Row> read) {
        ids = read.stream().map(Row::id).toList();
        Map<Feature, Integer> numbers = new HashMap<>();
        List<Feature> known = new ArrayList<>();
        featuresOf = new int[read.size()][];
        written = new String[read.size()][];
        for (int row = 0; row < read.size(); row++) {
            rows.put(read.get(row).id(), row);
            number(read.get(row), row, numbers, known);
        }
        features = List.copyOf(known);
        entriesWith = invert();
        weights = new double[features.size()];
        Arrays.setAll(weights, this::weight);
        lengths = new double[read.size()];
        Arrays.setAll(lengths, this::length);
    }

    private void number(Row row, int at, Map<Feature, Integer> numbers, List<Feature> known) {
        Map<Integer, String> spelled = new java.util.TreeMap<>();
        for (Feature feature : row.features()) {
            int number = numbers.computeIfAbsent(feature, f -> {
                known.add(f);
                return known.size() - 1;
            });
            spelled.put(number, feature.field().isEmpty() ? row.written().getOrDefault(feature.value(), "") : "");
        }
        featuresOf[at] = spelled.keySet().stream().mapToInt(Integer::intValue).toArray();
        written[at] = spelled.values().toArray(String[]::new);
    }

    private int[][] invert() {
        int[] counts = new int[features.size()];
        for (int[] each : featuresOf) {
            for (int feature : each) {
                counts[feature]++;
            }
        }
        int[][] entries = new int[features.size()][];
        Arrays.setAll(entries, f -> new int[counts[f]]);
        int[] filled = new int[features.size()];
        for (int row = 0; row < featuresOf.length; row++) {
            for (int feature : featuresOf[row]) {
                entries[feature][filled[feature]++] = row;
            }
        }
        return entries;
    }

    /// Rare says more: the logarithm of all entries to those that have it (inverse document frequency).
    private double weight(int feature) {
        double rare = Math.log((ids.size() + 1.0) / (entriesWith[feature].length + 0.5));
        return Math.max(0, rare) * (features.get(feature).field().isEmpty() ? WORD_WEIGHT : 1);
    }

    /// An entry with every value of a vocabulary is not like every other one.
    private double length(int row) {
        return Math.sqrt(
                Arrays.stream(featuresOf[row]).mapToDouble(f -> weights[f]).sum());
    }

    /// The most similar entries, best first; equal ones by id.
    List<Match> similar(String id, int count) {
        Integer row = rows.get(id);
        if (row == null || count <= 0) {
            return List.of();
        }
        int[] candidates = candidates(row);
        double[] scores = new double[candidates.length];
        Arrays.setAll(scores, i -> candidates[i] == row ? 0 : score(row, candidates[i]));
        return Arrays.stream(best(scores, count))
                .mapToObj(i -> new Match(ids.get(candidates[i]), (float) scores[i], shared(row, candidates[i])))
                .toList();
    }

    /// How the entry itself writes a word, "" where it does not.
    String written(String id, String stem) {
        return Optional.ofNullable(rows.get(id)).map(row -> spelling(row, stem)).orElse("");
    }

    private String spelling(int row, String stem) {
        for (int i = 0; i < featuresOf[row].length; i++) {
            Feature feature = features.get(featuresOf[row][i]);
            if (feature.field().isEmpty() && feature.value().equals(stem)) {
                return written[row][i];
            }
        }
        return "";
    }

    /// Entries that share the rarest features, sorted.
    private int[] candidates(int row) {
        Integer[] rarest = Arrays.stream(featuresOf[row]).boxed().toArray(Integer[]::new);
        Arrays.sort(
                rarest,
                Comparator.comparingInt((Integer f) -> entriesWith[f].length).thenComparing(f -> f));
        int[] found = new int[CANDIDATES];
        int size = 0;
        for (int feature : rarest) {
            int[] entries = entriesWith[feature];
            int taken = Math.min(entries.length, CANDIDATES - size);
            System.arraycopy(entries, 0, found, size, taken);
            size += taken;
        }
        return Arrays.stream(found, 0, size).sorted().distinct().toArray();
    }

    private double score(int row, int other) {
        int[] mine = featuresOf[row];
        int[] theirs = featuresOf[other];
        double score = 0;
        for (int i = 0, j = 0; i < mine.length && j < theirs.length; ) {
            if (mine[i] == theirs[j]) {
                score += weights[mine[i]];
                i++;
                j++;
            } else if (mine[i] < theirs[j]) {
                i++;
            } else {
                j++;
            }
        }
        return score == 0 ? 0 : score / lengths[other];
    }

    private List<Feature> shared(int row, int other) {
        return Arrays.stream(featuresOf[row])
                .filter(f -> Arrays.binarySearch(featuresOf[other], f) >= 0 && explains(f))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer f) -> -weights[f])
                        .thenComparing(f -> features.get(f).field())
                        .thenComparing(f -> features.get(f).value()))
                .map(features::get)
                .toList();
    }

    /// A word that every fifth entry has is no reason that a reader would accept; a chosen value always is.
    private boolean explains(int feature) {
        return !features.get(feature).field().isEmpty() || entriesWith[feature].length <= Math.max(2, ids.size() / 5);
    }

    private static int[] best(double[] scores, int count) {
        int[] best = new int[Math.min(count, scores.length)];
        int size = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] <= 0 || size == best.length && scores[i] <= scores[best[size - 1]]) {
                continue;
            }
            int at = size < best.length ? size++ : size - 1;
            while (at > 0 && scores[best[at - 1]] < scores[i]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = i;
        }
        return Arrays.copyOf(best, size);
    }
}
