package org.practicenavigator.data;

import java.io.Reader;

/// Hands a text to the engine without ever ending a portion between the two halves of a character: the engine then
/// reads one unit more than its buffer holds and fails (snakeyaml-engine 3.0.1, an emoji at position 1025).
final class WholeCharacters extends Reader {

    private final String text;
    private int next;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (next == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), next + length);
        if (end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        text.getChars(next, end, buffer, offset);
        int count = end - next;
        next = end;
        return count;
    }

    @Override
    public void close() {}
}
