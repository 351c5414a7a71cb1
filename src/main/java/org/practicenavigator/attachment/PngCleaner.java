package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.CRC32;

/// Rewrites a PNG with the chunks that make the picture only: no text, no EXIF, no profiles, nothing after the end.
/// Source of the format: PNG Specification, Third Edition, W3C.
final class PngCleaner {

    private static final int SIGNATURE = 8;
    private static final Set<String> OPTIONAL = Set.of("tRNS", "gAMA", "sRGB", "pHYs");

    private final PictureBytes in;
    private final ByteArrayOutputStream out;
    private final Set<String> seen = new HashSet<>();
    private String before = "";

    PngCleaner(byte[] bytes) {
        this.in = new PictureBytes(bytes);
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    CleanFile clean() {
        PictureSize size = header();
        out.write(in.bytes(), 0, SIGNATURE);
        int at = SIGNATURE;
        while (!before.equals("IEND")) {
            at = chunk(at);
        }
        if (!seen.contains("IDAT") || in.u8(25) == 3 && !seen.contains("PLTE")) {
            throw RefusedFile.brokenPicture("нет самого изображения");
        }
        return new CleanFile(out.toByteArray(), size.width(), size.height());
    }

    private PictureSize header() {
        if (in.u32(SIGNATURE) != 13 || !in.has(12, "IHDR")) {
            throw RefusedFile.brokenPicture("нет заголовка");
        }
        PictureSize size = PictureSize.of(in.u32(16), in.u32(20));
        if (!depthFits(in.u8(24), in.u8(25)) || in.u8(26) != 0 || in.u8(27) != 0 || in.u8(28) > 1) {
            throw RefusedFile.brokenPicture("неизвестный вид PNG");
        }
        return size;
    }

    private static boolean depthFits(int depth, int colour) {
        return switch (colour) {
            case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    private int chunk(int at) {
        long length = in.u32(at);
        int end = in.after(at, 12 + length);
        String name = in.name(at + 4, 4);
        if (kept(name, length)) {
            demandSum(at + 4, end - 4);
            out.write(in.bytes(), at, end - at);
            seen.add(name);
            before = name;
        }
        return end;
    }

    /// Whether the chunk is written; only order and number that browsers agree about pass.
    private boolean kept(String name, long length) {
        boolean first = !seen.contains(name);
        boolean fits = switch (name) {
            case "IHDR" -> first;
            case "PLTE" -> first && !seen.contains("IDAT") && length % 3 == 0 && length > 0 && length <= 768;
            case "IDAT" -> first || before.equals("IDAT");
            case "IEND" -> length == 0;
            default -> !Character.isUpperCase(name.charAt(0));
        };
        if (!fits || seen.isEmpty() && !name.equals("IHDR")) {
            throw RefusedFile.brokenPicture("части файла стоят не на месте");
        }
        return Character.isUpperCase(name.charAt(0))
                || OPTIONAL.contains(name) && first && !seen.contains("IDAT") && lengthFits(name, length);
    }

    private static boolean lengthFits(String name, long length) {
        return switch (name) {
            case "gAMA" -> length == 4;
            case "sRGB" -> length == 1;
            case "pHYs" -> length == 9;
            default -> length > 0 && length <= 256;
        };
    }

    private void demandSum(int from, int to) {
        CRC32 sum = new CRC32();
        sum.update(in.bytes(), from, to - from);
        if (sum.getValue() != in.u32(to)) {
            throw RefusedFile.brokenPicture("не сходится контрольная сумма");
        }
    }
}
