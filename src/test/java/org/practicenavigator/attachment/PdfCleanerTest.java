package org.practicenavigator.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who wrote a PDF does not reach the site; what it says does.
class PdfCleanerTest {

    private static final String OWNER = "Obraztsova Maria";
    private static final String TEXT = "Seven steps of a school";

    private static byte[] owned(boolean packed) {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(packed ? 1.7f : 1.4f);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(TEXT);
                content.endText();
                content.drawImage(
                        JPEGFactory.createFromStream(document, new ByteArrayInputStream(Samples.photo(6))), 72, 500);
            }
            PDAnnotationText comment = new PDAnnotationText();
            comment.setTitlePopup(OWNER);
            comment.setContents("Check the date");
            page.setAnnotations(List.of(comment));
            document.getDocumentInformation().setAuthor(OWNER);
            document.getDocumentInformation().setCreator("Word of " + OWNER);
            document.getDocumentInformation().setProducer("Producer");
            document.getDocumentInformation().setCustomMetadataValue("Company", "Dom " + OWNER);
            document.getDocumentInformation().setCreationDate(Calendar.getInstance(TimeZone.getTimeZone("UTC")));
            document.getDocumentCatalog()
                    .setMetadata(new PDMetadata(
                            document,
                            new ByteArrayInputStream(("<x:xmpmeta>" + OWNER + "</x:xmpmeta>")
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
            page.getCOSObject().setString(COSName.getPDFName("LastModified"), OWNER);
            return bytes(document, packed);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(PDDocument document, boolean packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, packed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theOwnerGoesAndThePageStays(boolean packed) throws IOException {
        byte[] clean = Judge.clean("a.pdf", owned(packed)).bytes();
        try (PDDocument document = Loader.loadPDF(clean)) {
            assertThat(document.getDocumentInformation().getCOSObject().keySet())
                    .isEmpty();
            assertThat(document.getDocumentCatalog().getMetadata()).isNull();
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(TEXT);
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getWidth());
            assertThat(page.getAnnotations()).singleElement().satisfies(comment -> {
                assertThat(comment.getContents()).isEqualTo("Check the date");
                assertThat(comment.getCOSObject().containsKey(COSName.T)).isFalse();
            });
            // Every object, unpacked: the name may hide in a stream.
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            document.save(all, CompressParameters.NO_COMPRESSION);
            assertThat(Samples.text(all.toByteArray())).doesNotContain(OWNER).doesNotContain("Exif");
        }
        assertThat(Samples.text(owned(false))).contains(OWNER).contains("Exif");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void equalFilesGiveEqualBytesAndACleanOneStays(boolean packed) {
        byte[] file = owned(packed);
        byte[] clean = Judge.clean("a.pdf", file).bytes();
        assertThat(Judge.clean("b.pdf", file).bytes()).isEqualTo(clean);
        assertThat(Judge.clean("a.pdf", clean).bytes()).isEqualTo(clean);
    }

    @Test
    void aFileWithoutAnOwnerIsNotWrittenAnew() {
        byte[] file = Documents.pdf();
        assertThat(Judge.clean("a.pdf", file).bytes()).isEqualTo(file);
    }

    @Test
    void aSignedFileIsRefused() {
        assertThat(Judge.refusal(
                        "a.pdf",
                        Documents.pdf("5 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>\nendobj\n")))
                .startsWith("attachment-signed:");
    }

    @Test
    void anEncryptedFileIsRefused() throws IOException {
        try (PDDocument document = Loader.loadPDF(owned(false))) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(Judge.refusal("a.pdf", bytes(document, false))).startsWith("attachment-locked:");
        }
    }

    /// Broken files are told, never thrown, and never published with an owner.
    @Test
    void damageIsToldOrHealed() {
        Random random = new Random(20261122);
        for (int i = 0; i < 150; i++) {
            byte[] file = owned(i % 2 == 0);
            for (int j = 0; j <= i / 10; j++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            Judge.judge("a.pdf", file)
                    .value()
                    .ifPresent(clean -> assertThat(Samples.text(clean.bytes()))
                            .doesNotContain("/Author")
                            .doesNotContain("/Producer"));
        }
    }

    @Test
    void aPhotoKeepsItsPictureAndLosesItsCamera() throws IOException {
        byte[] photo = Samples.photo(6);
        byte[] clean = PhotoSegments.without(photo);
        assertThat(Samples.text(photo)).contains("Exif");
        assertThat(Samples.text(clean)).doesNotContain("Exif");
        assertThat(Samples.pixels(clean)).isEqualTo(Samples.pixels(photo));
        assertThat(PhotoSegments.without(new byte[] {1, 2, 3})).hasSize(3);
        byte[] cut = java.util.Arrays.copyOf(photo, 30);
        assertThat(PhotoSegments.without(cut)).isEqualTo(cut);
    }
}
