package org.practicenavigator.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.practicenavigator.testkit.Pngs;

/// Files made for the tests, byte by byte where no program would write them so.
final class Samples {

    static final String PLACE = "GPS-43.1155N-131.8855E";

    private Samples() {}

    static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            switch (part) {
                case byte[] bytes -> out.writeBytes(bytes);
                case Integer number -> out.write(number);
                default -> out.writeBytes(part.toString().getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static byte[] image(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width * height; i++) {
            image.setRGB(i % width, i / width, i * 2654435 & 0xffffff);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// A segment of a JPEG.
    static byte[] segment(int code, byte[] payload) {
        return bytes(0xff, code, payload.length + 2 >> 8, payload.length + 2 & 0xff, payload);
    }

    /// EXIF of a camera: the way it was held, then a block of its place.
    static byte[] exif(int orientation) {
        return segment(
                0xe1,
                bytes(
                        "Exif\0\0II*\0",
                        low4(8),
                        2,
                        0,
                        low2(0x0112),
                        low2(3),
                        low4(1),
                        low2(orientation),
                        low2(0),
                        low2(0x8825),
                        low2(4),
                        low4(1),
                        low4(38),
                        low4(0),
                        low2(1),
                        low2(1),
                        low2(2),
                        low4(PLACE.length()),
                        low4(56),
                        low4(0),
                        PLACE));
    }

    /// A photo of 40 × 24 points with what cameras and programs put into it.
    static byte[] photo(int orientation) {
        byte[] plain = image("jpg", 40, 24);
        return bytes(
                0xff,
                0xd8,
                exif(orientation),
                segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>", PLACE, "</x:xmpmeta>")),
                segment(0xe2, bytes("ICC_PROFILE\0\1\1", new byte[128])),
                segment(0xed, bytes("Photoshop 3.0\0", PLACE)),
                segment(0xfe, bytes("Owner ", PLACE)),
                Arrays.copyOfRange(plain, 2, plain.length),
                PLACE);
    }

    static byte[] pngHeader(int width, int height) {
        return bytes(0x89, "PNG\r\n\u001a\n", Pngs.chunk("IHDR", bytes(high4(width), high4(height), 8, 2, 0, 0, 0)));
    }

    /// A PNG of 30 × 20 points with texts and EXIF.
    static byte[] png() {
        byte[] plain = image("png", 30, 20);
        return bytes(
                Arrays.copyOf(plain, 33),
                Pngs.chunk("tEXt", bytes("Author\0", PLACE)),
                Pngs.chunk("eXIf", bytes("II*\0", PLACE)),
                Pngs.chunk("gAMA", high4(45455)),
                Pngs.chunk("pHYs", bytes(high4(2835), high4(2835), 1)),
                Arrays.copyOfRange(plain, 33, plain.length),
                PLACE);
    }

    static byte[] gif(int frames) {
        byte[] frame =
                bytes(0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, low2(0), low2(0), low2(2), low2(2), 0, 2, 2, 0x44, 0x0a, 0);
        Object[] all = new Object[frames];
        Arrays.fill(all, frame);
        return bytes(
                "GIF89a",
                low2(2),
                low2(2),
                0x80,
                0,
                0,
                0,
                0,
                0,
                255,
                255,
                255,
                0x21,
                0xff,
                11,
                "NETSCAPE2.0",
                3,
                1,
                0,
                0,
                0,
                0x21,
                0xfe,
                PLACE.length(),
                PLACE,
                0,
                0x21,
                0xff,
                11,
                "XMP DataXMP",
                PLACE.length(),
                PLACE,
                0,
                bytes(all),
                0x3b,
                PLACE);
    }

    static byte[] riff(String name, byte[] content) {
        return bytes(name, low4(content.length), content, new byte[content.length & 1]);
    }

    static byte[] lossless(int width, int height) {
        return riff("VP8L", bytes(0x2f, low4(width - 1 | height - 1 << 14), "pixels"));
    }

    static byte[] webp(byte[]... chunks) {
        byte[] body = bytes((Object[]) chunks);
        return bytes("RIFF", low4(body.length + 4), "WEBP", body);
    }

    static byte[] webpHead(int flags, int width, int height) {
        return riff("VP8X", bytes(flags, 0, 0, 0, low3(width - 1), low3(height - 1)));
    }

    static byte[] webpPhoto() {
        return bytes(
                webp(
                        webpHead(0x2c, 50, 40),
                        riff("ICCP", bytes("profile")),
                        lossless(50, 40),
                        riff("EXIF", bytes("II*\0", PLACE)),
                        riff("XMP ", bytes("<x>", PLACE, "</x>"))),
                PLACE);
    }

    static byte[] webpMoving(int frames) {
        byte[] frame = riff(
                "ANMF",
                bytes(low3(0), low3(0), low3(9), low3(9), low3(100), 0, lossless(10, 10), riff("JUNK", bytes(PLACE))));
        Object[] all = new Object[frames];
        Arrays.fill(all, frame);
        return webp(webpHead(2, 10, 10), riff("ANIM", bytes(low4(0), low2(0))), bytes(all));
    }

    static byte[] low2(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8)};
    }

    static byte[] low3(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    static byte[] low4(int number) {
        return bytes(low2(number), low2(number >> 16));
    }

    static byte[] high4(int number) {
        return new byte[] {(byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number};
    }
}
