package org.practicenavigator.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/// A TrueType font of the theme: widths and outlines of letters. Safe for many threads.
///
/// Only what a plain font has is used: one outline per character and pair kerning.
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final @Nullable KerningSubtable kerning;
    private final float unitsPerEm;
    private final Map<Integer, Letter> letters = new ConcurrentHashMap<>();

    /// @param outline in units of the font, the baseline at 0, up is positive
    private record Letter(int glyph, float width, GeneralPath outline) {}

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.kerning = font.getKerning() == null ? null : font.getKerning().getHorizontalKerningSubtable();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /// @throws IOException where this is no TrueType font with outlines and letters
    static Typeface read(byte[] bytes) throws IOException {
        try {
            Typeface face = new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
            if (!face.has('а') || !face.has('a') || face.letter('н').outline().getCurrentPoint() == null) {
                throw new IOException("no letters");
            }
            return face;
        } catch (RuntimeException e) {
            // FontBox trusts counts and offsets of the file.
            throw new IOException(e);
        }
    }

    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /// The width of a text at a size.
    ///
    /// @param size of the em in pixels
    /// @return pixels
    float width(String text, float size) {
        float width = 0;
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            Letter letter = letter(character);
            width += letter.width() + kern(before, letter.glyph());
            before = letter.glyph();
        }
        return width * size / unitsPerEm;
    }

    /// The outline of a text, down is positive.
    ///
    /// @param x where the text begins, in pixels
    /// @param y its baseline
    Path2D outline(String text, float size, float x, float y) {
        Path2D.Float all = new Path2D.Float(Path2D.WIND_NON_ZERO);
        float scale = size / unitsPerEm;
        float pen = 0;
        int before = 0;
        for (int character : text.codePoints().toArray()) {
            Letter letter = letter(character);
            pen += kern(before, letter.glyph());
            all.append(
                    letter.outline().getPathIterator(new AffineTransform(scale, 0, 0, -scale, x + pen * scale, y)),
                    false);
            pen += letter.width();
            before = letter.glyph();
        }
        return all;
    }

    private int kern(int left, int right) {
        return kerning == null || left == 0 ? 0 : kerning.getKerning(left, right);
    }

    private Letter letter(int character) {
        return letters.computeIfAbsent(character, this::read);
    }

    /// FontBox reads outlines from one place in the file at a time.
    private synchronized Letter read(int character) {
        try {
            int glyph = characters.getGlyphId(character);
            if (glyph == 0) {
                return new Letter(0, unitsPerEm * 0.7f, box());
            }
            GlyphData data = font.getGlyph().getGlyph(glyph);
            GeneralPath outline = data == null ? new GeneralPath() : data.getPath();
            return new Letter(glyph, font.getAdvanceWidth(glyph), outline);
        } catch (IOException | RuntimeException e) {
            // A letter that the font holds broken is a gap in one picture, no reason to have no site.
            return new Letter(0, unitsPerEm / 2, new GeneralPath());
        }
    }

    /// What stands for a letter that the font lacks: a frame, its inside drawn the other way round.
    private GeneralPath box() {
        GeneralPath box = new GeneralPath();
        box.append(new Rectangle2D.Float(unitsPerEm * 0.08f, 0, unitsPerEm * 0.54f, unitsPerEm * 0.62f), false);
        float left = unitsPerEm * 0.13f;
        float right = unitsPerEm * 0.57f;
        float top = unitsPerEm * 0.57f;
        float bottom = unitsPerEm * 0.05f;
        box.moveTo(left, bottom);
        box.lineTo(left, top);
        box.lineTo(right, top);
        box.lineTo(right, bottom);
        box.closePath();
        return box;
    }
}
