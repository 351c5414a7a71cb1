package org.practicenavigator.search;

import java.util.List;

/// The constants of the ranking, measured with `bench/relevance`. They are written into the exported index: the
/// browser has none of its own.
public final class Ranking {

    /// What an entry gets for each word that it has.
    public static final float COVERAGE = 10;

    /// What an entry gets for having all the words in its weightiest field, the title as a rule: who types a
    /// title means that entry.
    public static final float TITLE = 7;

    /// The part of a word's lesser fields that is added to its best field.
    public static final float TIE = 0.1f;

    /// What an entry gets for each phrase that it has in the typed forms: more than words can give.
    public static final float EXACT = 50;

    public static final float CONCEPT = 0.8f;
    public static final float ALIAS = 0.8f;
    public static final float PREFIX = 0.8f;

    /// Factors of the likeliest term, at one and at two edits.
    public static final List<Float> SLIPS = List.of(0.8f, 0.7f);

    /// By how much less the further ones count.
    public static final float SLIP_DECAY = 0.7f;

    public static final int MOST_SLIPS = 8;

    /// From this length on a word may have two slips.
    public static final int LONG = 8;

    public static final int SHORTEST_WITH_SLIP = 4;

    /// How many terms a beginning stands for, by its letters.
    public static final List<Integer> MOST_PREFIXED = List.of(0, 0, 8, 20, 50);

    /// BM25, as Lucene's default.
    public static final float K1 = 1.2f;

    public static final float B = 0.75f;

    public static final int MOST_WORDS = QueryText.MOST_WORDS;

    public static final int SHORTEST_OPEN = QueryText.SHORTEST_OPEN;

    private Ranking() {}

    static int mostPrefixed(String folded) {
        return MOST_PREFIXED.get(Math.min(folded.length(), MOST_PREFIXED.size() - 1));
    }
}
