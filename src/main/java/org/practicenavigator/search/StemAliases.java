package org.practicenavigator.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

/// The other stems of a word: «день» and «дня» have two that Snowball cannot know to be one word's. Made from a
/// dictionary (tools/stem-aliases). Symmetric, but not transitive: a stem that two words share joins neither word to
/// the other. Immutable; read once, when first asked for.
final class StemAliases {

    private static final String FILE = "/navigator/search/stem-aliases.txt";

    /// The file as it is, sorted lines of «stem alias alias» in UTF-8; an alias is a digit (how many letters it has
    /// in common with the stem) and the rest. Neither decoded nor taken apart: 150,000 strings would cost a small
    /// site more than its whole index, and few are asked for.
    private final byte[] lines;

    private final int first;

    private StemAliases(byte[] lines) {
        this.lines = lines;
        int start = 0;
        while (lines[start] == '#') {
            start = end(start) + 1;
        }
        first = start;
    }

    private static final class Loaded {
        private static final StemAliases INSTANCE = new StemAliases(read());
    }

    static StemAliases get() {
        return Loaded.INSTANCE;
    }

    private static byte[] read() {
        try (InputStream in = StemAliases.class.getResourceAsStream(FILE)) {
            return Objects.requireNonNull(in, FILE).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Stems of other forms of the same word.
    ///
    /// @return sorted by UTF-16 order, without `stem` itself; empty for a word that is not in the dictionary
    List<String> of(String stem) {
        byte[] sought = stem.getBytes(StandardCharsets.UTF_8);
        int low = first;
        int high = lines.length;
        while (low < high) {
            int start = start((low + high) / 2);
            int order = compare(sought, start);
            if (order == 0) {
                return aliases(line(start));
            } else if (order < 0) {
                high = start;
            } else {
                low = end(start) + 1;
            }
        }
        return List.of();
    }

    /// Every stem that has aliases, with them, in UTF-16 order.
    void forEach(BiConsumer<String, List<String>> visitor) {
        for (int start = first; start < lines.length; ) {
            String line = line(start);
            visitor.accept(line.substring(0, line.indexOf(' ')), aliases(line));
            start = end(start) + 1;
        }
    }

    /// Letters of the file are Cyrillic, two bytes each: their order in UTF-8 is that of UTF-16.
    private int compare(byte[] sought, int start) {
        for (int i = 0; i < sought.length; i++) {
            byte letter = lines[start + i];
            if (letter == ' ' || letter != sought[i]) {
                return letter == ' ' ? 1 : Byte.compareUnsigned(sought[i], letter);
            }
        }
        return lines[start + sought.length] == ' ' ? 0 : -1;
    }

    private int start(int inside) {
        int start = inside;
        while (start > first && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int end(int inside) {
        int end = inside;
        while (lines[end] != '\n') {
            end++;
        }
        return end;
    }

    private String line(int start) {
        return new String(lines, start, end(start) - start, StandardCharsets.UTF_8);
    }

    private static List<String> aliases(String line) {
        List<String> aliases = new ArrayList<>(4);
        for (int space = line.indexOf(' '); space > 0; ) {
            int next = line.indexOf(' ', space + 1);
            String rest = line.substring(space + 2, next < 0 ? line.length() : next);
            aliases.add(line.substring(0, line.charAt(space + 1) - '0').concat(rest));
            space = next;
        }
        return aliases;
    }
}
