package org.practicenavigator.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturePainterTest {

    private static final PicturePainter PAINTER = new PicturePainter(TestStyle.BASE);
    private static final int RESULT = 0xA8401A;
    private static final int TEXT = 0x1F2A30;

    private static Picture picture(String title, String figure, String tone) {
        return new Picture(
                "Навигатор", "Край", "Практика", title, "Что это такое, одной строкой.", figure, "ведут журнал", tone);
    }

    private static BufferedImage drawn(Picture picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(PAINTER.png(picture)));
    }

    private static Set<Integer> colours(BufferedImage image, int left, int right, int top, int bottom) {
        Set<Integer> colours = new TreeSet<>();
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                colours.add(image.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return colours;
    }

    @Test
    void isOneAndTheSame() {
        Picture picture = picture("Ракушка добра", "34 → 81 %", "teacher-pupil");
        assertThat(PAINTER.png(picture)).isEqualTo(new PicturePainter(TestStyle.BASE).png(picture));
        assertThat(PAINTER.png(picture)).isNotEqualTo(PAINTER.png(picture("Ракушка", "34 → 81 %", "teacher-pupil")));
        assertThat(picture.content())
                .isNotEqualTo(picture("Ракушка", "34 → 81 %", "teacher-pupil").content());
    }

    @Test
    void hasTheSizeThatIsAskedForAndAPalette() throws IOException {
        byte[] png = PAINTER.png(picture("Ракушка добра", "34 → 81 %", "teacher-pupil"));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(image.getColorModel().getPixelSize()).isEqualTo(8);
        assertThat(png).hasSizeLessThan(50_000);
    }

    @Test
    void showsTheToneAtTheEdge() throws IOException {
        assertThat(drawn(picture("Ракушка", "", "teacher-pupil")).getRGB(600, 5) & 0xFFFFFF)
                .isEqualTo(0x7A3B69);
        assertThat(drawn(picture("Ракушка", "", "")).getRGB(600, 5) & 0xFFFFFF).isEqualTo(0x0B5F6B);
    }

    @Test
    void showsTheFigureOnlyWhereThereIsOne() throws IOException {
        assertThat(colours(drawn(picture("Ракушка", "81 %", "")), 80, 600, 440, 560))
                .contains(RESULT);
        assertThat(colours(drawn(picture("Ракушка", "", "")), 80, 1200, 200, 560))
                .doesNotContain(RESULT);
    }

    /// The right margin has nothing but paper, whatever the title; its own edge and foot are the theme's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ракушка добра",
                "Сверхдлинноесловобезединогопробелакотороеникакнепомещаетсявстрокуиещёнемногобукв",
                "Региональная сеть муниципальных школ наставничества Приморского края и соседей, где каждый педагог"
                        + " находит того, кто ему поможет, а каждый наставник — того, кому есть что передать, и так"
                        + " далее, и тому подобное, пока хватает места на картинке и терпения у читателя",
                "Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж Ж",
                "和平和平和平和平和平和平和平和平和平和平和平和平"
            })
    void keepsTheMargins(String title) throws IOException {
        for (String figure : new String[] {"", "123 456 789 → 987 654 321 000 человек"}) {
            BufferedImage image = drawn(picture(title, figure, ""));
            assertThat(colours(image, 1124, 1200, 20, 590)).containsExactly(0xFBF8F3);
            assertThat(colours(image, 0, 74, 20, 590)).containsExactly(0xFBF8F3);
            assertThat(colours(image, 80, 1120, 222, 560)).contains(TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyTextGivesAPicture(long seed) throws IOException {
        Random random = new Random(seed);
        Picture picture = new Picture(
                rubbish(random),
                rubbish(random),
                rubbish(random),
                rubbish(random),
                rubbish(random),
                rubbish(random),
                rubbish(random),
                rubbish(random));
        assertThat(drawn(picture).getWidth()).as("seed " + seed).isEqualTo(1200);
    }

    private static String rubbish(Random random) {
        return IntStream.range(0, random.nextInt(400))
                .map(i -> switch (random.nextInt(4)) {
                    case 0 -> random.nextInt(0x10000);
                    case 1 -> 'а' + random.nextInt(32);
                    case 2 -> random.nextInt(0x80);
                    default -> 0x1F300 + random.nextInt(0x300);
                })
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void emptyTextsGiveAPicture() throws IOException {
        assertThat(drawn(new Picture("", "", "", "", "", "", "", "")).getHeight())
                .isEqualTo(630);
    }
}
