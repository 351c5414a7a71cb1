package org.practicenavigator.site;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;

/// The letters of the index А–Я: under which one a title stands, and which of them have pages of their own.
public final class Alphabet {

    /// Titles that begin with a Latin letter.
    public static final String LATIN = "A–Z";

    /// Titles that begin with a digit, or with nothing that has a place in an alphabet.
    public static final String OTHER = "0–9";

    /// About 90 KB of HTML: more than that a phone on a slow line should not have to load for one letter.
    private static final int MOST_ON_ONE_PAGE = 600;

    private static final String LETTERS = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ";
    private static final List<String> SLUGS = List.of(
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
            "j",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "tverdyj-znak",
            "y",
            "myagkij-znak",
            "eh",
            "yu",
            "ya");

    private Alphabet() {}

    /// The letter under which a title stands: quotes and dashes before it do not count, and Ё is Е.
    ///
    /// @return one of the Russian letters, [#LATIN] or [#OTHER]
    public static String letter(String title) {
        String bare = bare(title);
        if (bare.isEmpty()) {
            return OTHER;
        }
        String first = bare.substring(0, 1).toUpperCase(Locale.ROOT).replace('Ё', 'Е');
        if (first.charAt(0) >= 'A' && first.charAt(0) <= 'Z') {
            return LATIN;
        }
        return LETTERS.contains(first) ? first : OTHER;
    }

    /// A title from its first letter or digit on, as it is sorted.
    public static String bare(String title) {
        int start = 0;
        while (start < title.length() && !Character.isLetterOrDigit(title.charAt(start))) {
            start++;
        }
        return title.substring(start);
    }

    /// All letters in their order.
    public static List<String> letters() {
        return Stream.concat(LETTERS.chars().mapToObj(c -> Character.toString((char) c)), Stream.of(LATIN, OTHER))
                .toList();
    }

    /// The letter as a part of an address.
    public static String slug(String letter) {
        int at = LETTERS.indexOf(letter);
        return at >= 0 ? SLUGS.get(at) : letter.equals(LATIN) ? "lat" : "0-9";
    }

    /// The letters that get pages of their own: none while one page can hold all, else those that occur.
    static List<String> pages(Collection<Catalogue> catalogues) {
        if (lines(catalogues).count() <= MOST_ON_ONE_PAGE) {
            return List.of();
        }
        List<String> used = lines(catalogues).map(Alphabet::letter).distinct().toList();
        return letters().stream().filter(used::contains).toList();
    }

    private static Stream<String> lines(Collection<Catalogue> catalogues) {
        return catalogues.stream()
                .flatMap(c -> Stream.concat(
                        c.entries().stream().map(Entry::title),
                        c.facets().stream().flatMap(f -> f.values().stream()).map(Catalogue.FacetValue::label)));
    }
}
