package org.practicenavigator.attachment;

/// How a camera was held, from 1 (upright) to 8, as EXIF says it: the one fact of EXIF that a reader needs.
/// Source of the format: CIPA DC-008 (EXIF 2.32), tag 0x0112; TIFF 6.0.
final class JpegOrientation {

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private JpegOrientation() {}

    /// The orientation in a TIFF block, 1 where it is missing or the block is damaged: then all of it is dropped.
    static int read(PictureBytes tiff) {
        try {
            boolean low = tiff.has(0, "II*\0");
            if (!low && !tiff.has(0, "MM\0*")) {
                return 1;
            }
            long directory = low ? tiff.u32low(4) : tiff.u32(4);
            return search(tiff, low, tiff.after(0, directory));
        } catch (RefusedFile damaged) {
            return 1;
        }
    }

    private static int search(PictureBytes tiff, boolean low, int directory) {
        int count = number(tiff, low, directory);
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + 12 * i;
            if (number(tiff, low, at) == TAG && number(tiff, low, at + 2) == SHORT) {
                int value = number(tiff, low, at + 8);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int number(PictureBytes tiff, boolean low, int at) {
        return low ? tiff.u16low(at) : tiff.u16(at);
    }

    /// A whole APP1 segment that holds this number and nothing else.
    static byte[] segment(int orientation) {
        return new byte[] {
            (byte) 0xff,
            (byte) 0xe1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            1,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        };
    }
}
