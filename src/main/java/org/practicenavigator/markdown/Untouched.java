package org.practicenavigator.markdown;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/// The stretches of a text that typography leaves alone: addresses, e-mails, text between back quotes.
final class Untouched {

    private static final Untouched NOTHING = new Untouched(null);

    private final @Nullable BitSet places;

    private Untouched(@Nullable BitSet places) {
        this.places = places;
    }

    boolean has(int i) {
        return places != null && places.get(i);
    }

    static Untouched in(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c > 'w') {
                continue;
            }
            if (c == '`' || c == '@' || c == '/' && i > 0 && text[i - 1] == '/' || www(text, i, length)) {
                return new Untouched(find(text, length));
            }
        }
        return NOTHING;
    }

    private static boolean www(char[] text, int i, int length) {
        return text[i] == 'w'
                && i + 4 < length
                && text[i + 1] == 'w'
                && text[i + 2] == 'w'
                && text[i + 3] == '.'
                && Character.isLetterOrDigit(text[i + 4]);
    }

    private static BitSet find(char[] text, int length) {
        BitSet places = new BitSet(length);
        int word = 0;
        boolean address = false;
        int code = -1;
        for (int i = 0; i <= length; i++) {
            if (i == length || Typography.space(text[i])) {
                if (address) {
                    mark(text, word, i, places);
                }
                word = i + 1;
                address = false;
                continue;
            }
            address |= text[i] == '@' || text[i] == '/' && i > 0 && text[i - 1] == '/' || www(text, i, length);
            if (text[i] == '`') {
                if (code >= 0) {
                    places.set(code, i + 1);
                }
                code = code >= 0 ? -1 : i;
            }
        }
        return places;
    }

    /// Quotes and brackets around an address are not part of it.
    private static void mark(char[] text, int from, int to, BitSet places) {
        int start = from;
        int end = to;
        while (start < end && "\"(«„[<".indexOf(text[start]) >= 0) {
            start++;
        }
        while (end > start && "\".,;:!?)»“]>…".indexOf(text[end - 1]) >= 0) {
            end--;
        }
        places.set(start, end);
    }
}
