import java.util.Random;
import java.util.function.Predicate;

/// One typing error: neighbours swapped, a letter lost, doubled by a neighbouring key or replaced by one.
final class Slip {

    private static final String[] ROWS = {"йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"};
    private static final int TRIES = 20;

    private Slip() {}

    /// @param known words that would be another word and no error
    /// @return the word with one error behind its first letter; null where none was found
    static String in(String word, Random random, Predicate<String> known) {
        for (int i = 0; i < TRIES; i++) {
            int at = 1 + random.nextInt(word.length() - 1);
            String slip = switch (random.nextInt(4)) {
                case 0 -> at + 1 < word.length() ? swapped(word, at) : word;
                case 1 -> word.substring(0, at) + word.substring(at + 1);
                case 2 -> word.substring(0, at) + neighbour(word.charAt(at), random) + word.substring(at);
                default -> word.substring(0, at) + neighbour(word.charAt(at), random) + word.substring(at + 1);
            };
            if (!slip.equals(word) && !known.test(slip)) {
                return slip;
            }
        }
        return null;
    }

    private static String swapped(String word, int at) {
        return word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    }

    private static char neighbour(char letter, Random random) {
        for (String row : ROWS) {
            int at = row.indexOf(letter == 'ё' ? 'е' : letter);
            if (at >= 0) {
                int to = at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (random.nextBoolean() ? 1 : -1);
                return row.charAt(to);
            }
        }
        return 'а';
    }
}
