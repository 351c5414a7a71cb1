package org.practicenavigator.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The text of one paragraph, flat, with its markup remembered by position: so typography sees «"**текст**"» as one
/// piece, and look-alike letters are found in words that markup divides.
final class InlineText {

    /// Stands in the flat text for something that is no text: code, a picture, an address.
    static final char OPAQUE = '\uFFFC';
    /// Stands for a line break that the author asked for.
    static final char BREAK = '\r';

    private char[] chars = new char[1024];
    private int length;
    private int[] markAt = new int[64];
    private Object[] marks = new Object[64];
    private int markCount;
    private int[] runs = new int[64];
    private int runCount;
    private final List<String> opaqueWords = new ArrayList<>();
    private int opaqueWritten;

    void clear() {
        length = 0;
        markCount = 0;
        runCount = 0;
        opaqueWords.clear();
        opaqueWritten = 0;
    }

    int length() {
        return length;
    }

    char[] chars() {
        return chars;
    }

    /// Adds a stretch of the source; a backslash before punctuation falls away.
    void source(String source, int from, int to) {
        run(from);
        room(to - from);
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            if (c == '\\' && i + 1 < to && Escapes.punctuation(source.charAt(i + 1))) {
                c = source.charAt(++i);
                chars[length++] = c;
                run(i + 1);
            } else {
                chars[length++] = c;
            }
        }
    }

    /// Adds words that stand at an index of the source in another form.
    void words(String text, int sourceAt) {
        run(sourceAt);
        room(text.length());
        text.getChars(0, text.length(), chars, length);
        length += text.length();
    }

    void one(char c) {
        room(1);
        chars[length++] = c;
    }

    void html(String safe) {
        mark(safe);
    }

    void link(BodyPart.LinkPart open) {
        mark(open);
    }

    /// Announces something that is no text; its HTML comes by [#html] and [#link] before it.
    void opaque(String words) {
        opaqueWords.add(words);
        one(OPAQUE);
    }

    private void mark(Object what) {
        if (markCount == marks.length) {
            marks = Arrays.copyOf(marks, markCount * 2);
            markAt = Arrays.copyOf(markAt, markCount * 2);
        }
        markAt[markCount] = length;
        marks[markCount++] = what;
    }

    private void run(int sourceAt) {
        if (runCount + 2 > runs.length) {
            runs = Arrays.copyOf(runs, runs.length * 2);
        }
        runs[runCount++] = length;
        runs[runCount++] = sourceAt;
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, chars.length * 2));
        }
    }

    /// Where in the source a character of the flat text stands.
    int sourceOf(int flat) {
        int source = 0;
        for (int i = 0; i < runCount && runs[i] <= flat; i += 2) {
            source = runs[i + 1] + flat - runs[i];
        }
        return source;
    }

    /// Whether a reader would see anything.
    boolean blank(int from) {
        for (int i = from; i < length; i++) {
            if (!Typography.space(chars[i]) && chars[i] != Typography.GONE) {
                return false;
            }
        }
        return true;
    }

    int opaqueCount() {
        return opaqueWords.size();
    }

    /// The words from a position on, as plain text.
    ///
    /// @param opaque how many opaque things stand before that position
    String wordsFrom(int from, int opaque) {
        StringBuilder out = new StringBuilder(length - from);
        int next = opaque;
        for (int i = from; i < length; i++) {
            if (chars[i] == OPAQUE) {
                out.append(opaqueWords.get(next++));
            } else if (chars[i] != Typography.GONE) {
                out.append(plain(chars[i]));
            }
        }
        return out.toString();
    }

    private static String plain(char c) {
        return c == Typography.NO_BREAK || c == '\n' || c == BREAK ? " " : String.valueOf(c);
    }

    void typography() {
        Typography.apply(chars, length);
    }

    /// Writes the HTML and the words, once.
    void writeTo(Parts out) {
        int mark = 0;
        int from = 0;
        for (int i = 0; i <= length; i++) {
            boolean marked = mark < markCount && markAt[mark] == i;
            if (i < length && !marked && ordinary(chars[i])) {
                continue;
            }
            if (i > from) {
                out.html(chars, from, i - from);
                out.words(chars, from, i - from);
            }
            while (mark < markCount && markAt[mark] == i) {
                write(marks[mark++], out);
            }
            from = i;
            if (i < length && !ordinary(chars[i])) {
                special(chars[i], out);
                from = i + 1;
            }
        }
    }

    private static boolean ordinary(char c) {
        return c > '>' && c != Typography.NO_BREAK && c != OPAQUE || c == ' ' || c > '(' && c < '<';
    }

    private static void write(Object mark, Parts out) {
        if (mark instanceof BodyPart.LinkPart open) {
            out.link(open);
        } else {
            out.html((String) mark);
        }
    }

    private void special(char c, Parts out) {
        switch (c) {
            case Typography.GONE -> {}
            case OPAQUE -> out.words(opaqueWords.get(opaqueWritten++));
            case BREAK -> {
                out.html("\n");
                out.words(" ");
            }
            case Typography.NO_BREAK -> {
                out.html("\u00a0");
                out.words(" ");
            }
            case '\n', '\t' -> {
                out.html("\n");
                out.words(" ");
            }
            default -> {
                String entity = c == '"' || c == '\'' ? null : Html.entity(c);
                out.html(entity == null ? String.valueOf(c) : entity);
                out.words(String.valueOf(c));
            }
        }
    }
}
