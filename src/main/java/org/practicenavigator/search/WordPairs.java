package org.practicenavigator.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.RussianStemmer;

/// Pairs of neighbouring words that many entries share, whatever their endings: «молодых педагогов», also with a
/// little word between, «работа с родителями». For one thread.
final class WordPairs {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 32;

    /// Three words make one number: 21 bits each.
    private static final int BITS = 21;

    private static final int MOST_WORDS = (1 << BITS) - 1;

    /// Nobody asks for «школа показывает». Only endings that nouns do not have.
    private static final String[] VERB_ENDINGS = {
        "ает", "иет", "оет", "ует", "ыет", "яет", "ают", "оют", "уют", "яют", "ается", "ится", "ются", "утся", "ятся",
        "ется", "ались", "елись", "ились", "ялись", "ивать", "овать", "ывать", "ите"
    };

    /// @param number from 1 on
    /// @param stem its number; 0 for a little word, -1 for one that makes no pair
    private record Seen(String written, int number, int stem) {}

    /// A pair as it is mostly written.
    ///
    /// @param stems of its two words
    /// @param count of entries
    record Pair(String written, List<String> stems, int count) {}

    private record Form(String written, int count) {

        Form better(Form other) {
            int order = count == other.count ? other.written.compareTo(written) : count - other.count;
            return order >= 0 ? this : other;
        }
    }

    private final RussianStemmer stemmer = new RussianStemmer();
    private final CharArrayMap<Seen> words = new CharArrayMap<>(4096, false);
    private final List<Seen> byNumber = new ArrayList<>();
    private final Map<String, Integer> stemNumbers = new HashMap<>();
    private final List<String> stems = new ArrayList<>();
    private final PairCounts byStem = new PairCounts();
    private final PairCounts byForm = new PairCounts();
    private final char[] word = new char[LONGEST];
    private int entry;

    private @Nullable Seen before;
    private @Nullable Seen between;

    /// Begins the next entry.
    void next() {
        entry++;
    }

    /// Reads a text of the entry. Only spaces and hyphens join words: a pair does not run over a comma.
    void read(CharSequence text) {
        forget();
        int length = 0;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : '\n';
            if (Character.isLetterOrDigit(letter) || letter == '-' && length > 0) {
                if (length < LONGEST) {
                    word[length] = Character.toLowerCase(letter);
                }
                length++;
            } else if (letter != '\u00AD' && letter != '\u0301') {
                if (length > 0) {
                    take(length);
                    length = 0;
                }
                if (letter != ' ' && letter != '\u00A0') {
                    forget();
                }
            }
        }
    }

    private void forget() {
        before = null;
        between = null;
    }

    private void take(int length) {
        Seen seen = length > LONGEST || byNumber.size() >= MOST_WORDS ? null : seen(length);
        if (seen == null || seen.stem < 0) {
            forget();
        } else if (seen.stem > 0) {
            if (before != null) {
                count(before, between, seen);
            }
            before = seen;
            between = null;
        } else if (between == null) {
            between = seen;
        } else {
            forget();
        }
    }

    private void count(Seen first, @Nullable Seen middle, Seen second) {
        long little = middle == null ? 0 : middle.number;
        byStem.add(((long) first.stem << BITS | little) << BITS | second.stem, entry);
        byForm.add(((long) first.number << BITS | little) << BITS | second.number, entry);
    }

    private Seen seen(int length) {
        Seen seen = words.get(word, 0, length);
        if (seen == null) {
            String written = new String(word, 0, length);
            seen = new Seen(written, byNumber.size() + 1, stem(written));
            byNumber.add(seen);
            words.put(written, seen);
        }
        return seen;
    }

    private int stem(String written) {
        String folded = WordForms.folded(written);
        if (WordForms.isStop(folded)) {
            return 0;
        }
        boolean telling = folded.length() >= SHORTEST
                && !folded.endsWith("-")
                && folded.chars().noneMatch(Character::isDigit)
                && !WordForms.isWeak(folded)
                && !isVerb(folded);
        return telling ? stemNumbers.computeIfAbsent(WordForms.stem(folded, stemmer), this::number) : -1;
    }

    private static boolean isVerb(String folded) {
        for (String ending : VERB_ENDINGS) {
            if (folded.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private int number(String stem) {
        stems.add(stem);
        return stems.size();
    }

    /// The most frequent pairs, in no certain order.
    ///
    /// @param least in how many entries
    /// @param most how many pairs about; of the rarest either all or none are given
    List<Pair> frequent(int least, int most) {
        Map<Long, Integer> counts = new HashMap<>();
        int enough = enough(least, most);
        byStem.forEach((key, count) -> {
            if (count >= enough) {
                counts.put(key, count);
            }
        });
        Map<Long, Form> forms = new HashMap<>();
        byForm.forEach((key, count) -> {
            long stemKey = (long) first(key).stem << 2 * BITS | key & (long) MOST_WORDS << BITS | second(key).stem;
            if (counts.containsKey(stemKey)) {
                forms.merge(stemKey, new Form(written(key), count), Form::better);
            }
        });
        List<Pair> pairs = new ArrayList<>();
        forms.forEach((key, form) -> pairs.add(new Pair(form.written, stems(key), counts.get(key))));
        return pairs;
    }

    private int enough(int least, int most) {
        int[] withCount = new int[entry + 1];
        byStem.forEach((key, count) -> withCount[count]++);
        int pairs = 0;
        int enough = entry + 1;
        while (enough > least && pairs + withCount[enough - 1] <= most) {
            enough--;
            pairs += withCount[enough];
        }
        return enough;
    }

    private Seen first(long key) {
        return byNumber.get((int) (key >>> 2 * BITS) - 1);
    }

    private Seen second(long key) {
        return byNumber.get((int) (key & MOST_WORDS) - 1);
    }

    private String written(long key) {
        int little = (int) (key >>> BITS) & MOST_WORDS;
        String middle = little == 0 ? " " : " " + byNumber.get(little - 1).written + " ";
        return first(key).written + middle + second(key).written;
    }

    private List<String> stems(long key) {
        return List.of(stems.get((int) (key >>> 2 * BITS) - 1), stems.get((int) (key & MOST_WORDS) - 1));
    }
}
