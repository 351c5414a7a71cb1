package org.practicenavigator.search;

import java.util.List;
import java.util.Optional;

/// A term of the index, or a stem that is none but has aliases there.
///
/// @param fields its postings in each field that has it
/// @param aliases stems of the index that are other forms of the same word, sorted
/// @param positions absent for terms that stand for other words
public record TermEntry(String term, List<Postings> fields, List<String> aliases, Optional<Positions> positions) {

    /// The documents that have a term in one field.
    ///
    /// @param field the number of the field in [IndexContents#fields]
    /// @param documents numbers, ascending
    /// @param frequencies how often each has it
    /// @param lengths the length class of the field in each
    public record Postings(int field, int[] documents, int[] frequencies, byte[] lengths) {}

    /// Where a term stands.
    ///
    /// @param forms the words as they are written, without the stem at their beginning, the most frequent first
    /// @param positions of all occurrences, document by document
    /// @param form the number of the form of each occurrence
    public record Positions(List<String> forms, int[] positions, int[] form) {}
}
