package org.practicenavigator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Photos that authors add: small, turned as they were taken, and without a word about where that was.
@Tag("browser")
@ExtendWith(OneBrowser.class)
class FormPicturesTest {

    /// A photo drawn by the browser: red on the left, blue on the right, noise so that it weighs something.
    private static final String DRAWN = """
            async ([width, height, type]) => {
                const canvas = new OffscreenCanvas(width, height);
                const pen = canvas.getContext("2d");
                pen.fillStyle = "#f00";
                pen.fillRect(0, 0, width / 2, height);
                pen.fillStyle = "#00f";
                pen.fillRect(width / 2, 0, width / 2, height);
                for (let i = 0; i < 4000; i++) {
                    pen.fillStyle = `hsl(${(i * 37) % 360} 80% 50%)`;
                    pen.fillRect((i * 7919) % width, height * 0.3 + ((i * 104729) % (height * 0.4)), 9, 9);
                }
                return lib.base64Of(await canvas.convertToBlob({ type, quality: 0.98 }));
            }""";

    private static final String SHRUNK = """
            async ([bytes, name]) => {
                const made = await lib.told(() => lib.shrunk(lib.fileOf(bytes, name)));
                if (made.told) return [made.told];
                const picture = await createImageBitmap(made.blob);
                const pen = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
                pen.drawImage(picture, 0, 0);
                const corner = [...pen.getImageData(8, 8, 1, 1).data].map((one) => (one > 127 ? 1 : 0)).join("");
                return [made.name, picture.width === made.width && picture.height === made.height, made.width, made.height,
                    made.blob.size, made.blob.type, corner, await lib.base64Of(made.blob)];
            }""";

    @TempDir
    static Path folder;

    private static TrialPage trial;

    @BeforeAll
    static void open() {
        trial = TrialPage.onDisk(folder);
    }

    @AfterAll
    static void close() {
        trial.close();
    }

    private static byte[] drawn(int width, int height, String type) {
        return Base64.getDecoder().decode((String) trial.run(DRAWN, List.of(width, height, type)));
    }

    private static List<?> shrunk(byte[] picture, String name) {
        return (List<?>) trial.run(SHRUNK, List.of(Base64.getEncoder().encodeToString(picture), name));
    }

    @Test
    void becomesSmallAndForgetsWhereItWasTaken() throws IOException {
        byte[] photo = withExif(drawn(3000, 2000, "image/jpeg"), 1);
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Exif", "Spassk-Dalny 44.5 N");
        List<?> made = shrunk(photo, "Фото с урока.JPG");
        assertThat(made.subList(0, 4)).isEqualTo(List.of("foto-s-uroka.jpg", true, 1600, 1067));
        assertThat((Integer) made.get(4)).isLessThanOrEqualTo(300 * 1024);
        assertThat(made.get(6)).isEqualTo("1001");
        byte[] bytes = Base64.getDecoder().decode((String) made.get(7));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Spassk");
    }

    /// A phone that was held upright writes the picture lying and says so.
    @Test
    void staysUprightWithoutTheRemarkAboutIt() throws IOException {
        List<?> made = shrunk(withExif(drawn(1200, 800, "image/jpeg"), 6), "a.jpg");
        assertThat(made.subList(2, 4)).isEqualTo(List.of(800, 1200));
        assertThat(made.get(6)).isEqualTo("1001");
        List<?> turned = shrunk(withExif(drawn(1200, 800, "image/jpeg"), 3), "a.jpg");
        assertThat(turned.get(6)).as("the left side came to the right").isEqualTo("0011");
    }

    @Test
    void takesDrawingsAndModernPhotos() {
        assertThat(shrunk(drawn(400, 300, "image/png"), "схема.png").get(5)).isEqualTo("image/png");
        assertThat(shrunk(drawn(900, 600, "image/webp"), "a.webp").subList(2, 4))
                .isEqualTo(List.of(900, 600));
        assertThat(shrunk(drawn(90, 60, "image/jpeg"), "....").get(0)).isEqualTo("foto.jpg");
    }

    /// A hundred megapixels are refused by the head of the file alone: the rest of this one is not even there.
    @Test
    void refusesWhatWouldFillTheMemory() {
        byte[] jpeg = {
            (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xc0, 0, 17, 8, 0x21, 0x34, 0x2e, (byte) 0xe0, 3, 1, 0x11, 0
        };
        assertThat(shrunk(jpeg, "большая.jpg").getFirst()).asString().contains("102 млн точек", "сохранено");
        byte[] png = new byte[40];
        byte[] head = {
            (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0x40, 0, 0, 0, 0x40, 0
        };
        System.arraycopy(head, 0, png, 0, head.length);
        assertThat(shrunk(png, "a.png").getFirst()).asString().contains("268 млн точек");
        byte[] webp = "RIFF....WEBPVP8X........................".getBytes(StandardCharsets.ISO_8859_1);
        webp[24] = (byte) 0xff;
        webp[25] = 0x3f;
        webp[26] = 0;
        webp[27] = (byte) 0xff;
        webp[28] = 0x3f;
        webp[29] = 0;
        assertThat(shrunk(webp, "a.webp").getFirst()).asString().contains("268 млн точек");
    }

    @Test
    void saysWhatIsNoPicture() {
        assertThat(shrunk("ftypheic".getBytes(StandardCharsets.UTF_8), "IMG_1.HEIC")
                        .getFirst())
                .asString()
                .contains("IMG_1.HEIC", ".jpg");
        byte[] cut = drawn(300, 200, "image/png");
        cut[45] ^= 0x55;
        cut[60] ^= 0x55;
        assertThat(shrunk(java.util.Arrays.copyOf(cut, 70), "a.png").getFirst())
                .asString()
                .contains("повреждён");
        assertThat(
                        trial.page()
                                .evaluate(
                                        "async () => (await lib.told(() => lib.shrunk({ size: 60 * 1048576, name: 'a.jpg' }))).told"))
                .asString()
                .startsWith("Фотография занимает 60\u00a0МБ");
    }

    /// Puts an EXIF part with an orientation and a place behind the beginning of a JPEG.
    private static byte[] withExif(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream tiff = new ByteArrayOutputStream();
        tiff.write("Exif\0\0MM\0*\0\0\0\u0008\0\u0001".getBytes(StandardCharsets.ISO_8859_1));
        tiff.write(new byte[] {1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0});
        tiff.write("GPS Spassk-Dalny 44.5 N 132.8 E".getBytes(StandardCharsets.ISO_8859_1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (tiff.size() + 2)});
        out.write(tiff.toByteArray());
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
