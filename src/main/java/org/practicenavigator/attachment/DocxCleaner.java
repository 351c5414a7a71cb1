package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Packs a Word document anew from its harmless parts: no names of people in its properties, no places in its
/// photos, no dates of the archive. Programs, embedded files and foreign templates are refused.
/// Source of the format: ECMA-376, parts 1 and 2.
final class DocxCleaner {

    /// Endings of parts that hold text, pictures and fonts; all others hold programs or files of other programs.
    private static final Set<String> PARTS = Set.of(
            "xml", "rels", "png", "jpg", "jpeg", "jpe", "jfif", "gif", "bmp", "dib", "tif", "tiff", "emf", "wmf",
            "webp", "odttf", "wdp");
    /// Those of them that cameras write, with places and serial numbers inside.
    private static final Set<String> PHOTOS = Set.of("png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp");

    private static final Map<String, String> EMPTY = Map.of(
            "docprops/core.xml",
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
            "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final byte[] bytes;
    private final ByteArrayOutputStream packed;
    private final Set<String> seen = new HashSet<>();

    DocxCleaner(byte[] bytes) {
        this.bytes = bytes;
        this.packed = new ByteArrayOutputStream(bytes.length);
    }

    CleanFile clean() {
        try (ZipParts in = new ZipParts(bytes);
                ZipOutputStream out = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.next(); entry != null; entry = in.next()) {
                part(in, entry, out);
            }
            in.demandWhole();
            demandDocument();
        } catch (IOException | IllegalArgumentException damaged) {
            throw RefusedFile.broken("архив внутри файла повреждён");
        }
        return CleanFile.document(packed.toByteArray());
    }

    private void demandDocument() {
        if (!seen.contains("[content_types].xml") || !seen.contains("word/document.xml")) {
            throw RefusedFile.notWord("архив или документ другой программы");
        }
    }

    private void part(ZipParts in, ZipEntry entry, ZipOutputStream out) throws IOException {
        String name = entry.getName();
        demandName(name);
        if (entry.isDirectory()) {
            in.skip();
            return;
        }
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(DATE);
        out.putNextEntry(copy);
        write(in, name.toLowerCase(Locale.ROOT), out);
        out.closeEntry();
    }

    private void demandName(String name) {
        boolean outside = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || ("/" + name + "/").contains("/../")
                || ("/" + name + "/").contains("/./")
                || name.chars().anyMatch(Character::isISOControl);
        if (outside || name.length() > 200 || !seen.add(name.toLowerCase(Locale.ROOT))) {
            throw RefusedFile.broken("странные имена частей документа");
        }
    }

    private void write(ZipParts in, String name, ZipOutputStream out) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (EMPTY.containsKey(name)) {
            in.skip();
            out.write((XML + EMPTY.get(name)).getBytes(StandardCharsets.UTF_8));
        } else if (!PARTS.contains(ending) || name.contains("vbaproject") || name.contains("/embeddings/")) {
            throw RefusedFile.active(name.substring(name.lastIndexOf('/') + 1));
        } else if (PHOTOS.contains(ending)) {
            out.write(cleanPicture(name, in.all()));
        } else if (name.equals("[content_types].xml") || ending.equals("rels")) {
            out.write(judged(name, in.all()));
        } else {
            in.copy(out);
        }
    }

    private static byte[] judged(String name, byte[] content) {
        if (name.endsWith(".rels")) {
            DocxXml.judgeRelations(content);
        } else {
            DocxXml.judgeTypes(content);
        }
        return content;
    }

    /// The same as for a picture beside the text: Word keeps the place of a photo that is put into a document.
    private static byte[] cleanPicture(String name, byte[] content) {
        try {
            return FileKind.ofContent(content)
                    .filter(FileKind::isPicture)
                    .map(kind -> kind.clean(content).bytes())
                    .orElse(content);
        } catch (RefusedFile refused) {
            throw RefusedFile.broken("рисунок " + name.substring(name.lastIndexOf('/') + 1)
                    + " внутри документа слишком большой или испорчен");
        }
    }
}
