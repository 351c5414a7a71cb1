import java.util.List;
import java.util.random.RandomGenerator;

/// Invented Russian: phrases, sentences and paragraphs of a wanted length, the same for the same random numbers.
final class Speech {

    private final RandomGenerator random;

    Speech(RandomGenerator random) {
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    int number(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    /// «открытый урок», with a chain of genitives now and then: «план индивидуальной консультации».
    String thing(Grammar.Case in) {
        boolean plural = random.nextInt(3) == 0;
        Grammar.Noun noun = one(Stock.THINGS);
        String first = random.nextBoolean() ? noun.with(one(Stock.ADJECTIVES), in, plural) : noun.form(in, plural);
        return random.nextInt(4) == 0
                ? first + " " + one(Stock.THINGS).with(one(Stock.ADJECTIVES), Grammar.Case.GEN, random.nextBoolean())
                : first;
    }

    String person(Grammar.Case in, boolean plural) {
        Grammar.Noun noun = one(Stock.PEOPLE);
        return random.nextInt(3) == 0 ? noun.with(one(Stock.ADJECTIVES), in, plural) : noun.form(in, plural);
    }

    /// A village that is most likely nowhere else: real texts have a long tail of rare words, and an index feels it.
    String place() {
        String root = one(Stock.PLACE_ROOTS) + one(Stock.PLACE_TAILS);
        return random.nextInt(3) == 0 ? one(Stock.PLACE_HEADS) + root : capital(root);
    }

    private String clause() {
        boolean plural = random.nextBoolean();
        Grammar.Verb verb = one(Stock.VERBS);
        String object = random.nextInt(4) == 0 ? person(verb.object(), true) : thing(verb.object());
        boolean vowel = verb.preposition().equals("о ") && "аиоуэ".indexOf(object.charAt(0)) >= 0;
        return person(Grammar.Case.NOM, plural) + " " + (plural ? verb.many() : verb.one()) + " "
                + (vowel ? "об " : verb.preposition()) + object;
    }

    /// A sentence without its full stop.
    String sentence() {
        return switch (random.nextInt(8)) {
            case 0 -> one(Stock.TIMES) + " " + clause();
            case 1 -> capital(clause()) + one(Stock.JOINTS) + " " + clause();
            case 2 -> capital(clause()) + " " + one(Stock.ENDS);
            case 3 -> "В школе села " + place() + " " + clause();
            case 4 -> "За " + number(2, 14) + " недель " + clause() + " " + one(Stock.ENDS);
            case 5 -> "Если " + clause() + ", то " + clause();
            case 6 -> capital(clause()) + " — это " + thing(Grammar.Case.NOM);
            default -> capital(clause());
        };
    }

    /// One sentence between the limits, in characters.
    String sentence(int min, int max) {
        String text = sentence() + ".";
        while (text.length() < min) {
            text = text + " " + sentence() + ".";
        }
        return text.length() <= max ? text : shorter(text, max);
    }

    /// Sentences until the wanted number of characters is reached.
    String paragraph(int chars) {
        StringBuilder text = new StringBuilder();
        while (text.length() < chars) {
            text.append(text.isEmpty() ? "" : " ").append(sentence()).append('.');
        }
        return text.toString();
    }

    /// A short heading: «Открытый урок молодого педагога».
    String title(int max) {
        String text = capital(thing(Grammar.Case.NOM)) + " " + person(Grammar.Case.GEN, random.nextBoolean());
        return text.length() <= max ? text : shorter(text, max);
    }

    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private static String shorter(String text, int max) {
        int cut = text.lastIndexOf(' ', max - 1);
        String kept = text.substring(0, cut < 0 ? max - 1 : cut).replaceAll("[ ,;:—.]+$", "");
        return kept.length() < max ? kept + "." : kept;
    }
}
