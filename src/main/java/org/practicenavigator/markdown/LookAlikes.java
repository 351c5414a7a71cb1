package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Words where Latin letters stand for Russian ones or the other way round: they look right and are never found.
///
/// A word is reported when it has letters of both alphabets and all its letters of one of them have a double in the
/// other: «Cпасский» with a Latin C is, «SMSка» is not. So is a lone Latin «c» or «o» before a Russian word.
public final class LookAlikes {

    private static final int MOST = 50;
    private static final String LATIN = "aceopxyuABCEHKMOPTXYgi";
    private static final String CYRILLIC = "асеорхуиАВСЕНКМОРТХУіѕј";

    /// Letters that stand for each other in every script and type: those that only italics make alike are not here.
    private static final String SURE_LATIN = "aceopxyABCEHKMOPTXY";

    private static final String SURE_CYRILLIC = "асеорхуАВСЕНКМОРТХУ";

    /// A suspicious word.
    ///
    /// @param word the word as written
    /// @param letters the foreign letters, for example `C`
    /// @param latin whether the foreign letters are Latin ones
    /// @param at its index in the text
    /// @param letter for a lone letter before a word that letter, otherwise ""
    /// @param certain whether only one alphabet can be meant
    public record Hit(String word, String letters, boolean latin, int at, String letter, boolean certain) {

        /// The word as it was meant; empty where both alphabets fit or a letter has no certain double.
        public Optional<String> mended() {
            String from = latin ? SURE_LATIN : SURE_CYRILLIC;
            String to = latin ? SURE_CYRILLIC : SURE_LATIN;
            StringBuilder word = new StringBuilder(letter.isEmpty() ? this.word : letter);
            for (int i = 0; i < word.length(); i++) {
                boolean foreign = script(word.charAt(i)) == (latin ? 1 : 2);
                int sure = from.indexOf(word.charAt(i));
                if (foreign && sure < 0) {
                    return Optional.empty();
                }
                if (foreign) {
                    word.setCharAt(i, to.charAt(sure));
                }
            }
            return certain ? Optional.of(word.toString()) : Optional.empty();
        }

        /// «латинские: C» or «русские: о», for a message.
        public String explained() {
            return (latin ? "латинские: " : "русские: ") + letters;
        }
    }

    private LookAlikes() {}

    /// A text in which letters that look alike are the same: for comparing, never for showing.
    public static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            int sure = SURE_LATIN.indexOf(folded.charAt(i));
            if (sure >= 0) {
                folded.setCharAt(i, SURE_CYRILLIC.charAt(sure));
            }
        }
        return folded.toString();
    }

    /// Every suspicious word once, in order; at most 50.
    public static List<Hit> in(String text) {
        return in(text.toCharArray(), text.length());
    }

    static List<Hit> in(char[] text, int length) {
        List<Hit> hits = List.of();
        int start = -1;
        int scripts = 0;
        for (int i = 0; i <= length; i++) {
            int script = i < length ? script(text[i]) : 0;
            if (script != 0) {
                start = start < 0 ? i : start;
                scripts |= script;
            } else if (start >= 0) {
                if (scripts == 3 || scripts == 1 && i - start == 1) {
                    hits = with(hits, text, start, i, length);
                }
                start = -1;
                scripts = 0;
            }
        }
        return hits;
    }

    private static List<Hit> with(List<Hit> hits, char[] text, int from, int to, int length) {
        Hit hit = to - from == 1 ? lone(text, from, length) : judge(new String(text, from, to - from), from);
        if (hit == null
                || hits.size() == MOST
                || hits.stream().anyMatch(old -> old.word().equals(hit.word()))) {
            return hits;
        }
        List<Hit> more = new ArrayList<>(hits);
        more.add(hit);
        return more;
    }

    private static @Nullable Hit lone(char[] text, int at, int length) {
        boolean preposition = text[at] == 'c' || text[at] == 'o';
        boolean before = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\n';
        boolean after = at + 2 < length && text[at + 1] == ' ' && script(text[at + 2]) == 2;
        return preposition && before && after
                ? new Hit(text[at] + " …", String.valueOf(text[at]), true, at, String.valueOf(text[at]), true)
                : null;
    }

    private static @Nullable Hit judge(String word, int at) {
        Set<Character> latin = new TreeSet<>();
        Set<Character> cyrillic = new LinkedHashSet<>();
        for (char c : word.toCharArray()) {
            (script(c) == 1 ? latin : cyrillic).add(c);
        }
        boolean latinFit = doubles(latin, LATIN);
        boolean cyrillicFit = doubles(cyrillic, CYRILLIC);
        if (latinFit && (!cyrillicFit || latin.size() <= cyrillic.size())) {
            return new Hit(word, joined(latin), true, at, "", !cyrillicFit);
        }
        return cyrillicFit ? new Hit(word, joined(cyrillic), false, at, "", !latinFit) : null;
    }

    private static boolean doubles(Set<Character> letters, String known) {
        return letters.stream().allMatch(c -> known.indexOf(c) >= 0);
    }

    private static String joined(Set<Character> letters) {
        return String.join(", ", letters.stream().map(String::valueOf).toList());
    }

    /// 1 for Latin, 2 for Cyrillic, 0 for what is no letter of the two.
    private static int script(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' ? 1 : 0;
        }
        return c >= 0x400 && c <= 0x52f ? 2 : c >= 0xc0 && c < 0x250 && c != '×' && c != '÷' ? 1 : 0;
    }
}
