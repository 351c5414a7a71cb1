package org.practicenavigator.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds what looks like a person's name in a short text: a surname with initials, or a name with a patronymic.
///
/// Names of institutions («школа им. А. С. Пушкина») and of well-known methods cannot be told apart for certain, so a
/// find alone is advice.
public final class PersonNames {

    private static final String WORD = "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String INITIALS = "\\p{Lu}\\.\\s?\\p{Lu}\\.?";
    private static final String PATRONYMIC = "\\p{Lu}\\p{Ll}+(?:[оеё]вич|ьич|[оеё]вн|ичн|инична)\\p{Ll}{0,3}";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}.])(?:"
            + String.join(
                    "|",
                    WORD + "\\s" + INITIALS,
                    INITIALS + "\\s?" + WORD,
                    WORD + "\\s" + WORD + "\\s" + PATRONYMIC,
                    WORD + "\\s" + PATRONYMIC)
            + ")(?!\\p{L})");

    /// What stands before names that belong to institutions.
    private static final Pattern NAMESAKE = Pattern.compile("(?iu)(?<!\\p{L})(?:им\\.|имени|памяти)\\s*$");

    /// Endings that cases change: a surname is compared without its last two letters.
    private static final int ENDING = 2;

    private PersonNames() {}

    /// Every find, in order. Underscores and dots of file names count as spaces.
    public static List<String> in(String text) {
        String plain = text.replace('\u00a0', ' ').replace('_', ' ');
        List<String> names = new ArrayList<>();
        NAME.matcher(plain)
                .results()
                .filter(found ->
                        !NAMESAKE.matcher(plain.substring(0, found.start())).find())
                .map(MatchResult::group)
                .forEach(names::add);
        return names;
    }

    /// Whether a find may mean a person: a word of it begins like the person's surname.
    public static boolean mayMean(String find, Person person) {
        String surname =
                person.name().replace('\u00a0', ' ').strip().split("\\s+")[0].toLowerCase(Locale.ROOT);
        String stem = surname.length() > 4 ? surname.substring(0, surname.length() - ENDING) : surname;
        return Stream.of(find.toLowerCase(Locale.ROOT).split("[\\s.]+"))
                .anyMatch(word -> word.startsWith(stem) && word.length() <= surname.length() + ENDING);
    }
}
