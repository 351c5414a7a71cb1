package org.practicenavigator.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.RussianStemmer;

/// How much of one text stands in another, whatever endings its words have and wherever its paragraphs went.
///
/// A text is the set of its *triples*: three words in a row, as stems of the search, without words that search leaves
/// out. The likeness of two texts is the share of the smaller set that the larger one holds too, `|A∩B| /
/// min(|A|,|B|)` (the overlap coefficient of Szymkiewicz and Simpson over w-shingles, A. Broder, "On the resemblance
/// and containment of documents", 1997). Headings, addresses of links and HTML are no text: templates give all
/// entries the same ones. Two texts of which one has fewer than [#FEWEST] triples are never alike. For one thread.
public final class Likeness {

    /// Below it, a handful of set phrases would decide.
    public static final int FEWEST = 40;

    private static final int WORDS = 3;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final RussianStemmer stemmer = new RussianStemmer();
    private final Map<String, Long> stems = new HashMap<>();

    /// The triples of a text.
    ///
    /// @param sorted hashes, each once
    public record Triples(int[] sorted) {

        /// The likeness with another text, 0 to 1.
        public double with(Triples other) {
            int fewer = Math.min(sorted.length, other.sorted.length);
            return fewer < FEWEST ? 0 : (double) common(other) / fewer;
        }

        private int common(Triples other) {
            int common = 0;
            int i = 0;
            int j = 0;
            while (i < sorted.length && j < other.sorted.length) {
                int order = Integer.compare(sorted[i], other.sorted[j]);
                common += order == 0 ? 1 : 0;
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return common;
        }
    }

    /// @param document a Markdown document; what stands between its two lines of dashes is no text
    public Triples of(String document) {
        Collector found = new Collector();
        words(document, bodyStart(document), found);
        return found.triples();
    }

    private static int bodyStart(String document) {
        if (!document.startsWith("---")) {
            return 0;
        }
        int end = document.indexOf("\n---", 3);
        return end < 0 ? document.length() : end + 4;
    }

    private void words(String text, int from, Collector found) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isLetter(c)) {
                int end = i + 1;
                while (end < text.length() && isLetter(text.charAt(end))) {
                    end++;
                }
                found.add(stem(text.substring(i, end)));
                i = end;
            } else {
                i = skipped(text, i, c);
            }
        }
    }

    /// Nearly all letters here are Russian, and to look up what the others are takes long.
    private static boolean isLetter(char c) {
        return c >= 'А' && c <= 'я' || Character.isLetter(c);
    }

    /// Past a heading, an address of a link or a tag; otherwise one character on.
    private static int skipped(String text, int at, char c) {
        return switch (c) {
            case '#' -> at == 0 || text.charAt(at - 1) == '\n' ? after(text, '\n', at) : at + 1;
            case ']' -> at + 1 < text.length() && text.charAt(at + 1) == '(' ? after(text, ')', at) : at + 1;
            case '<' -> at + 1 < text.length() && isTag(text.charAt(at + 1)) ? after(text, '>', at) : at + 1;
            default -> at + 1;
        };
    }

    private static boolean isTag(char c) {
        return c == '/' || c == '!' || c < 128 && Character.isLetter(c);
    }

    private static int after(String text, char end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + 1;
    }

    /// The hash of the stem, 0 for a word that search leaves out. Texts repeat their words: each form is stemmed
    /// once.
    private long stem(String word) {
        Long known = stems.get(word);
        if (known == null) {
            String folded = WordForms.folded(word);
            String stem = WordForms.stem(folded, stemmer);
            known = stem.isEmpty() || WordForms.isStop(folded) ? 0L : hash(stem);
            stems.put(word, known);
        }
        return known;
    }

    private static long hash(String stem) {
        long hash = 1;
        for (int i = 0; i < stem.length(); i++) {
            hash = (hash ^ stem.charAt(i)) * PRIME;
        }
        return hash == 0 ? 1 : hash;
    }

    /// Takes words as they come and makes triples of them.
    private static final class Collector {

        private int[] hashes = new int[1024];
        private int size;
        private long before;
        private long last;
        private int seen;

        void add(long stem) {
            if (stem == 0) {
                return;
            }
            if (++seen >= WORDS) {
                if (size == hashes.length) {
                    hashes = Arrays.copyOf(hashes, size * 2);
                }
                hashes[size++] = mixed(before, last, stem);
            }
            before = last;
            last = stem;
        }

        private static int mixed(long a, long b, long c) {
            long mixed = ((a * 31 + b) * 31 + c) * PRIME;
            return (int) (mixed >>> 32);
        }

        Triples triples() {
            Arrays.sort(hashes, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || hashes[i] != hashes[i - 1]) {
                    hashes[kept++] = hashes[i];
                }
            }
            return new Triples(Arrays.copyOf(hashes, kept));
        }
    }
}
