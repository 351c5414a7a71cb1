import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// How a query of each class comes from a page.
final class Recipes {

    private static final int SHORTEST_SLIP = 5;
    private static final int SHORTEST_PREFIX = 3;
    private static final int MOST_RIGHT = 5;
    private static final int FEWEST_APART = 2;

    private final Corpus corpus;
    private final Lemmas lemmas;
    private final Forms forms;
    private final Random random;

    Recipes(Corpus corpus, Lemmas lemmas, Forms forms, Random random) {
        this.corpus = corpus;
        this.lemmas = lemmas;
        this.forms = forms;
        this.random = random;
    }

    /// @return nothing where the page does not lend itself to such a query
    Optional<Query> make(String kind, int page) {
        return switch (kind) {
            case "title" -> title(page).map(words -> query(kind, words, page));
            case "infl" -> title(page).flatMap(this::inflected).map(words -> query(kind, words, page));
            case "typo" -> title(page).flatMap(this::mistyped).map(words -> query(kind, words, page));
            case "typoinfl" ->
                title(page).flatMap(this::inflected).flatMap(this::mistyped).map(words -> query(kind, words, page));
            case "prefix" -> title(page).flatMap(words -> cut(words, page)).map(words -> query(kind, words, page));
            case "body" -> new Sentences(corpus, lemmas, random).query(page, this::inflected);
            case "phrase" -> phrase(page);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Query query(String kind, List<String> words, int page) {
        return Query.of(kind, String.join(" ", words), List.of(corpus.pages().get(page).key()));
    }

    /// Two to four words of the title in their order, which in some form all stand in no other title.
    private Optional<List<String>> title(int page) {
        List<String> telling = new ArrayList<>(new LinkedHashSet<>(
                Words.of(corpus.pages().get(page).title()).stream().filter(Words::isTelling).toList()));
        if (telling.size() < 2) {
            return Optional.empty();
        }
        int wanted = Math.min(telling.size(), 2 + random.nextInt(3));
        while (telling.size() > wanted) {
            telling.remove(random.nextInt(telling.size()));
        }
        return lemmas.titlesWith(telling).cardinality() == 1 ? Optional.of(telling) : Optional.empty();
    }

    /// Each word in another case or number, where it has one.
    private Optional<List<String>> inflected(List<String> words) {
        List<String> other = words.stream().map(word -> {
            List<String> known = forms.of(word);
            return known.isEmpty() ? word : known.get(random.nextInt(known.size()));
        }).toList();
        return other.equals(words) ? Optional.empty() : Optional.of(other);
    }

    private Optional<List<String>> mistyped(List<String> words) {
        List<Integer> long5 = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).length() >= SHORTEST_SLIP && Words.isRussian(words.get(i))) {
                long5.add(i);
            }
        }
        if (long5.isEmpty()) {
            return Optional.empty();
        }
        int at = long5.get(random.nextInt(long5.size()));
        String slip = Slip.in(words.get(at), random, word -> corpus.number(word) >= 0);
        return slip == null ? Optional.empty() : Optional.of(with(words, at, slip));
    }

    private static List<String> with(List<String> words, int at, String word) {
        List<String> other = new ArrayList<>(words);
        other.set(at, word);
        return other;
    }

    /// The last word half typed, when no other title would be as good an answer.
    private Optional<List<String>> cut(List<String> words, int page) {
        String last = words.getLast();
        if (last.length() < SHORTEST_PREFIX + 2) {
            return Optional.empty();
        }
        String start = last.substring(0, SHORTEST_PREFIX + random.nextInt(last.length() - SHORTEST_PREFIX));
        BitSet others = lemmas.titlesWith(words.subList(0, words.size() - 1));
        return lemmas.begins(others, start, page) ? Optional.empty() : Optional.of(with(words, words.size() - 1, start));
    }

    private Optional<Query> phrase(int page) {
        int[] text = corpus.pages().get(page).text();
        for (int i = 0; i < 20 && text.length > 1; i++) {
            int at = random.nextInt(text.length - 1);
            if (text[at] >= 0 && text[at + 1] >= 0 && text[at] != text[at + 1]) {
                Optional<Query> query = phrase(corpus.words().get(text[at]), corpus.words().get(text[at + 1]));
                if (query.isPresent()) {
                    return query;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Query> phrase(String first, String second) {
        if (!Words.isTelling(first) || !Words.isTelling(second) || !Words.isRussian(first + second)) {
            return Optional.empty();
        }
        List<String> right = new ArrayList<>();
        int apart = 0;
        for (int page : lemmas.pagesWith(List.of(first, second))) {
            int[] words = corpus.pages().get(page).text();
            if (adjacent(words, first, second)) {
                right.add(corpus.pages().get(page).key());
                if (right.size() > MOST_RIGHT) {
                    return Optional.empty();
                }
            } else if (has(words, first) && has(words, second)) {
                apart++;
            }
        }
        return right.isEmpty() || apart < FEWEST_APART
                ? Optional.empty()
                : Optional.of(Query.of("phrase", "\"" + first + " " + second + "\"", right));
    }

    private boolean adjacent(int[] text, String first, String second) {
        int before = -1;
        for (int word : text) {
            if (word != Corpus.STOP) {
                if (word >= 0 && before >= 0 && same(before, first) && same(word, second)) {
                    return true;
                }
                before = word;
            }
        }
        return false;
    }

    private boolean has(int[] text, String word) {
        return Arrays.stream(text).anyMatch(w -> w >= 0 && same(w, word));
    }

    private boolean same(int number, String word) {
        return Words.folded(corpus.words().get(number)).equals(Words.folded(word));
    }
}
