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
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.practicenavigator.content.BodyFacts;
import org.practicenavigator.markdown.Body;

/// Rendered bodies in one file of the work folder, by the digest of their documents: the only cache there is.
///
/// A body depends on the bytes of its document alone, so its digest is the key and nothing can be stale but the
/// program itself, which [#FORMAT] and the program's fingerprint stand for. The file holds records one after
/// another: 32 bytes of digest, 4 of length, 4 of CRC-32, the body. A build adds to the end; when more than half is
/// no longer used, it is written anew. What a killed build left half written fails its checksum and is made again.
final class BodyPack extends BodyStore {

    /// Changes whenever bodies would come out otherwise.
    private static final String FORMAT = "navigator bodies 1 " + Fingerprint.of();

    private static final int DIGEST = 32;
    private static final int RECORD_HEAD = DIGEST + 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final Map<String, Where> known = new ConcurrentHashMap<>();
    private final Map<String, Where> used = new ConcurrentHashMap<>();
    private long end;

    private record Where(long offset, int length, int checksum) {}

    private BodyPack(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// @param cache whether bodies of earlier builds may be used
    static BodyPack open(Path work, boolean cache) {
        try {
            Files.createDirectories(work);
            Path file = work.resolve("bodies.pack");
            if (!cache) {
                Files.deleteIfExists(file);
            }
            BodyPack pack = new BodyPack(
                    file,
                    FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            pack.scan();
            return pack;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void scan() throws IOException {
        byte[] format = FORMAT.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = ByteBuffer.allocate(format.length);
        channel.read(head, 0);
        if (!java.util.Arrays.equals(head.array(), format)) {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(format), 0);
        }
        end = format.length;
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

    @Override
    public BodyFacts facts(String digest, Supplier<Body> make) {
        Where where = known.get(digest);
        Optional<byte[]> kept = where == null ? Optional.empty() : read(where);
        if (where != null && kept.isPresent()) {
            used.put(digest, where);
            return BodyFacts.of(BodyCodec.body(kept.get()));
        }
        Body body = make.get();
        used.put(digest, append(digest, BodyCodec.bytes(body)));
        return BodyFacts.of(body);
    }

    @Override
    public Body body(String digest) {
        Where where = used.get(digest);
        if (where == null) {
            throw new IllegalStateException("no body was read for " + digest);
        }
        return BodyCodec.body(
                read(where).orElseThrow(() -> new IllegalStateException("the pack of bodies is damaged")));
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
    private Where append(String digest, byte[] body) {
        ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD + body.length);
        int checksum = checksum(body);
        record.put(HexFormat.of().parseHex(digest))
                .putInt(body.length)
                .putInt(checksum)
                .put(body)
                .flip();
        long start;
        synchronized (this) {
            start = end;
            end += RECORD_HEAD + body.length;
        }
        try {
            for (long at = start; record.hasRemaining(); ) {
                at += channel.write(record, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Where where = new Where(start + RECORD_HEAD, body.length, checksum);
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

    /// Writes those bodies anew that this build used.
    private void compact() throws IOException {
        Path fresh = file.resolveSibling("bodies.pack.new");
        try (FileChannel out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(FORMAT.getBytes(StandardCharsets.UTF_8)));
            for (Where where : used.values()) {
                channel.transferTo(where.offset() - RECORD_HEAD, RECORD_HEAD + where.length(), out);
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
