package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Rewrites a JPEG with the segments that make the picture only. Of what programs add there stay: the density of
/// JFIF (without its small copy of the picture), Adobe's mark of the colours, without which prints in four colours
/// come out inverted, and the way the camera was held, as an EXIF block of this one number.
/// Source of the format: ITU-T T.81, JFIF 1.02.
final class JpegCleaner {

    private static final int JFIF_LENGTH = 14;
    private static final int ADOBE_LENGTH = 12;

    private final PictureBytes in;
    private final ByteArrayOutputStream body;
    private byte @Nullable [] jfif;
    private byte @Nullable [] adobe;
    private int orientation = 1;
    private @Nullable PictureSize size;
    private int scans;

    JpegCleaner(byte[] bytes) {
        this.in = new PictureBytes(bytes);
        this.body = new ByteArrayOutputStream(bytes.length);
    }

    CleanFile clean() {
        int at = marker(2);
        while (in.u8(at) != 0xd9) {
            at = marker(segment(in.u8(at), at + 1));
        }
        PictureSize shown = demandPicture();
        if (orientation >= 5) {
            shown = shown.turned();
        }
        return new CleanFile(whole(), shown.width(), shown.height());
    }

    private PictureSize demandPicture() {
        if (size == null || scans == 0) {
            throw RefusedFile.brokenPicture("нет самого изображения");
        }
        return size;
    }

    private byte[] whole() {
        body.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd9});
        byte[] head = head();
        byte[] rest = body.toByteArray();
        byte[] all = Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, all, head.length, rest.length);
        return all;
    }

    private byte[] head() {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        head.writeBytes(new byte[] {(byte) 0xff, (byte) 0xd8});
        writeSegment(head, 0xe0, jfif);
        if (orientation != 1) {
            head.writeBytes(JpegOrientation.segment(orientation));
        }
        writeSegment(head, 0xee, adobe);
        return head.toByteArray();
    }

    private static void writeSegment(ByteArrayOutputStream out, int code, byte @Nullable [] payload) {
        if (payload != null) {
            out.writeBytes(new byte[] {(byte) 0xff, (byte) code, 0, (byte) (payload.length + 2)});
            out.writeBytes(payload);
        }
    }

    /// The place of the next marker's code. Bytes between segments are passed over, as decoders do.
    private int marker(int from) {
        int at = from;
        while (in.u8(at) != 0xff || standsAlone(in.u8(at + 1))) {
            at++;
        }
        return at + 1;
    }

    private static boolean standsAlone(int code) {
        return code == 0 || code == 0xff || code == 1 || isRestart(code);
    }

    private static boolean isRestart(int code) {
        return code >= 0xd0 && code <= 0xd7;
    }

    /// Handles one segment and gives the place after it.
    private int segment(int code, int at) {
        if (in.u16(at) < 2) {
            throw RefusedFile.brokenPicture("неверная длина части файла");
        }
        int end = in.after(at, in.u16(at));
        switch (code) {
            case 0xc0, 0xc1, 0xc2 -> frame(at, end);
            case 0xc4, 0xdb, 0xdd -> copy(at - 2, end);
            case 0xda -> {
                return scan(at, end);
            }
            case 0xe0 -> jfif(at + 2, end);
            case 0xe1 -> exif(at + 2, end);
            case 0xee -> adobe(at + 2, end);
            default -> demandDroppable(code);
        }
        return end;
    }

    private static void demandDroppable(int code) {
        boolean application = code >= 0xe0 && code <= 0xef;
        boolean comment = code == 0xfe;
        if (!application && !comment) {
            throw RefusedFile.brokenPicture("вид JPEG, который браузеры не показывают");
        }
    }

    private void frame(int at, int end) {
        int colours = end - at >= 8 ? in.u8(at + 7) : 0;
        boolean known = colours == 1 || colours == 3 || colours == 4;
        if (size != null || !known || end - at != 8 + 3 * colours || in.u8(at + 2) != 8) {
            throw RefusedFile.brokenPicture("неверный заголовок изображения");
        }
        size = PictureSize.of(in.u16(at + 5), in.u16(at + 3));
        copy(at - 2, end);
    }

    private int scan(int at, int end) {
        if (size == null) {
            throw RefusedFile.brokenPicture("нет заголовка изображения");
        }
        PictureSize.demandFrames(++scans);
        int to = endOfScan(end);
        copy(at - 2, to);
        return to;
    }

    /// Coded data runs up to the first marker that is neither a stuffed 255 nor a restart.
    private int endOfScan(int from) {
        int at = from;
        while (true) {
            while (in.u8(at) != 0xff) {
                at++;
            }
            int code = at + 1;
            while (in.u8(code) == 0xff) {
                code++;
            }
            if (in.u8(code) != 0 && !isRestart(in.u8(code))) {
                return at;
            }
            at = code + 1;
        }
    }

    private void jfif(int from, int end) {
        if (in.has(from, "JFIF\0") && end - from >= JFIF_LENGTH) {
            jfif = in.part(from, from + JFIF_LENGTH);
            jfif[12] = 0;
            jfif[13] = 0;
        }
    }

    private void adobe(int from, int end) {
        if (in.has(from, "Adobe") && end - from >= ADOBE_LENGTH) {
            adobe = in.part(from, from + ADOBE_LENGTH);
        }
    }

    private void exif(int from, int end) {
        if (orientation == 1 && in.has(from, "Exif\0\0")) {
            orientation = JpegOrientation.read(new PictureBytes(in.part(from + 6, Math.max(end, from + 6))));
        }
    }

    private void copy(int from, int to) {
        body.write(in.bytes(), from, to - from);
    }
}
