package org.practicenavigator.markdown;

import java.util.Arrays;

/// Pairs straight quotes and gives them their Russian form: «outer», „inner“. A quote without its partner
/// («экран 5"») stays as it is.
final class Quotes {

    /// How far back the partner of a written quote is looked for; nobody nests deeper.
    private static final int MOST_LEVELS = 16;

    private int[] open = new int[8];
    private int depth;
    private final char[] text;
    private final int length;

    private Quotes(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    static void pair(char[] text, int length, Untouched untouched) {
        Quotes quotes = new Quotes(text, length);
        // Partners first, forms later: the form depends on the pairs around, and those are known only at the end.
        int[] partner = new int[length];
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '«' || c == '„') {
                quotes.push(i);
            } else if (c == '»' || c == '“') {
                quotes.closeWritten(i, c == '»' ? '«' : '„', partner);
            } else if (c == '"' && !untouched.has(i)) {
                quotes.straight(i, partner);
            }
        }
        shape(text, partner);
    }

    private void straight(int i, int[] partner) {
        boolean before = i == 0 || Typography.space(text[i - 1]);
        boolean after = i + 1 == length || Typography.space(text[i + 1]);
        if (!after && (before || opensAfter(i - 1))) {
            push(i);
        } else if (!before && closes(i) && depth > 0 && text[open[depth - 1]] == '"') {
            match(open[--depth], i, partner);
        }
    }

    private boolean opensAfter(int i) {
        char c = text[i];
        return "([{«„—–-/".indexOf(c) >= 0 || c == '"' && depth > 0 && open[depth - 1] == i;
    }

    private boolean closes(int i) {
        return i + 1 == length || !Character.isLetterOrDigit(text[i + 1]);
    }

    private void closeWritten(int i, char opening, int[] partner) {
        for (int d = depth - 1; d >= Math.max(0, depth - MOST_LEVELS); d--) {
            if (text[open[d]] == opening) {
                depth = d;
                match(open[d], i, partner);
                return;
            }
        }
    }

    private void push(int i) {
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = i;
    }

    private static void match(int from, int to, int[] partner) {
        partner[from] = to + 1;
        partner[to] = -1;
    }

    private static void shape(char[] text, int[] partner) {
        int[] around = new int[8];
        int depth = 0;
        for (int i = 0; i < text.length && i < partner.length; i++) {
            if (partner[i] > 0) {
                if (text[i] == '"') {
                    boolean inner = depth > 0 && text[around[depth - 1]] == '«';
                    text[i] = inner ? '„' : '«';
                    text[partner[i] - 1] = inner ? '“' : '»';
                }
                around = depth == around.length ? Arrays.copyOf(around, depth * 2) : around;
                around[depth++] = i;
            } else if (partner[i] < 0) {
                depth--;
            }
        }
    }
}
