package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureCleanTest {

    @Test
    void photoLosesItsPlaceAndKeepsItsTurn() throws IOException {
        byte[] photo = Samples.photo(6);
        CleanFile clean = Judge.clean("a.jpg", photo);
        assertThat(Samples.text(photo)).contains(Samples.PLACE, "ICC_PROFILE");
        assertThat(Samples.text(clean.bytes())).doesNotContain(Samples.PLACE, "ICC_PROFILE", "xmpmeta", "Owner");
        assertThat(clean.width()).isEqualTo(24);
        assertThat(clean.height()).isEqualTo(40);
        assertThat(JpegOrientation.read(new PictureBytes(tiff(clean.bytes())))).isEqualTo(6);
        assertThat(Samples.pixels(clean.bytes())).isEqualTo(Samples.pixels(Samples.image("jpg", 40, 24)));
    }

    private static byte[] tiff(byte[] jpeg) {
        int at = Samples.text(jpeg).indexOf("Exif\0\0") + 6;
        return Arrays.copyOfRange(jpeg, at, at + 26);
    }

    @Test
    void uprightPhotoHasNoExifAtAll() {
        CleanFile clean = Judge.clean("a.jpg", Samples.photo(1));
        assertThat(Samples.text(clean.bytes())).doesNotContain("Exif");
        assertThat(clean.width()).isEqualTo(40);
    }

    @Test
    void smallCopyInJfifGoesAndAdobeStays() {
        byte[] plain = Samples.image("jpg", 8, 8);
        byte[] jfif = Samples.segment(
                0xe0, Samples.bytes("JFIF\0", 1, 2, 1, 0, 72, 0, 72, 3, 1, Samples.PLACE.substring(0, 9)));
        byte[] adobe = Samples.segment(0xee, Samples.bytes("Adobe", 0, 100, 0, 0, 0, 0, 1, Samples.PLACE));
        byte[] file = Samples.bytes(0xff, 0xd8, jfif, adobe, Arrays.copyOfRange(plain, 20, plain.length));
        String clean = Samples.text(Judge.clean("a.jpg", file).bytes());
        assertThat(clean).contains("JFIF", "Adobe").doesNotContain("GPS");
    }

    @Test
    void brokenJpegIsRefused() {
        byte[] photo = Samples.image("jpg", 40, 24);
        assertThat(Judge.refusal("a.jpg", Arrays.copyOf(photo, photo.length - 2)))
                .isEqualTo("picture-broken: Картинку нельзя показать: файл обрывается.");
        assertThat(Judge.refusal("a.jpg", Samples.bytes(0xff, 0xd8, 0xff, 0xd9)))
                .startsWith("picture-broken:");
    }

    @Test
    void jpegOfTooManyScansIsRefused() {
        byte[] photo = Samples.image("jpg", 8, 8);
        int scan = Samples.text(photo).indexOf("\u00ff\u00da");
        byte[] one = Arrays.copyOfRange(photo, scan, photo.length - 2);
        Object[] scans = new Object[201];
        Arrays.fill(scans, one);
        byte[] bomb = Samples.bytes(Arrays.copyOf(photo, scan), Samples.bytes(scans), 0xff, 0xd9);
        assertThat(Judge.refusal("a.jpg", bomb)).startsWith("picture-frames:");
    }

    @Test
    void pngKeepsPictureChunksOnly() throws IOException {
        CleanFile clean = Judge.clean("a.png", Samples.png());
        assertThat(Samples.text(clean.bytes()))
                .doesNotContain(Samples.PLACE, "tEXt", "eXIf")
                .contains("gAMA", "pHYs");
        assertThat(Samples.pixels(clean.bytes())).isEqualTo(Samples.pixels(Samples.image("png", 30, 20)));
        assertThat(clean.width()).isEqualTo(30);
        assertThat(clean.height()).isEqualTo(20);
    }

    @Test
    void pngWithAWrongSumIsRefused() {
        byte[] png = Samples.image("png", 30, 20);
        png[60] ^= 1;
        assertThat(Judge.refusal("a.png", png)).contains("контрольная сумма");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60000x60000", "12001x1", "1x12001", "7000x7000", "-1x-1"})
    void bombHeadersAreRefused(String size) {
        String[] sides = size.split("x");
        byte[] head = Samples.pngHeader(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        assertThat(Judge.refusal("a.png", head)).startsWith("picture-too-large: Размер картинки ");
    }

    @Test
    void largestAllowedHeaderIsNotTooLarge() {
        assertThat(Judge.refusal("a.png", Samples.pngHeader(8000, 5000))).startsWith("picture-broken:");
        assertThat(Judge.refusal("a.png", Samples.pngHeader(0, 5000))).startsWith("picture-broken:");
    }

    @Test
    void gifKeepsPicturesAndLoopOnly() throws IOException {
        CleanFile clean = Judge.clean("a.gif", Samples.gif(2));
        assertThat(Samples.text(clean.bytes()))
                .doesNotContain(Samples.PLACE, "XMP")
                .contains("NETSCAPE2.0");
        assertThat(Samples.pixels(clean.bytes()))
                .isEqualTo(Samples.pixels(Samples.gif(2)))
                .hasSize(4);
        assertThat(Judge.clean("a.gif", Samples.gif(200)).width()).isEqualTo(2);
        assertThat(Judge.refusal("a.gif", Samples.gif(201))).startsWith("picture-frames:");
    }

    @Test
    void gifWithoutItsEndMarkGetsOneAndACutOneIsRefused() {
        byte[] gif = Judge.clean("a.gif", Samples.gif(2)).bytes();
        assertThat(Judge.clean("a.gif", Arrays.copyOf(gif, gif.length - 1)).bytes())
                .isEqualTo(gif);
        assertThat(Judge.refusal("a.gif", Arrays.copyOf(gif, gif.length - 2))).startsWith("picture-broken:");
    }

    @Test
    void webpLosesPlaceProfileAndTheirFlags() {
        CleanFile clean = Judge.clean("a.webp", Samples.webpPhoto());
        assertThat(clean.bytes()).isEqualTo(Samples.webp(Samples.webpHead(0, 50, 40), Samples.lossless(50, 40)));
        assertThat(clean.width()).isEqualTo(50);
        assertThat(clean.height()).isEqualTo(40);
        byte[] simple = Samples.webp(Samples.lossless(3, 4));
        assertThat(Judge.clean("a.webp", simple).bytes()).isEqualTo(simple);
    }

    @Test
    void movingWebpIsCleanedFrameByFrame() {
        CleanFile clean = Judge.clean("a.webp", Samples.webpMoving(2));
        assertThat(Samples.text(clean.bytes())).doesNotContain(Samples.PLACE).containsPattern("(?s)ANMF.*ANMF");
        assertThat(Judge.refusal("a.webp", Samples.webpMoving(201))).startsWith("picture-frames:");
    }

    @Test
    void webpThatContradictsItselfIsRefused() {
        byte[] file = Samples.webp(Samples.webpHead(0, 50, 40), Samples.lossless(12000, 3000));
        assertThat(Judge.refusal("a.webp", file)).startsWith("picture-broken:");
        assertThat(Judge.refusal("a.webp", Samples.webp(Samples.lossless(16000, 16000))))
                .startsWith("picture-too-large:");
    }
}
