package org.practicenavigator.output;

/// Writes numbers from 0 on as letters: five bits a letter, the lowest first; a letter from the second half of the
/// alphabet says that another follows. Servers pack such a text to about what the numbers are worth.
final class PackedNumbers {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private final StringBuilder text = new StringBuilder();

    void add(int number) {
        int rest = number;
        while (rest >= MORE) {
            text.append(LETTERS.charAt(rest & MORE - 1 | MORE));
            rest >>>= BITS;
        }
        text.append(LETTERS.charAt(rest));
    }

    String text() {
        return text.toString();
    }
}
