package org.practicenavigator.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/// Reads an archive from its beginning and counts while it unpacks, since what an archive says of itself may be
/// false.
final class ZipParts implements AutoCloseable {

    private static final int ENTRIES = 1_000;
    private static final long UNPACKED = 50L << 20;
    private static final long RATIO = 100;
    /// Parts up to this size may be packed as tightly as they like: a white picture is.
    private static final long SMALL = 1L << 20;
    /// The largest part that is held in memory as a whole.
    private static final int HELD = 10 << 20;
    private static final int END_RECORD = 22;

    private final byte[] bytes;
    private final ZipInputStream in;
    private final byte[] piece = new byte[16 << 10];
    private int entries;
    private long unpacked;

    ZipParts(byte[] bytes) {
        this.bytes = bytes;
        this.in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    @Nullable
    ZipEntry next() throws IOException {
        ZipEntry entry = in.getNextEntry();
        if (entry != null && ++entries > ENTRIES) {
            throw RefusedFile.bomb("больше " + ENTRIES + " частей");
        }
        return entry;
    }

    byte[] all() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (copy(out, HELD) > HELD) {
            throw RefusedFile.bomb("часть больше " + (HELD >> 20) + " МБ");
        }
        return out.toByteArray();
    }

    void skip() throws IOException {
        copy(OutputStream.nullOutputStream());
    }

    void copy(OutputStream out) throws IOException {
        copy(out, Long.MAX_VALUE);
    }

    /// Copies the part, stops soon after `limit` bytes, and tells how many were copied.
    private long copy(OutputStream out, long limit) throws IOException {
        long size = 0;
        int count = in.read(piece);
        while (count > 0 && size <= limit) {
            size += count;
            unpacked += count;
            if (unpacked > UNPACKED) {
                throw RefusedFile.bomb("больше " + (UNPACKED >> 20) + " МБ");
            }
            if (size > SMALL && unpacked > RATIO * bytes.length) {
                throw RefusedFile.bomb("в " + RATIO + " раз больше самого файла");
            }
            out.write(piece, 0, count);
            count = in.read(piece);
        }
        return size;
    }

    /// Demands the archive's own list at its end with as many entries as were read: else the file was cut, or shows
    /// one content to who reads from the beginning and another to who reads from the end.
    ///
    /// @throws IOException where it is not so
    void demandWhole() throws IOException {
        int last = bytes.length - END_RECORD;
        for (int at = last; at >= 0 && at > last - 65_536; at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                if (((bytes[at + 10] & 0xff) | (bytes[at + 11] & 0xff) << 8) == entries) {
                    return;
                }
            }
        }
        throw new IOException("no list of entries");
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
