package org.practicenavigator.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Comparing what people write with what a template knows: forgiving of case, ё, dashes, quotes and spaces.
public final class Words {

    private Words() {}

    /// The form in which two spellings of the same words are equal: «Педагог — педагог» and «педагог-педагог».
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == 'ё') {
                key.append('е');
            } else if (Character.isLetterOrDigit(c) || c == '+' || c == '%') {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /// The known word nearest to what was written, if it is near enough to be a slip.
    public static Optional<String> nearest(String written, Collection<String> known) {
        String key = key(written);
        int limit = Math.max(1, Math.min(4, key.length() / 4));
        return known.stream()
                .filter(k -> distance(key, key(k), limit) <= limit)
                .min(Comparator.comparingInt((String k) -> distance(key, key(k), limit))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Edits (insert, delete, replace, swap of neighbours) from one text to the other: the restricted
    /// Damerau-Levenshtein distance; anything above `limit` is told as `limit + 1`.
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, a, b, i, j);
            }
        }
        return Math.min(limit + 1, cost[a.length()][b.length()]);
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
