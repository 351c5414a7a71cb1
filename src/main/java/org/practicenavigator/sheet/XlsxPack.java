package org.practicenavigator.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes the clock out of a workbook: fastexcel writes the moment of the run into the properties of the document and
/// into every entry of the archive.
final class XlsxPack {

    /// The first moment that a ZIP archive can name.
    private static final LocalDateTime STILL = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created .*?</dcterms:created>";

    private XlsxPack() {}

    static byte[] still(byte[] workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry still = new ZipEntry(entry.getName());
                still.setTimeLocal(STILL);
                out.putNextEntry(still);
                if (entry.getName().equals(PROPERTIES)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    out.write(text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
