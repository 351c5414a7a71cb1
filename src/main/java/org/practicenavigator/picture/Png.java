package org.practicenavigator.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Pixels → a PNG file (ISO/IEC 15948): one byte per pixel where there are at most 256 colours, three otherwise.
/// Nothing but the picture is written: no time, no program.
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int MOST_COLOURS = 256;
    private static final byte PALETTE = 3;
    private static final byte TRUE_COLOUR = 2;
    private static final int USUAL_SIZE = 24 * 1024;

    /// Two thirds of the time of the usual level for a fiftieth more bytes.
    private static final int EFFORT = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);

    private Png() {}

    static byte[] of(Canvas canvas) {
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        Inks inks = new Inks();
        byte[] rows = inks.rows(canvas);
        boolean few = rows.length > 0;
        png.chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(canvas.width())
                        .putInt(canvas.height())
                        .put((byte) 8)
                        .put(few ? PALETTE : TRUE_COLOUR)
                        .array());
        if (few) {
            png.chunk("PLTE", inks.palette());
        }
        png.chunk("IDAT", packed(few ? rows : trueColours(canvas)));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private void chunk(String name, byte[] data) {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(type);
        crc.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] trueColours(Canvas canvas) {
        int[] pixels = canvas.pixels();
        ByteBuffer rows = ByteBuffer.allocate((canvas.width() * 3 + 1) * canvas.height());
        for (int i = 0; i < pixels.length; i++) {
            if (i % canvas.width() == 0) {
                rows.put((byte) 0);
            }
            rows.put((byte) (pixels[i] >> 16)).put((byte) (pixels[i] >> 8)).put((byte) pixels[i]);
        }
        return rows.array();
    }

    private static byte[] packed(byte[] rows) {
        try (Deflater deflater = new Deflater(EFFORT)) {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(USUAL_SIZE);
            byte[] buffer = new byte[USUAL_SIZE];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        }
    }

    /// The colours of a picture, numbered in the order in which they are met.
    private static final class Inks {

        private static final int SLOTS = 1024;

        private final int[] slots = new int[SLOTS];
        private final int[] colours = new int[MOST_COLOURS];
        private int count;

        Inks() {
            Arrays.fill(slots, -1);
        }

        /// Rows of numbers, each after the number of its filter (none); empty where there are too many colours.
        byte[] rows(Canvas canvas) {
            int[] pixels = canvas.pixels();
            byte[] rows = new byte[(canvas.width() + 1) * canvas.height()];
            int last = ~pixels[0];
            int number = 0;
            for (int y = 0, i = 0, at = 0; y < canvas.height(); y++) {
                at++;
                for (int x = 0; x < canvas.width(); x++, i++) {
                    if (pixels[i] != last) {
                        last = pixels[i];
                        number = number(last);
                        if (number < 0) {
                            return new byte[0];
                        }
                    }
                    rows[at++] = (byte) number;
                }
            }
            return rows;
        }

        private int number(int colour) {
            int slot = (colour * 0x9E3779B1) >>> 22;
            while (slots[slot] >= 0 && colours[slots[slot]] != colour) {
                slot = (slot + 1) % SLOTS;
            }
            if (slots[slot] < 0) {
                if (count == MOST_COLOURS) {
                    return -1;
                }
                colours[count] = colour;
                slots[slot] = count++;
            }
            return slots[slot];
        }

        byte[] palette() {
            ByteBuffer palette = ByteBuffer.allocate(count * 3);
            for (int i = 0; i < count; i++) {
                palette.put((byte) (colours[i] >> 16))
                        .put((byte) (colours[i] >> 8))
                        .put((byte) colours[i]);
            }
            return palette.array();
        }
    }
}
