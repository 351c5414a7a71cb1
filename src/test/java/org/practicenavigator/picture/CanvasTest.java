package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Java2D, another rasteriser, judges ours.
class CanvasTest {

    private static final int SIZE = 64;

    @Test
    void coversPixelsByTheirShare() {
        Canvas canvas = new Canvas(4, 4, 0x000000);
        canvas.fill(new Rectangle2D.Double(1, 1, 1.5, 1), 0xFFFFFF);
        assertThat(canvas.pixels()[5]).isEqualTo(0xFFFFFF);
        assertThat(canvas.pixels()[6] & 0xFF).isBetween(112, 143);
        assertThat(canvas.pixels()[7]).isZero();
        assertThat(canvas.pixels()[1]).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void drawsAsJava2dDoes(long seed) {
        Random random = new Random(seed);
        Shape round = new Ellipse2D.Double(at(random), at(random), 20, 12);
        assertThat(difference(round)).as("seed " + seed).isLessThan(1.0);
        Path2D triangle = new Path2D.Double();
        triangle.moveTo(at(random), at(random));
        triangle.lineTo(at(random), at(random));
        triangle.lineTo(at(random), at(random));
        assertThat(difference(triangle)).as("seed " + seed).isLessThan(1.0);
    }

    @Test
    void drawsLettersAsJava2dDoes() {
        Shape text = TestStyle.BASE.head().outline("Жёж", 30, 2, 40);
        assertThat(difference(text)).isLessThan(1.5);
        assertThat(difference(TestStyle.BASE.text().outline("№8Ыф", 26, 1.3f, 40.7f)))
                .isLessThan(1.5);
    }

    /// Also outside the canvas.
    private static double at(Random random) {
        return random.nextDouble(-SIZE / 8.0, SIZE);
    }

    /// The mean difference of pixels, of 255.
    private static double difference(Shape shape) {
        Canvas canvas = new Canvas(SIZE, SIZE, 0);
        canvas.fill(shape, 0xFFFFFF);
        BufferedImage judge = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = judge.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fill(shape);
        graphics.dispose();
        int[] theirs = judge.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
        int[] ours = canvas.pixels();
        long sum = 0;
        for (int i = 0; i < ours.length; i++) {
            sum += Math.abs((ours[i] & 0xFF) - (theirs[i] & 0xFF));
        }
        return (double) sum / ours.length;
    }
}
