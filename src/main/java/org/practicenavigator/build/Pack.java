package org.practicenavigator.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// What builds keep for later ones in a file of the work folder: pieces of bytes, each by the digest of all that it
/// was made from.
///
/// Nothing can be stale but the program itself, which the format's name stands for. The file holds records one after
/// another: 32 bytes of digest, 4 of length, 4 of CRC-32, the piece. A build adds to the end; when more than half is
/// no longer used, it is written anew. What a killed build left half written fails its checksum and is made again.
/// Safe for many threads.
final class Pack implements AutoCloseable {

    private static final int DIGEST = 32;
    private static final int RECORD_HEAD = DIGEST + 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Where> known = new ConcurrentHashMap<>();
    private final Map<String, Where> used = new ConcurrentHashMap<>();
    private long start;
    private long end;

    private record Where(long offset, int length, int checksum) {}

    private Pack(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @param format stands for the program that makes the pieces; a file of another format is begun anew
    /// @param cache whether pieces of earlier builds may be used
    static Pack open(Path file, String format, boolean cache) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!cache) {
                Files.deleteIfExists(file);
            }
            Pack pack = new Pack(
                    file,
                    FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            pack.scan(format.getBytes(StandardCharsets.UTF_8));
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan(byte[] format) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(format.length);
        channel.read(head, 0);
        if (!Arrays.equals(head.array(), format)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(format), 0);
        }
        start = format.length;
        end = start;
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD);
        while (end + RECORD_HEAD <= channel.size()) {
            record.clear();
            channel.read(record, end);
            int length = record.getInt(DIGEST);
            if (length < 0 || end + RECORD_HEAD + length > channel.size()) {
                break;
            }
            known.put(
                    HexFormat.of().formatHex(record.array(), 0, DIGEST),
                    new Where(end + RECORD_HEAD, length, record.getInt(DIGEST + Integer.BYTES)));
            end += RECORD_HEAD + length;
        }
        channel.truncate(end);
    }

    /// A kept piece; from now on it counts as used.
    Optional<byte[]> find(String digest) {
        Where where = known.get(digest);
        Optional<byte[]> kept = where == null ? Optional.empty() : read(where);
        if (where != null && kept.isPresent()) {
            used.put(digest, where);
        }
        return kept;
    }

    /// Keeps a piece.
    void keep(String digest, byte[] piece) {
        used.put(digest, append(digest, piece));
    }

    /// Absent where the checksum does not fit.
    private Optional<byte[]> read(Where where) {
        ByteBuffer bytes = ByteBuffer.allocate(where.length());
        try {
            for (int read = 0; read < where.length(); ) {
                int now = channel.read(bytes, where.offset() + read);
                if (now < 0) {
                    return Optional.empty();
                }
                read += now;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return checksum(bytes.array()) == where.checksum() ? Optional.of(bytes.array()) : Optional.empty();
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    /// Places are handed out one by one, the bytes are written side by side.
    private Where append(String digest, byte[] piece) {
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD + piece.length);
        int checksum = checksum(piece);
        record.put(HexFormat.of().parseHex(digest))
                .putInt(piece.length)
                .putInt(checksum)
                .put(piece)
                .flip();
        long start;
        synchronized (this) {
            start = end;
            end += RECORD_HEAD + piece.length;
        }
        try {
            for (long at = start; record.hasRemaining(); ) {
                at += channel.write(record, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Where where = new Where(start + RECORD_HEAD, piece.length, checksum);
        known.put(digest, where);
        return where;
    }

    @Override
    public void close() {
        try (channel) {
            long live = used.values().stream().mapToLong(Where::length).sum();
            if (!used.isEmpty() && live * 2 < end) {
                compact();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes those pieces anew that this build used.
    private void compact() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.transferTo(0, start, out);
            for (Where where : used.values()) {
                channel.transferTo(where.offset() - RECORD_HEAD, RECORD_HEAD + where.length(), out);
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
