package org.practicenavigator.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Documents made for the tests: PDF, Word and the archives it consists of.
final class Documents {

    private Documents() {}

    static byte[] pdf(Object... objects) {
        return Samples.bytes(
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
                "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n",
                "3 0 obj\n<< /Type /Font /BaseFont /Times#20New#20Roman >>\nendobj\n",
                Samples.bytes(objects),
                "trailer\n<< /Root 1 0 R /Size 4 >>\nstartxref\n9\n%%EOF\n");
    }

    static byte[] packedObjects(String dictionary, String objects) {
        byte[] packed = deflated(Samples.bytes("9 0 ", objects));
        return Samples.bytes(
                "8 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Length ",
                Integer.toString(packed.length),
                dictionary,
                " >>\nstream\n",
                packed,
                "\nendstream\nendobj\n");
    }

    static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packer = new DeflaterOutputStream(out, new Deflater(9))) {
            packer.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> docxParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                Samples.bytes(
                        "<?xml version=\"1.0\"?><Types"
                                + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">",
                        "<Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-officedocument.",
                        "wordprocessingml.document.main+xml\"/></Types>"));
        parts.put("_rels/.rels", relation("officeDocument", "word/document.xml", ""));
        parts.put("word/document.xml", Samples.bytes("<w:document/>"));
        parts.put("word/_rels/document.xml.rels", relation("hyperlink", "https://example.org/", "External"));
        parts.put("word/media/image1.jpeg", Samples.photo(6));
        parts.put("docProps/core.xml", Samples.bytes("<c><creator>Ivan Petrov</creator></c>"));
        parts.put("docProps/app.xml", Samples.bytes("<p><Company>School 7</Company></p>"));
        return parts;
    }

    static byte[] relation(String kind, String target, String mode) {
        return Samples.bytes(
                "<Relationships><Relationship Id=\"r1\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                kind,
                "\" Target=\"",
                target,
                "\"",
                mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"",
                "/></Relationships>");
    }
}
