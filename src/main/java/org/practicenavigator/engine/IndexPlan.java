package org.practicenavigator.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.search.Searchable;
import org.practicenavigator.search.WordChain;

/// What the index of an engine is to be made of.
///
/// @param site the absolute address of the site's top: documents of many sites lie in one index
/// @param wordFields the weightiest first: `w400`, `w200`
/// @param codeFields facets, sorted; in the index their names begin with `f_`
public record IndexPlan(WordChain chain, String site, String region, List<String> wordFields, List<String> codeFields) {

    public IndexPlan {
        wordFields = List.copyOf(wordFields);
        codeFields = List.copyOf(codeFields);
    }

    /// Looks through all entries once.
    ///
    /// @param entries hands them over
    public static IndexPlan of(SiteSettings settings, WordChain chain, Consumer<Consumer<Searchable>> entries) {
        Set<String> words = new TreeSet<>();
        SortedSet<String> codes = new TreeSet<>();
        entries.accept(entry -> {
            words.addAll(entry.words().keySet());
            codes.addAll(entry.codes().keySet());
        });
        List<String> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparing(WordChain::weight).reversed());
        return new IndexPlan(chain, settings.baseUrl(), settings.region(), sorted, List.copyOf(codes));
    }

    /// The name of a facet in the index: no two kinds of fields share a name.
    static String facet(String field) {
        return "f_" + field;
    }

    /// `w400^4`, the weightiest first.
    List<String> weighted() {
        return wordFields.stream()
                .map(field -> field + "^" + number(WordChain.weight(field)))
                .toList();
    }

    /// One and the same entry has one and the same name in every load: loading again replaces.
    String id(Searchable entry) {
        return site + entry.type() + "/" + entry.id();
    }

    static String number(float value) {
        return value == Math.rint(value) ? Integer.toString(Math.round(value)) : Float.toString(value);
    }
}
