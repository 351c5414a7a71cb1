package org.practicenavigator.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// What a font can draw, and what stands for the rest: signs that people type for what the font lacks, and «◊».
final class Glyphs {

    private static final int LAST_TRIED = 0xFFFF;

    /// A sign that every font here has.
    private static final String UNKNOWN = "◊";

    private static final Map<Integer, String> WRITTEN = Map.ofEntries(
            Map.entry((int) '→', "->"),
            Map.entry((int) '←', "<-"),
            Map.entry((int) '↔', "<->"),
            Map.entry((int) '⇒', "=>"),
            Map.entry((int) '↑', "^"),
            Map.entry((int) '☐', "[ ]"),
            Map.entry((int) '☑', "[x]"),
            Map.entry((int) '✓', "v"),
            Map.entry((int) '✔', "v"),
            Map.entry((int) '✗', "x"),
            Map.entry((int) '●', "•"),
            Map.entry((int) '▪', "•"),
            Map.entry((int) '\u2011', "-"),
            Map.entry((int) '\u202F', "\u00A0"),
            Map.entry((int) '\u2009', " "),
            Map.entry((int) '\u2003', " "),
            Map.entry((int) '\u2002', " "));

    private final BitSet drawn;

    private Glyphs(BitSet drawn) {
        this.drawn = drawn;
    }

    /// @param font a TrueType file
    static Glyphs of(byte[] font) {
        BitSet drawn = new BitSet();
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            CmapLookup map = Objects.requireNonNull(parsed.getUnicodeCmapLookup());
            for (int c = ' '; c <= LAST_TRIED; c++) {
                drawn.set(c, map.getGlyphId(c) > 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Glyphs(drawn);
    }

    /// Whether nothing better than a box can stand for a character.
    boolean lacks(int character) {
        return !drawn.get(character) && character >= ' ' && !WRITTEN.containsKey(character) && !isSilent(character);
    }

    /// The text with what the font can draw.
    String drawable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (drawn.get(c) || c == '\n') {
                out.appendCodePoint(c);
            } else if (!isSilent(c)) {
                out.append(WRITTEN.getOrDefault(c, UNKNOWN));
            }
        });
        return out.toString();
    }

    /// Joiners, selectors of looks and other signs without a shape of their own.
    private static boolean isSilent(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.NON_SPACING_MARK && character >= 0xFE00
                || type == Character.SURROGATE
                || character == 0xAD;
    }
}
