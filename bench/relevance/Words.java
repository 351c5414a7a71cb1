import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words of a text as the query builder sees them; of no engine under test.
final class Words {

    /// «robots.txt» and «get_type» are one word, as for Unicode and for whoever types them.
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:[._'’:]+[\\p{L}\\p{N}]+)*");

    /// Words that nobody means when he searches.
    private static final Set<String> EMPTY = Set.of(("и в во не что он на я с со как а то все она так его но да ты к у "
            + "же вы за бы по только ее мне было вот от меня еще нет о об из ему теперь когда даже ну ли если уже или "
            + "ни быть был него до вас уж вам ведь там потом себя ничего ей может они тут где есть надо ней для мы "
            + "тебя их чем сам чтоб чтобы без чего раз тоже себе под будет ж тогда кто этот того потому этого "
            + "какой при про это эта эти этой этих также можно нужно который которая которые которых которого "
            + "них ним ими более менее между через после перед над the of to a an in for and or is with on by")
            .split(" "));

    private Words() {}

    /// In lower case, ё kept.
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /// Two words for one reader: «ещё» and «еще».
    static String folded(String word) {
        return word.indexOf('ё') < 0 ? word : word.replace('ё', 'е');
    }

    static boolean isTelling(String word) {
        return word.length() > 2 && !EMPTY.contains(folded(word)) && word.chars().allMatch(Character::isLetter);
    }

    static boolean isRussian(String word) {
        return word.chars().allMatch(c -> c >= 'а' && c <= 'я' || c == 'ё');
    }
}
