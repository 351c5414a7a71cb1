package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/// A JPEG inside another document without the parts that cameras and editors add: Exif and XMP, Photoshop's data,
/// remarks. Everything that the picture's colours need stays, turned pictures stay as they are: PDF does not
/// turn them.
/// Source of the format: ITU T.81, annex B.
final class PhotoSegments {

    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final Set<Integer> FOREIGN = Set.of(0xE1, 0xED, 0xFE);

    private PhotoSegments() {}

    /// The same bytes where they are no JPEG or its parts do not fit together.
    static byte[] without(byte[] jpeg) {
        if (jpeg.length < 4 || at(jpeg, 0) != 0xFF || at(jpeg, 1) != START) {
            return jpeg;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length);
        out.write(jpeg, 0, 2);
        int from = 2;
        while (from + 4 <= jpeg.length && at(jpeg, from) == 0xFF && at(jpeg, from + 1) != SCAN) {
            int length = 2 + at(jpeg, from + 2) * 256 + at(jpeg, from + 3);
            if (length < 4 || from + length > jpeg.length) {
                return jpeg;
            }
            if (!FOREIGN.contains(at(jpeg, from + 1))) {
                out.write(jpeg, from, length);
            }
            from += length;
        }
        out.write(jpeg, from, jpeg.length - from);
        return out.toByteArray();
    }

    private static int at(byte[] bytes, int index) {
        return bytes[index] & 0xff;
    }
}
