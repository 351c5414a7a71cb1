package org.practicenavigator.shard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// One file of the exported index.
///
/// @param name without its ending, for example `t12-9x3k`
/// @param packed its gzip bytes, made when they are asked for
public record SearchFile(String name, Supplier<byte[]> packed) {

    private static final int HASH_LETTERS = 4;
    private static final int RADIX = 36;
    private static final long HASHES = (long) RADIX * RADIX * RADIX * RADIX;

    /// A file that is packed now.
    static SearchFile of(String name, byte[] plain) {
        byte[] packed = pack(plain);
        return new SearchFile(name, () -> packed);
    }

    /// Four letters of `[0-9a-z]` that change with the content: the CRC-32 of the plain bytes. They tell builds
    /// of one site apart; nobody has to be kept from making two files of one name.
    static String hash(byte[] plain) {
        CRC32 sum = new CRC32();
        sum.update(plain);
        String hash = Long.toString(sum.getValue() % HASHES, RADIX);
        return "0".repeat(HASH_LETTERS - hash.length()) + hash;
    }

    static byte[] pack(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 64);
        try (GZIPOutputStream gzip = new Best(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no disk", e);
        }
        return packed.toByteArray();
    }

    /// Packed once, fetched a thousand times.
    private static final class Best extends GZIPOutputStream {

        Best(ByteArrayOutputStream out) throws IOException {
            super(out, 8192);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
