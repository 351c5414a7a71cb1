package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What others read is what was drawn.
class PngTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 1000})
    void isReadBack(int colours) throws IOException {
        Canvas canvas = new Canvas(50, 31, 0x102030);
        for (int i = 0; i < canvas.pixels().length; i++) {
            canvas.pixels()[i] = i % colours * 0x010307 & 0xFFFFFF;
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(canvas)));
        assertThat(read.getWidth()).isEqualTo(50);
        assertThat(read.getHeight()).isEqualTo(31);
        assertThat(read.getColorModel().getPixelSize()).isEqualTo(colours <= 256 ? 8 : 24);
        for (int i = 0; i < canvas.pixels().length; i++) {
            assertThat(read.getRGB(i % 50, i / 50) & 0xFFFFFF).isEqualTo(canvas.pixels()[i]);
        }
    }
}
