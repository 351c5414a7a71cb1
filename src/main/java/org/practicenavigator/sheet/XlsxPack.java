package org.practicenavigator.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Takes the clock out of a workbook: fastexcel writes the moment of the run into the properties of the document and
/// into every entry of the archive.
///
/// Its archive is read by its directory (APPNOTE.TXT of PKWARE, 4.3.12 and 4.3.16): the entries themselves tell no
/// sizes, and the JDK's reader of streams refuses the ones that follow them.
final class XlsxPack {

    /// The first moment that a ZIP archive can name.
    private static final LocalDateTime STILL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created .*?</dcterms:created>";

    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int DIRECTORY_ENTRY_SIZE = 46;
    private static final int LOCAL_HEADER_SIZE = 30;

    private final ByteBuffer zip;

    private XlsxPack(byte[] zip) {
        this.zip = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    static byte[] still(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            new XlsxPack(workbook).copy(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void copy(ZipOutputStream out) throws IOException {
        int end = zip.capacity() - END_SIZE;
        if (zip.getInt(end) != END_SIGNATURE) {
            throw new IllegalStateException("the workbook does not end as an archive does");
        }
        int entries = zip.getShort(end + 10) & 0xffff;
        int at = zip.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            int nameLength = zip.getShort(at + 28) & 0xffff;
            int others = (zip.getShort(at + 30) & 0xffff) + (zip.getShort(at + 32) & 0xffff);
            String name = new String(zip.array(), at + DIRECTORY_ENTRY_SIZE, nameLength, StandardCharsets.UTF_8);
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(STILL);
            out.putNextEntry(entry);
            try (InputStream in = content(at)) {
                copy(name, in, out);
            }
            out.closeEntry();
            at += DIRECTORY_ENTRY_SIZE + nameLength + others;
        }
    }

    /// @param at where the entry stands in the directory
    private InputStream content(int at) {
        int header = zip.getInt(at + 42);
        int from = header
                + LOCAL_HEADER_SIZE
                + (zip.getShort(header + 26) & 0xffff)
                + (zip.getShort(header + 28) & 0xffff);
        InputStream packed = new ByteArrayInputStream(zip.array(), from, zip.getInt(at + 20));
        return new InflaterInputStream(packed, new Inflater(true));
    }

    private static void copy(String name, InputStream in, ZipOutputStream out) throws IOException {
        if (name.equals(PROPERTIES)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            out.write(text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
        } else {
            in.transferTo(out);
        }
    }
}
