package org.practicenavigator.search;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/// How a text becomes terms, told for engines that bring their own parts: characters replaced, the standard tokenizer
/// (UAX #29), lower case, cut, stop words out, Snowball's Russian stem except for words that stay whole, synonyms.
///
/// @param stopWords left out, folded and sorted
/// @param wholeWords that the stemmer would cut to one letter, those of this site: «иом»
/// @param longest letters of a term; what is longer is cut
/// @param synonyms equal words as written, in the order of their file
public record WordChain(List<String> stopWords, List<String> wholeWords, int longest, List<List<String>> synonyms) {

    /// Ranking as far as other engines can be told of it.
    public static final float TIE = Ranking.TIE;

    public static final float COVERAGE = Ranking.COVERAGE;
    public static final float TITLE = Ranking.TITLE;
    public static final float K1 = Ranking.K1;
    public static final float B = Ranking.B;

    public WordChain {
        stopWords = List.copyOf(stopWords);
        wholeWords = List.copyOf(wholeWords);
        synonyms = List.copyOf(synonyms);
    }

    /// What is replaced before words are told apart: ё as е, letters of two parts as one, stress marks and soft hyphens
    /// out.
    public static SequencedMap<String, String> replaced() {
        return new TreeMap<>(Map.of(
                "ё", "е",
                "Ё", "Е",
                "и\u0306", "й",
                "И\u0306", "Й",
                "е\u0308", "е",
                "Е\u0308", "Е",
                "\u0301", "",
                "\u00AD", ""));
    }

    /// Equal words as stems, as our own index has them; a group with less than two members is left out.
    public List<List<List<String>>> equalStems() {
        return Synonyms.of(synonyms).groups().stream()
                .map(Synonyms.Group::members)
                .toList();
    }

    /// How much a word counts in a field: 4 for `w400`.
    public static float weight(String field) {
        return IndexNames.weight(field);
    }
}
