package org.practicenavigator.picture;

/// How much of each pixel lies inside an outline: exact areas, summed up from its straight lines.
///
/// Each line adds to a pixel, and to the one after it, what it changes in the coverage to its right; adding up the
/// changes of a row from the left gives the coverage. (The method of the `font-rs` rasteriser by Raph Levien.)
final class Coverage {

    private final int left;
    private final int top;
    private final int width;
    private final int height;
    private final float[] changes;

    /// @param left the first column that is wanted
    /// @param width how many columns
    Coverage(int left, int top, int width, int height) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
        // A line at the right end writes one pixel further.
        this.changes = new float[(width + 2) * height];
    }

    /// How the coverage changes at a pixel of the canvas against its left neighbour.
    float change(int x, int y) {
        return changes[(y - top) * (width + 2) + x - left];
    }

    /// Adds a line of the outline.
    void line(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) {
            return;
        }
        boolean down = fromY < toY;
        double upperX = (down ? fromX : toX) - left;
        double upperY = (down ? fromY : toY) - top;
        double lowerX = (down ? toX : fromX) - left;
        double lowerY = (down ? toY : fromY) - top;
        double slope = (lowerX - upperX) / (lowerY - upperY);
        double start = Math.max(0, upperY);
        double end = Math.min(height, lowerY);
        double x = upperX + (start - upperY) * slope;
        for (int row = (int) start; row < end; row++) {
            double part = Math.min(row + 1, end) - Math.max(row, start);
            double next = x + part * slope;
            row(row, x, next, down ? part : -part);
            x = next;
        }
    }

    /// One row's part of a line.
    ///
    /// @param area its height, negative upwards
    private void row(int row, double one, double other, double area) {
        double from = Math.clamp(Math.min(one, other), 0, width);
        double to = Math.clamp(Math.max(one, other), 0, width);
        int base = row * (width + 2);
        int first = (int) from;
        int last = (int) Math.ceil(to);
        if (last <= first + 1) {
            double middle = (from + to) / 2 - first;
            changes[base + first] += (float) (area * (1 - middle));
            changes[base + first + 1] += (float) (area * middle);
            return;
        }
        // What lies right of the line grows with the square in the first and last pixel, evenly between.
        double perPixel = 1 / (to - from);
        double before = 0;
        for (int pixel = first; pixel <= last; pixel++) {
            double covered = covered(pixel + 1 - from, to - from, perPixel);
            changes[base + pixel] += (float) (area * (covered - before));
            before = covered;
        }
    }

    /// How much of the pixel that ends at `reach` lies right of a line that begins at 0 and ends at `length`.
    private static double covered(double reach, double length, double perPixel) {
        double right = integral(reach, length, perPixel);
        double left = integral(reach - 1, length, perPixel);
        return right - left;
    }

    /// The area right of the line up to `x`: a triangle, then all.
    private static double integral(double x, double length, double perPixel) {
        if (x <= 0) {
            return 0;
        }
        return x < length ? x * x * perPixel / 2 : x - length / 2;
    }
}
