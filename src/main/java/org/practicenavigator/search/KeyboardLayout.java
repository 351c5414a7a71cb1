package org.practicenavigator.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The same keys in the other layout: «yfcnfdybr» is «наставник» typed without switching the keyboard.
final class KeyboardLayout {

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
    private static final Map<Character, Character> TO_RUSSIAN = pairs(LATIN, RUSSIAN);
    private static final Map<Character, Character> TO_LATIN = pairs(RUSSIAN, LATIN);

    private KeyboardLayout() {}

    /// Absent where the text has no letters, or letters of both alphabets: then it was no slip.
    static Optional<String> other(String text) {
        boolean latin = isLatin(text);
        boolean russian = text.chars().anyMatch(c -> c >= 'Ё' && c <= 'ё');
        if (latin == russian) {
            return Optional.empty();
        }
        Map<Character, Character> keys = latin ? TO_RUSSIAN : TO_LATIN;
        StringBuilder other = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            other.append(keys.getOrDefault(text.charAt(i), text.charAt(i)).charValue());
        }
        return Optional.of(other.toString());
    }

    static boolean isLatin(String text) {
        return text.chars().anyMatch(c -> c < 128 && Character.isLetter(c));
    }

    private static Map<Character, Character> pairs(String from, String to) {
        Map<Character, Character> pairs = new HashMap<>();
        for (int i = 0; i < from.length(); i++) {
            pairs.put(from.charAt(i), to.charAt(i));
        }
        return Map.copyOf(pairs);
    }
}
