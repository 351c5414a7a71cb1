package org.practicenavigator.theme;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.finding.Phrase;

/// The words of the interface, from `strings/ru.yml` of all themes. Immutable.
///
/// @param texts the texts by key; layouts see them as `s`
/// @param counted the texts that depend on a number, by key and form; all four forms are there
public record Strings(SortedMap<String, String> texts, SortedMap<String, Map<Plural, String>> counted) {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char NARROW_NO_BREAK_SPACE = '\u202F';
    private static final int SHORTEST_GROUPED = 5;

    public Strings {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        SortedMap<String, Map<Plural, String>> copy = new TreeMap<>();
        counted.forEach((key, forms) -> copy.put(key, Collections.unmodifiableMap(new EnumMap<>(forms))));
        counted = Collections.unmodifiableSortedMap(copy);
    }

    /// A text with its gaps filled: `text("page_of", "n", "2", "total", "7")` for «Страница {n} из {total}».
    ///
    /// @param facts pairs of a name and its value
    /// @throws IllegalArgumentException where no theme has the key: a mistake of the program, not of an author
    public String text(String key, String... facts) {
        return new Phrase(known(texts.get(key), key)).fill(pairs(facts));
    }

    /// A number with its words in the right form: «5 практик». `{n}` in the text is the number.
    ///
    /// @throws IllegalArgumentException where no theme has the key
    public String count(String key, long n) {
        return filled(key, Plural.of(n), grouped(Long.toString(n)));
    }

    /// A number that may have a fraction, written with a comma: «1,5 практики».
    public String count(String key, BigDecimal n) {
        return filled(key, Plural.of(n), grouped(n.toPlainString()));
    }

    private String filled(String key, Plural form, String number) {
        String text = known(counted.get(key), key).getOrDefault(form, "");
        // A number and its noun stay on one line.
        return text.replace("{n} ", "{n}" + NO_BREAK_SPACE).replace("{n}", number);
    }

    /// Groups of three digits from five digits on, as Russian typography has it: 1234, 12 345.
    private static String grouped(String plain) {
        String number = plain.replace('-', '−');
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String rest = point < 0 ? "" : "," + number.substring(point + 1);
        int sign = whole.startsWith("−") ? 1 : 0;
        if (whole.length() - sign < SHORTEST_GROUPED) {
            return whole + rest;
        }
        StringBuilder out = new StringBuilder(whole);
        for (int i = whole.length() - 3; i > sign; i -= 3) {
            out.insert(i, NARROW_NO_BREAK_SPACE);
        }
        return out + rest;
    }

    private static Map<String, String> pairs(String... facts) {
        if (facts.length % 2 != 0) {
            throw new IllegalArgumentException("facts come in pairs");
        }
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            map.put(facts[i], facts[i + 1]);
        }
        return map;
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T value, String key) {
        if (value == null) {
            throw new IllegalArgumentException("no theme has the string «" + key + "»");
        }
        return value;
    }
}
