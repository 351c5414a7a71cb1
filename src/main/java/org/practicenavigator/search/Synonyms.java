package org.practicenavigator.search;

import java.util.List;

/// Other words for a word: the place for the synonyms file and for stems of one root («наставник» — «наставничество»).
interface Synonyms {

    Synonyms NONE = stem -> List.of();

    /// @param stem as in the index
    /// @return stems that mean the same, without `stem` itself
    List<String> of(String stem);
}
