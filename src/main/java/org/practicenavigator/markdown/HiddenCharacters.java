package org.practicenavigator.markdown;

import java.util.Locale;
import java.util.TreeSet;

/// Characters that nobody sees and that change what is read: controls, marks that turn the direction of
/// writing, letters of no width. They come with text copied from chats and PDF files, or hide something.
public final class HiddenCharacters {

    private static final char JOINER = '\u200d';
    private static final char EMOJI_STYLE = '\ufe0f';

    private HiddenCharacters() {}

    /// The index of the first hidden character, -1 where there is none.
    public static int first(CharSequence text) {
        return next(text, 0);
    }

    /// The index of the first hidden character from an index on, -1 where there is none.
    public static int next(CharSequence text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly everything in a Russian text, answered without a call.
            boolean usual = c >= ' ' && c < 0x7f || c >= 0x400 && c < 0x530;
            if (!usual && hidden(text, i)) {
                return i;
            }
        }
        return -1;
    }

    /// The text without them; the same object where there is none.
    public static String strip(String text) {
        int first = first(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!hidden(text, i)) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    /// What was found, as people look it up: `U+200B, U+202E`, at most five kinds.
    public static String names(CharSequence text) {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            if (hidden(text, i)) {
                names.add(String.format(Locale.ROOT, "U+%04X", (int) text.charAt(i)));
            }
        }
        return String.join(", ", names.stream().limit(5).toList());
    }

    private static boolean hidden(CharSequence text, int i) {
        char c = text.charAt(i);
        if (c >= ' ' && c < 0x7f || c == '\n' || c == '\t' || c > 0xad && c < 0x300) {
            return false;
        }
        if (c <= 0xad) {
            return c < 0xa0 || c == 0xad;
        }
        return c >= 0x61c && rare(text, i, c);
    }

    private static boolean rare(CharSequence text, int i, char c) {
        if (c == JOINER) {
            // 👩‍🏫 is one picture of two: there the joiner has work to do.
            return i == 0 || !(Character.isLowSurrogate(text.charAt(i - 1)) || text.charAt(i - 1) == EMOJI_STYLE);
        }
        if (Character.isSurrogate(c)) {
            return alone(text, i, c) || tag(text, i, c);
        }
        return c >= '\u200b' && c <= '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c >= '\ufff9'
                || c == '\u061c'
                || c == '\u115f'
                || c == '\u1160'
                || c == '\u180e'
                || c == '\u3164'
                || c == '\ufeff'
                || c == '\uffa0'
                || c >= '\ufdd0' && c <= '\ufdef';
    }

    private static boolean alone(CharSequence text, int i, char c) {
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }

    /// Tag characters (plane 14) spell an invisible ASCII text; last code points of planes are no characters.
    private static boolean tag(CharSequence text, int i, char c) {
        char high = Character.isHighSurrogate(c) ? c : text.charAt(i - 1);
        char low = Character.isHighSurrogate(c) ? text.charAt(i + 1) : c;
        int point = Character.toCodePoint(high, low);
        return point >= 0xe0000 && point <= 0xe0fff || (point & 0xfffe) == 0xfffe;
    }
}
