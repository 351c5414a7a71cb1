package org.practicenavigator.search;

/// Names of the fields of a Lucene document.
final class IndexNames {

    /// Changes whenever an index of before can no longer be read or answers differently.
    static final String FORMAT = "2";

    static final String TYPE = "type";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String ADDRESS = "address";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";

    /// The rank of the entry by its key: the last judge between equal scores.
    static final String ORDER = "order";

    /// Where the entry belongs, in a few words for a result: «Спасский район».
    static final String PLACE = "place";

    /// All words as they are written, folded, with their positions: for phrases.
    static final String FORMS = "x";

    /// The rank of the entry in an order of entries: `by.title`.
    private static final String BY = "by.";

    /// What the entry may have in common with others, see [SimilarWords].
    static final String ALIKE = "alike";

    private static final String FACET = "f.";
    private static final String WORDS = "w";

    private IndexNames() {}

    static String by(EntryOrder order) {
        return BY + order.id();
    }

    static String facet(String field) {
        return FACET + field;
    }

    /// The field for words of one weight: `w400` for 4. However many fields the types have, the index has few.
    static String words(double weight) {
        return WORDS + Math.round(weight * 100);
    }

    static boolean isWords(String name) {
        return name.matches(WORDS + "\\d+");
    }

    static float weight(String words) {
        return Integer.parseInt(words.substring(WORDS.length())) / 100f;
    }
}
