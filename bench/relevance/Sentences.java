import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/// Queries from the inside of a page: three rare words of one sentence, in other forms.
final class Sentences {

    private static final int SHORTEST_WORD = 4;
    /// A word is rare in this sense if at most one page of forty has it.
    private static final int RARE = 40;
    private static final int FEW_PAGES = 15;
    private static final int TAKEN = 3;
    private static final int TRIES = 8;

    /// The same sentence on more pages than this is a formula, and nobody could say which page was meant.
    private static final int MOST_RIGHT = 3;

    private final Corpus corpus;
    private final Lemmas lemmas;
    private final Random random;

    Sentences(Corpus corpus, Lemmas lemmas, Random random) {
        this.corpus = corpus;
        this.lemmas = lemmas;
        this.random = random;
    }

    /// Right is every page with all three words in one sentence, in whatever form.
    Optional<Query> query(int page, Function<List<String>, Optional<List<String>>> inflected) {
        List<String> lines = corpus.pages().get(page).lines().stream().filter(l -> !l.startsWith("#")).toList();
        for (int i = 0; i < TRIES && !lines.isEmpty(); i++) {
            String[] sentences = lines.get(random.nextInt(lines.size())).split("(?<=[.!?;])\\s+");
            List<String> words = rare(sentences[random.nextInt(sentences.length)]);
            if (words.size() == TAKEN) {
                List<String> right = pagesWith(words);
                Optional<List<String>> other = inflected.apply(words);
                if (!right.isEmpty() && right.size() <= MOST_RIGHT && other.isPresent()) {
                    return Optional.of(Query.of("body", String.join(" ", other.get()), right));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> rare(String sentence) {
        List<String> telling = new ArrayList<>(new LinkedHashSet<>(Words.of(sentence).stream()
                .filter(w -> w.length() >= SHORTEST_WORD && Words.isRussian(w) && Words.isTelling(w) && corpus.number(w) >= 0)
                .toList()));
        int most = Math.max(FEW_PAGES, corpus.pages().size() / RARE);
        Set<Integer> seen = new LinkedHashSet<>();
        List<String> few = new ArrayList<>(telling.stream()
                .filter(w -> lemmas.frequency(w) <= most && seen.add(lemmas.of(w)))
                .toList());
        if (few.size() < TAKEN) {
            return List.of();
        }
        while (few.size() > TAKEN) {
            few.remove(random.nextInt(few.size()));
        }
        return telling.stream().filter(few::contains).toList();
    }

    private List<String> pagesWith(List<String> words) {
        Set<Integer> wanted = new LinkedHashSet<>(words.stream().map(lemmas::of).toList());
        return Arrays.stream(lemmas.pagesWith(words))
                .mapToObj(corpus.pages()::get)
                .filter(page -> inOneSentence(page.text(), wanted))
                .map(Corpus.Page::key)
                .toList();
    }

    private boolean inOneSentence(int[] text, Set<Integer> wanted) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int word : text) {
            if (word < 0) {
                found.clear();
            } else if (wanted.contains(lemmas.ofNumber(word)) && found.add(lemmas.ofNumber(word))
                    && found.size() == wanted.size()) {
                return true;
            }
        }
        return false;
    }
}
