package org.practicenavigator.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;

/// Writes a document as a Word file (WordprocessingML, ISO/IEC 29500 transitional): headings, lists and tables are real
/// ones, so that readers can navigate and screen readers tell them. Equal documents give equal bytes: dates come from
/// the content alone. Written without POI, whose first use takes longer than all of this.
public final class DocxFile {

    /// The earliest day that archives know.
    private static final LocalDateTime DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String FOLDER = "/navigator/word/";

    private DocxFile() {}

    /// @param pictures where the pictures come from; those that it does not have are named with their address
    public static byte[] of(Doc doc, DocPicture.Source pictures) {
        DocxRelations relations = new DocxRelations();
        DocxNumbers numbers = new DocxNumbers();
        String body = new DocxBody(doc, relations, numbers, pictures).draw();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, "[Content_Types].xml", part("document/content-types.xml"));
            put(zip, "_rels/.rels", part("rels.xml"));
            put(zip, "docProps/core.xml", core(doc));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    part("document/document-rels.xml").replace("{relations}", relations.markup()));
            put(zip, "word/document.xml", body);
            put(zip, "word/fontTable.xml", part("document/fontTable.xml"));
            put(zip, "word/footer1.xml", footer(doc));
            put(
                    zip,
                    "word/header1.xml",
                    part("document/header.xml").replace("{title}", WordMarkup.escape(doc.title())));
            put(zip, "word/numbering.xml", part("document/numbering.xml").replace("{numbers}", numbers.markup()));
            put(zip, "word/settings.xml", part("document/settings.xml"));
            put(zip, "word/styles.xml", part("document/styles.xml"));
            for (DocxRelations.Stored picture : relations.pictures()) {
                put(zip, "word/" + picture.name(), picture.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String core(Doc doc) throws IOException {
        return part("document/core.xml")
                .replace("{kind}", WordMarkup.escape(doc.kind()))
                .replace("{publisher}", WordMarkup.escape(doc.publisher()))
                .replace("{address}", WordMarkup.escape(doc.address()))
                .replace("{language}", WordMarkup.escape(doc.language()))
                .replace("{dates}", date("created", doc.asOf()) + date("modified", doc.asOf()))
                .replace("{title}", WordMarkup.escape(doc.title()));
    }

    /// Word takes whole days only.
    private static String date(String name, String day) {
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                ? "<dcterms:" + name + " xsi:type=\"dcterms:W3CDTF\">" + day + "T00:00:00Z</dcterms:" + name + ">"
                : "";
    }

    private static String footer(Doc doc) throws IOException {
        String source = doc.address()
                + (doc.words().asOf().isEmpty() ? "" : " · " + doc.words().asOf());
        return part("document/footer.xml")
                .replace("{page}", WordMarkup.escape(doc.words().page()))
                .replace("{source}", WordMarkup.escape(source));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(DAY);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String part(String name) throws IOException {
        try (InputStream in = DocxFile.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
