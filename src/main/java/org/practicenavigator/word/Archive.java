package org.practicenavigator.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Unpacks an archive of a stranger and counts while it does, since what an archive says of itself may be false.
public final class Archive {

    private static final int ENTRIES = 1_000;
    private static final long UNPACKED = 50L << 20;
    private static final long RATIO = 100;
    /// Entries up to this size may be packed as tightly as they like: a white picture is.
    private static final long SMALL = 1L << 20;

    private Archive() {}

    /// The files of an archive by name, in its order.
    ///
    /// @throws RefusedDocument where it is broken, holds too much, or has a name that leads outside
    public static SequencedMap<String, byte[]> unpack(byte[] bytes) throws RefusedDocument {
        SequencedMap<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            long unpacked = 0;
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++entries > ENTRIES) {
                    throw new RefusedDocument(RefusedDocument.Reason.BOMB);
                }
                byte[] part = read(in, UNPACKED - unpacked, Math.max(SMALL, RATIO * bytes.length));
                unpacked += part.length;
                if (leavesItsFolder(entry.getName())) {
                    throw new RefusedDocument(RefusedDocument.Reason.BAD_NAMES);
                }
                if (!entry.isDirectory()) {
                    parts.putIfAbsent(entry.getName(), part);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        if (parts.isEmpty()) {
            throw new RefusedDocument(RefusedDocument.Reason.BROKEN);
        }
        return parts;
    }

    /// Whether bytes begin as an archive does.
    public static boolean begins(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static byte[] read(ZipInputStream in, long left, long most) throws IOException, RefusedDocument {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[16 << 10];
        long size = 0;
        for (int count = in.read(piece); count > 0; count = in.read(piece)) {
            size += count;
            if (size > left || size > most) {
                throw new RefusedDocument(RefusedDocument.Reason.BOMB);
            }
            out.write(piece, 0, count);
        }
        return out.toByteArray();
    }

    private static boolean leavesItsFolder(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf('\0') >= 0
                || path.matches("[A-Za-z]:.*")
                || ("/" + path + "/").contains("/../");
    }
}
