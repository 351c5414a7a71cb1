package org.practicenavigator.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The fingerprint of a file's bytes.
///
/// @param sha256 64 lower-case hexadecimal digits
/// @param size in bytes
record FileHash(String sha256, long size) {
    private static final int BUFFER = 1 << 16;

    static FileHash of(byte[] content) {
        return new FileHash(HexFormat.of().formatHex(digest().digest(content)), content.length);
    }

    static FileHash of(Path file) throws IOException {
        return copying(file, OutputStream.nullOutputStream());
    }

    /// Copies a file into a stream and fingerprints what was copied, so that a source that changes meanwhile cannot
    /// get a false fingerprint. Links are not followed.
    static FileHash copying(Path source, OutputStream out) throws IOException {
        MessageDigest digest = digest();
        long size = 0;
        try (InputStream in = Files.newInputStream(source, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
                size += n;
            }
        }
        return new FileHash(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
