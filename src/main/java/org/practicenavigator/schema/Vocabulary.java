package org.practicenavigator.schema;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.finding.DocPath;

/// A controlled vocabulary: codes for machines, labels for people.
///
/// @param source who says so
public record Vocabulary(String id, DocPath file, String label, String source, SequencedMap<String, Term> terms) {

    /// A term of a vocabulary.
    ///
    /// @param also synonyms accepted on reading and in search
    /// @param slug the last part of the term's address
    /// @param situation how a visitor would say it, "" for none
    /// @param use the code that replaced this term, "" while it is current
    public record Term(
            String code, String label, List<String> also, String slug, String help, String situation, String use) {}

    public Optional<Term> term(String code) {
        return Optional.ofNullable(terms.get(code));
    }

    /// The position of a term, for stable orders.
    public int rank(String code) {
        int rank = 0;
        for (String each : terms.keySet()) {
            if (each.equals(code)) {
                return rank;
            }
            rank++;
        }
        return rank;
    }
}
