import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which pages and which titles have a word in some form.
final class Lemmas {

    private final Corpus corpus;
    private final int[] ofWord;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] pages;
    private final BitSet[] titles;

    Lemmas(Corpus corpus, Forms forms) throws IOException {
        this.corpus = corpus;
        List<String> lemmas = forms.lemmas(corpus.words());
        ofWord = lemmas.stream().mapToInt(lemma -> numbers.computeIfAbsent(lemma, l -> numbers.size())).toArray();
        pages = new int[numbers.size()][];
        titles = new BitSet[numbers.size()];
        int[] counts = new int[numbers.size()];
        for (int p = 0; p < corpus.pages().size(); p++) {
            add(p, counts);
        }
        for (int l = 0; l < pages.length; l++) {
            pages[l] = pages[l] == null ? new int[0] : Arrays.copyOf(pages[l], counts[l]);
        }
    }

    private void add(int page, int[] counts) {
        BitSet seen = new BitSet();
        for (int word : corpus.pages().get(page).text()) {
            if (word >= 0 && !seen.get(ofWord[word])) {
                int lemma = ofWord[word];
                seen.set(lemma);
                int[] of = pages[lemma] == null ? new int[2] : pages[lemma];
                pages[lemma] = counts[lemma] == of.length ? Arrays.copyOf(of, 2 * of.length) : of;
                pages[lemma][counts[lemma]++] = page;
            }
        }
        for (String word : Words.of(corpus.pages().get(page).title())) {
            int lemma = of(word);
            titles[lemma] = titles[lemma] == null ? new BitSet() : titles[lemma];
            titles[lemma].set(page);
        }
    }

    /// @return the number of the word's lemma, -1 for a word that is nowhere in the corpus
    int of(String word) {
        int number = corpus.number(word);
        return number < 0 ? -1 : ofWord[number];
    }

    int ofNumber(int word) {
        return ofWord[word];
    }

    /// How many pages have the word in some form.
    int frequency(String word) {
        return of(word) < 0 ? 0 : pages[of(word)].length;
    }

    /// Pages that have all these words in some form.
    int[] pagesWith(List<String> words) {
        int[][] lists = words.stream().map(w -> pages[of(w)]).toArray(int[][]::new);
        Arrays.sort(lists, (a, b) -> a.length - b.length);
        return Arrays.stream(lists[0])
                .filter(page -> Arrays.stream(lists).allMatch(list -> Arrays.binarySearch(list, page) >= 0))
                .toArray();
    }

    /// Pages whose titles have all these words in some form.
    BitSet titlesWith(List<String> words) {
        BitSet all = new BitSet();
        all.set(0, corpus.pages().size());
        for (String word : words) {
            BitSet of = of(word) < 0 ? null : titles[of(word)];
            all.and(of == null ? new BitSet() : of);
        }
        return all;
    }

    /// Does any of these titles have a word that begins so?
    boolean begins(BitSet titles, String start, int except) {
        return titles.stream()
                .filter(page -> page != except)
                .mapToObj(page -> corpus.pages().get(page).title())
                .anyMatch(title -> Words.of(title).stream().anyMatch(w -> Words.folded(w).startsWith(Words.folded(start))));
    }
}
