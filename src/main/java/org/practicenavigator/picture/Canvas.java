package org.practicenavigator.picture;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/// An area of pixels that outlines are filled on.
///
/// Edges have [#SHADES] shades only, so that a picture of few inks has few colours and a small file.
final class Canvas {

    /// How many degrees a pixel may be covered by.
    private static final int SHADES = 15;

    /// How far a straight line may be from its curve, in pixels.
    private static final double FLATNESS = 0.12;

    private final int width;
    private final int height;
    private final int[] pixels;

    Canvas(int width, int height, int ground) {
        this.width = width;
        this.height = height;
        this.pixels = new int[width * height];
        Arrays.fill(pixels, ground);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// Colours as 0xRRGGBB, row by row. Not a copy.
    int[] pixels() {
        return pixels;
    }

    void rectangle(int x, int y, int wide, int high, int colour) {
        for (int row = y; row < y + high; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + wide, colour);
        }
    }

    /// Fills an outline; what lies outside the canvas is not there.
    void fill(Shape outline, int colour) {
        Rectangle2D bounds = outline.getBounds2D();
        int left = clamp(Math.floor(bounds.getMinX()), width);
        int top = clamp(Math.floor(bounds.getMinY()), height);
        int right = clamp(Math.ceil(bounds.getMaxX()), width);
        int bottom = clamp(Math.ceil(bounds.getMaxY()), height);
        if (right <= left || bottom <= top) {
            return;
        }
        Coverage coverage = new Coverage(left, top, right - left, bottom - top);
        trace(outline, coverage);
        for (int y = top; y < bottom; y++) {
            float sum = 0;
            for (int x = left; x < right; x++) {
                sum += coverage.change(x, y);
                int shade = Math.min(SHADES, Math.round(Math.abs(sum) * SHADES));
                if (shade > 0) {
                    pixels[y * width + x] = mix(pixels[y * width + x], colour, shade);
                }
            }
        }
    }

    private static int clamp(double value, int most) {
        return (int) Math.clamp(value, 0, most);
    }

    private static void trace(Shape outline, Coverage coverage) {
        PathIterator path = new FlatteningPathIterator(outline.getPathIterator(null), FLATNESS);
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    coverage.line(x, y, startX, startY);
                    startX = at[0];
                    startY = at[1];
                }
                case PathIterator.SEG_LINETO -> coverage.line(x, y, at[0], at[1]);
                default -> {
                    coverage.line(x, y, startX, startY);
                    at[0] = startX;
                    at[1] = startY;
                }
            }
            x = at[0];
            y = at[1];
        }
        coverage.line(x, y, startX, startY);
    }

    private static int mix(int below, int above, int shade) {
        if (shade == SHADES) {
            return above;
        }
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = below >> shift & 0xFF;
            int to = above >> shift & 0xFF;
            mixed |= (from * (SHADES - shade) + to * shade + SHADES / 2) / SHADES << shift;
        }
        return mixed;
    }
}
