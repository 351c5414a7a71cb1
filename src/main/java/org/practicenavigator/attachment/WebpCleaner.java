package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Rewrites a WebP with the chunks that make the picture only: no EXIF, no XMP, no colour profile, nothing unknown.
/// Source of the format: RFC 9649.
final class WebpCleaner {

    private static final int HEADER = 12;
    /// Far more than 200 frames with what belongs to them need; each costs memory here.
    private static final int CHUNKS = 2_000;
    private static final int ANIMATED = 0x02;
    private static final int ALPHA = 0x10;

    private final PictureBytes in;
    private final ByteArrayOutputStream out;
    private int frames;

    /// A chunk by the place of its content; what follows an odd length is passed over.
    private record Chunk(String name, int from, int to) {}

    WebpCleaner(byte[] bytes) {
        this.in = new PictureBytes(bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    CleanFile clean() {
        List<Chunk> chunks = chunks(HEADER, in.after(8, in.u32low(4)));
        if (chunks.isEmpty()) {
            throw RefusedFile.brokenPicture("нет самого изображения");
        }
        out.write(in.bytes(), 0, HEADER);
        Chunk first = chunks.getFirst();
        PictureSize size = first.name().equals("VP8X") ? extended(first, chunks) : still(first);
        byte[] whole = out.toByteArray();
        for (int i = 0; i < 4; i++) {
            whole[4 + i] = (byte) (whole.length - 8 >>> 8 * i);
        }
        return new CleanFile(whole, size.width(), size.height());
    }

    /// A simple file: one picture and nothing else.
    private PictureSize still(Chunk chunk) {
        PictureSize size = sizeOf(chunk);
        write(out, chunk);
        return size;
    }

    private PictureSize extended(Chunk head, List<Chunk> chunks) {
        if (head.to() - head.from() != 10) {
            throw RefusedFile.brokenPicture("неверный заголовок");
        }
        PictureSize size = PictureSize.of(in.u24low(head.from() + 4) + 1L, in.u24low(head.from() + 7) + 1L);
        int flags = in.u8(head.from()) & (ANIMATED | ALPHA);
        writeHead(out, "VP8X", 10);
        out.writeBytes(new byte[] {(byte) flags, 0, 0, 0});
        out.write(in.bytes(), head.from() + 4, 6);
        if ((flags & ANIMATED) != 0) {
            moving(chunks, size);
        } else if (!size.equals(picture(chunks, out))) {
            throw RefusedFile.brokenPicture("размеры в файле противоречат друг другу");
        }
        return size;
    }

    private void moving(List<Chunk> chunks, PictureSize screen) {
        Chunk settings = chunks.stream()
                .filter(chunk -> chunk.name().equals("ANIM") && chunk.to() - chunk.from() == 6)
                .findFirst()
                .orElseThrow(() -> RefusedFile.brokenPicture("нет настроек движения"));
        write(out, settings);
        chunks.stream().filter(chunk -> chunk.name().equals("ANMF")).forEach(chunk -> frame(chunk, screen));
        if (frames == 0) {
            throw RefusedFile.brokenPicture("нет самого изображения");
        }
    }

    private void frame(Chunk chunk, PictureSize screen) {
        PictureSize.demandFrames(++frames);
        int from = chunk.from();
        List<Chunk> inner = chunks(in.after(from, 16), chunk.to());
        long width = in.u24low(from + 6) + 1L;
        long height = in.u24low(from + 9) + 1L;
        if (in.u24low(from) * 2L + width > screen.width() || in.u24low(from + 3) * 2L + height > screen.height()) {
            throw RefusedFile.brokenPicture("кадр больше самой картинки");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream(chunk.to() - from);
        content.write(in.bytes(), from, 16);
        if (!PictureSize.of(width, height).equals(picture(inner, content))) {
            throw RefusedFile.brokenPicture("размеры в файле противоречат друг другу");
        }
        writeHead(out, "ANMF", content.size());
        out.writeBytes(content.toByteArray());
    }

    /// Writes the one picture of these chunks, with its transparency where it stands apart.
    private PictureSize picture(List<Chunk> chunks, ByteArrayOutputStream to) {
        Chunk data = chunks.stream()
                .filter(chunk -> chunk.name().equals("VP8 ") || chunk.name().equals("VP8L"))
                .findFirst()
                .orElseThrow(() -> RefusedFile.brokenPicture("нет самого изображения"));
        if (data.name().equals("VP8 ")) {
            chunks.stream()
                    .filter(chunk -> chunk.name().equals("ALPH"))
                    .findFirst()
                    .ifPresent(chunk -> write(to, chunk));
        }
        PictureSize size = sizeOf(data);
        write(to, data);
        return size;
    }

    private PictureSize sizeOf(Chunk chunk) {
        int at = chunk.from();
        boolean lossy = chunk.name().equals("VP8 ") && chunk.to() - at >= 10;
        if (lossy && (in.u8(at) & 1) == 0 && in.has(at + 3, "\u009d\u0001\u002a")) {
            return PictureSize.of(in.u16low(at + 6) & 0x3fff, in.u16low(at + 8) & 0x3fff);
        }
        boolean lossless = chunk.name().equals("VP8L") && chunk.to() - at >= 5;
        if (lossless && in.u8(at) == 0x2f && in.u8(at + 4) >> 5 == 0) {
            long bits = in.u32low(at + 1);
            return PictureSize.of((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1);
        }
        throw RefusedFile.brokenPicture("неверные данные изображения");
    }

    private List<Chunk> chunks(int from, int end) {
        List<Chunk> found = new ArrayList<>();
        int at = from;
        while (at < end) {
            int content = in.after(at, 8);
            int to = in.after(content, in.u32low(at + 4));
            if (to > end || found.size() == CHUNKS) {
                throw RefusedFile.brokenPicture("части файла стоят не на месте");
            }
            found.add(new Chunk(in.name(at, 4), content, to));
            at = to + (to - content & 1);
        }
        return found;
    }

    private void write(ByteArrayOutputStream to, Chunk chunk) {
        int length = chunk.to() - chunk.from();
        writeHead(to, chunk.name(), length);
        to.write(in.bytes(), chunk.from(), length);
        if ((length & 1) == 1) {
            to.write(0);
        }
    }

    private static void writeHead(ByteArrayOutputStream to, String name, int length) {
        for (int i = 0; i < 4; i++) {
            to.write(name.charAt(i));
        }
        for (int shift = 0; shift < 32; shift += 8) {
            to.write(length >>> shift);
        }
    }
}
