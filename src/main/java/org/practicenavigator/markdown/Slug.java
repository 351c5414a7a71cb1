package org.practicenavigator.markdown;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words in Latin letters for addresses and anchors: `Ракушка добра` becomes `rakushka-dobra`.
public final class Slug {

    private static final String[] CYRILLIC = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private Slug() {}

    /// Lower-case Latin letters and digits, words joined by one "-"; "" when no Russian or Latin letter and no
    /// digit is left. The length is not limited here.
    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length() + 16);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            String letters = latin(plain.charAt(i));
            if (letters == null) {
                gap = true;
            } else if (!letters.isEmpty()) {
                if (gap && !out.isEmpty()) {
                    out.append('-');
                }
                gap = false;
                out.append(letters);
            }
        }
        return out.toString();
    }

    /// The letters that stand for a character: "" for one that leaves no trace inside a word, null between words.
    private static @Nullable String latin(char c) {
        if (c >= 'а' && c <= 'я') {
            return CYRILLIC[c - 'а'];
        }
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
            return String.valueOf(c);
        }
        return switch (c) {
            case 'ё' -> "e";
            case 'і', 'ї' -> "i";
            case '\'', '’', '\u00ad', '\u200b' -> "";
            default -> withoutMarks(c);
        };
    }

    private static @Nullable String withoutMarks(char c) {
        if (c < 0x80) {
            return null;
        }
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return "";
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return base >= 'a' && base <= 'z' ? String.valueOf(base) : null;
    }
}
