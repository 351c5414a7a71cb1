package org.practicenavigator.search;

/// Names of the fields of a Lucene document.
final class IndexNames {

    /// Changes whenever an index of before can no longer be read or answers differently.
    static final String FORMAT = "1";

    static final String TYPE = "type";
    static final String ID = "id";
    static final String TITLE = "title";
    static final String ADDRESS = "address";
    static final String SUMMARY = "summary";
    static final String TEXT = "text";

    /// The rank of the entry by its key: the last judge between equal scores.
    static final String ORDER = "order";

    /// The rank of the entry by its title, for answers without words.
    static final String BY_TITLE = "by-title";

    /// What the entry may have in common with others, see [SimilarWords].
    static final String ALIKE = "alike";

    private static final String FACET = "f.";
    private static final String WORDS = "w";

    private IndexNames() {}

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
