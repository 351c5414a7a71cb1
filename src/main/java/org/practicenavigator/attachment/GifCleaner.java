package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;

/// Rewrites a GIF with its pictures, their timing and the loop only: no comments, no texts, no foreign blocks.
/// Source of the format: Graphics Interchange Format 89a; Netscape's loop block.
final class GifCleaner {

    private static final int HEADER = 13;

    private final PictureBytes in;
    private final ByteArrayOutputStream out;
    /// The control block that belongs to the next picture, empty where there is none.
    private byte[] control = new byte[0];
    private boolean looped;
    private int frames;
    private long width;
    private long height;

    GifCleaner(byte[] bytes) {
        this.in = new PictureBytes(bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    CleanFile clean() {
        in.after(0, HEADER);
        width = in.u16low(6);
        height = in.u16low(8);
        PictureSize.of(width, height);
        int at = in.after(HEADER, colours(in.u8(10)));
        out.write(in.bytes(), 0, at);
        // Old programs leave the end mark out; a file that stops after a whole block is shown everywhere.
        while (at < in.bytes().length && in.u8(at) != 0x3b) {
            at = block(at);
        }
        if (frames == 0) {
            throw RefusedFile.brokenPicture("нет самого изображения");
        }
        out.write(0x3b);
        PictureSize size = PictureSize.of(width, height);
        return new CleanFile(out.toByteArray(), size.width(), size.height());
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private int block(int at) {
        return switch (in.u8(at)) {
            case 0x2c -> picture(at);
            case 0x21 -> extension(at);
            default -> throw RefusedFile.brokenPicture("части файла стоят не на месте");
        };
    }

    private int picture(int at) {
        PictureSize.demandFrames(++frames);
        // A frame may stand over the edge of the screen; some decoders then widen the screen.
        width = Math.max(width, (long) in.u16low(at + 1) + in.u16low(at + 5));
        height = Math.max(height, (long) in.u16low(at + 3) + in.u16low(at + 7));
        PictureSize.of(in.u16low(at + 5), in.u16low(at + 7));
        PictureSize.of(width, height);
        int data = in.after(at, 10L + colours(in.u8(at + 9)));
        if (in.u8(data) < 1 || in.u8(data) > 11) {
            throw RefusedFile.brokenPicture("неверные данные изображения");
        }
        int end = endOfParts(data + 1);
        out.writeBytes(control);
        control = new byte[0];
        out.write(in.bytes(), at, end - at);
        return end;
    }

    private int extension(int at) {
        int end = endOfParts(at + 2);
        switch (in.u8(at + 1)) {
            case 0xf9 -> control(at, end);
            case 0xff -> loop(at, end);
            case 0x01 -> control = new byte[0]; // a text drawn by the decoder: dropped with its control block
            default -> {} // comments and what nobody knows
        }
        return end;
    }

    private void control(int at, int end) {
        if (end - at == 8 && in.u8(at + 2) == 4) {
            control = in.part(at, end);
        }
    }

    private void loop(int at, int end) {
        boolean known = in.has(at + 2, "\u000bNETSCAPE2.0\u0003\u0001") && end - at == 19;
        if (known && !looped) {
            looped = true;
            out.write(in.bytes(), at, end - at);
        }
    }

    /// The place after a chain of parts, each with its length in front, an empty one at the end.
    private int endOfParts(int from) {
        int at = from;
        while (in.u8(at) != 0) {
            at = in.after(at, 1L + in.u8(at));
        }
        return at + 1;
    }
}
