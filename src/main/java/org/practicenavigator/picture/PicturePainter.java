package org.practicenavigator.picture;

import java.util.List;

/// Draws pictures of 1200 × 630 pixels, the size that messengers and social networks ask for. Thread-safe.
///
/// The site's name stands at the top beside the theme's sign, the title below it in the largest size at which it
/// fits, the figure at the foot. Whatever the texts are, there is a picture.
public final class PicturePainter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final int EDGE = 18;
    private static final int LEFT = 80;
    private static final int COLUMN = WIDTH - 2 * LEFT;

    /// The site's name stands right of the sign, which the theme draws into this space.
    private static final int NAME_LEFT = 164;

    private static final int NAME_BASE = 92;
    private static final int REGION_BASE = 126;
    private static final float NAME_SIZE = 30;
    private static final float REGION_SIZE = 23;

    private static final int KIND_BASE = 206;
    private static final float KIND_SIZE = 25;

    private static final int TITLE_TOP = 222;
    private static final int TITLE_END = 548;
    private static final int TITLE_END_ABOVE_FIGURE = 422;
    private static final float LARGEST_TITLE = 76;
    private static final float SMALLEST_TITLE = 40;
    private static final float TITLE_STEP = 4;
    private static final float TITLE_LEADING = 1.16f;

    private static final float NOTE_SIZE = 31;
    private static final int NOTE_LEADING = 43;
    private static final int NOTE_END = 540;
    private static final int NOTE_END_ABOVE_FIGURE = 420;
    private static final int NOTE_WIDTH = 940;

    private static final int FIGURE_BASE = 534;
    private static final float FIGURE_SIZE = 96;
    private static final float LARGEST_FIGURE_TEXT = 43;
    private static final float SMALLEST_FIGURE_TEXT = 27;
    private static final int FIGURE_TEXT_LEADING = 35;
    private static final int FIGURE_GAP = 30;
    private static final int LEAST_FIGURE_TEXT = 260;

    private final PictureStyle style;

    public PicturePainter(PictureStyle style) {
        this.style = style;
    }

    /// The picture as a PNG file.
    public byte[] png(Picture picture) {
        return Png.of(paint(picture));
    }

    private Canvas paint(Picture picture) {
        PictureStyle.Colours colours = style.colours();
        int edge = style.edge(picture.tone());
        Canvas canvas = new Canvas(WIDTH, HEIGHT, colours.paper());
        canvas.rectangle(0, 0, WIDTH, EDGE, edge);
        style.marks().forEach(mark -> canvas.fill(mark.outline(), mark.colour()));
        line(canvas, picture.site(), style.text(), NAME_SIZE, NAME_LEFT, NAME_BASE, colours.text());
        line(canvas, picture.region(), style.text(), REGION_SIZE, NAME_LEFT, REGION_BASE, colours.muted());
        line(canvas, picture.kind(), style.text(), KIND_SIZE, LEFT, KIND_BASE, edge);
        note(canvas, picture, title(canvas, picture));
        figure(canvas, picture);
        return canvas;
    }

    private void line(Canvas canvas, String text, Typeface face, float size, int x, int base, int colour) {
        Lines lines = Lines.of(Wording.drawable(text, face), WIDTH - LEFT - x, 1, part -> face.width(part, size));
        canvas.fill(face.outline(lines.lines().getFirst(), size, x, base), colour);
    }

    /// @return where a line below may stand
    private float title(Canvas canvas, Picture picture) {
        String text = Wording.drawable(picture.title(), style.head());
        int end = hasFigure(picture) ? TITLE_END_ABOVE_FIGURE : TITLE_END;
        float size = LARGEST_TITLE;
        Lines lines = lines(text, size, end);
        while (!lines.whole() && size > SMALLEST_TITLE) {
            size -= TITLE_STEP;
            lines = lines(text, size, end);
        }
        float base = TITLE_TOP + size;
        for (String part : lines.lines()) {
            canvas.fill(
                    style.head().outline(part, size, LEFT, base),
                    style.colours().text());
            base += size * TITLE_LEADING;
        }
        return base;
    }

    /// As many lines as there is room for between the title and the foot; above a figure all or none.
    private void note(Canvas canvas, Picture picture, float top) {
        int end = hasFigure(picture) ? NOTE_END_ABOVE_FIGURE : NOTE_END;
        int most = (int) Math.floor((end - top) / NOTE_LEADING) + 1;
        String text = Wording.drawable(picture.note(), style.text());
        if (text.isEmpty() || most < 1) {
            return;
        }
        Lines lines = Lines.of(text, NOTE_WIDTH, most, part -> style.text().width(part, NOTE_SIZE));
        if (hasFigure(picture) && !lines.whole()) {
            return;
        }
        float base = top;
        for (String part : lines.lines()) {
            canvas.fill(
                    style.text().outline(part, NOTE_SIZE, LEFT, base),
                    style.colours().muted());
            base += NOTE_LEADING;
        }
    }

    private Lines lines(String text, float size, int end) {
        int most = (int) ((end - TITLE_TOP) / (size * TITLE_LEADING));
        return Lines.of(text, COLUMN, most, part -> style.head().width(part, size));
    }

    private static boolean hasFigure(Picture picture) {
        return !picture.figure().isBlank();
    }

    /// The figure, and right of it what it counts, in up to two lines on the figure's middle.
    private void figure(Canvas canvas, Picture picture) {
        if (!hasFigure(picture)) {
            return;
        }
        String text = Wording.drawable(picture.figure(), style.head());
        float size = FIGURE_SIZE;
        while (size > SMALLEST_TITLE && style.head().width(text, size) > COLUMN - LEAST_FIGURE_TEXT) {
            size -= TITLE_STEP;
        }
        canvas.fill(
                style.head().outline(text, size, LEFT, FIGURE_BASE),
                style.colours().result());
        float left = LEFT + style.head().width(text, size) + FIGURE_GAP;
        counted(canvas, Wording.drawable(picture.figureText(), style.text()), left);
    }

    /// In one large line where it fits, else in two small ones.
    private void counted(Canvas canvas, String text, float left) {
        double room = Math.max(0, WIDTH - LEFT - left);
        float size = LARGEST_FIGURE_TEXT;
        while (size > SMALLEST_FIGURE_TEXT && style.text().width(text, size) > room) {
            size -= TITLE_STEP;
        }
        float fitting = size;
        List<String> lines = Lines.of(text, room, 2, part -> style.text().width(part, fitting))
                .lines();
        float base = FIGURE_BASE - (lines.size() == 1 ? 0 : FIGURE_TEXT_LEADING - TITLE_STEP);
        for (String line : lines) {
            canvas.fill(
                    style.text().outline(line, fitting, left, base),
                    style.colours().muted());
            base += FIGURE_TEXT_LEADING;
        }
    }
}
