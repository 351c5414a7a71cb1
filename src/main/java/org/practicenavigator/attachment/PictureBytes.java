package org.practicenavigator.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads numbers out of a picture file; whatever would stand behind its end makes the picture broken.
record PictureBytes(byte[] bytes) {

    /// The place after `count` bytes from `from`.
    ///
    /// @throws RefusedFile where the file ends before
    int after(int from, long count) {
        if (from < 0 || count < 0 || from + count > bytes.length) {
            throw RefusedFile.brokenPicture("файл обрывается");
        }
        return (int) (from + count);
    }

    int u8(int at) {
        after(at, 1);
        return bytes[at] & 0xff;
    }

    int u16(int at) {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /// Two bytes, the low one first, as GIF and WebP count.
    int u16low(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    int u24low(int at) {
        return u16low(at) | u8(at + 2) << 16;
    }

    long u32low(int at) {
        return u16low(at) | (long) u16low(at + 2) << 16;
    }

    String name(int at, int length) {
        return new String(bytes, at, after(at, length) - at, StandardCharsets.ISO_8859_1);
    }

    boolean has(int at, String name) {
        return at >= 0
                && at + name.length() <= bytes.length
                && name(at, name.length()).equals(name);
    }

    byte[] part(int from, int to) {
        return Arrays.copyOfRange(bytes, from, after(from, (long) to - from));
    }
}
