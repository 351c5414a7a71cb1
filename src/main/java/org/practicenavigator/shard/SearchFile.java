package org.practicenavigator.shard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// One file of the exported index.
///
/// @param name without its ending, for example `t12-9x3k`
/// @param packed its gzip bytes, made when they are asked for
public record SearchFile(String name, Supplier<byte[]> packed) {

    private static final int HASH_LETTERS = 4;

    /// A file that is packed now.
    static SearchFile of(String name, byte[] plain) {
        byte[] packed = pack(plain);
        return new SearchFile(name, () -> packed);
    }

    /// Four letters of `[0-9a-z]` that change with the content.
    static String hash(byte[] plain) {
        return hash(plain, HASH_LETTERS);
    }

    /// As many letters as wanted.
    static String hash(byte[] plain, int letters) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            String hash = new BigInteger(1, digest).mod(BigInteger.valueOf(36).pow(letters)).toString(36);
            return "0".repeat(letters - hash.length()) + hash;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
