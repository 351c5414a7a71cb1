package org.practicenavigator.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.document.SampleDoc;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;
import org.practicenavigator.testkit.PdfUa;

/// Documents can be used by those who do not see them.
class PdfUaTest {

    private static byte[] sample() {
        return PdfFile.of(SampleDoc.of(), SampleDoc.PICTURES);
    }

    @Test
    void theSampleKeepsTheStandard() throws Exception {
        assertThat(PdfUa.faults(sample())).isEmpty();
    }

    @Test
    void alsoWithoutMuchInIt() throws Exception {
        assertThat(PdfUa.faults(PdfFile.of(SampleDoc.with(List.of()), DocPicture.Source.NONE)))
                .isEmpty();
    }

    @Test
    void alsoWithWhatTheFontLacks() throws Exception {
        Passage rare =
                new Passage.Paragraph(List.of(Run.of("\ud83d\ude00 \u4e2d \u0644 \u200b \u0007 e\u0301 \ufffd")));
        assertThat(PdfUa.faults(PdfFile.of(SampleDoc.with(List.of(rare)), DocPicture.Source.NONE)))
                .isEmpty();
    }

    /// Else the judge could be silent about anything.
    @Test
    void theJudgeFindsWhatIsMissing() throws Exception {
        assertThat(without(pdf -> pdf.getDocumentCatalog().setLanguage(null))).isNotEmpty();
        assertThat(without(
                        pdf -> pdf.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false)))
                .isNotEmpty();
        assertThat(without(pdf -> pdf.getDocumentCatalog().setMetadata(null))).isNotEmpty();
        assertThat(without(pdf -> pdf.getDocumentCatalog().setStructureTreeRoot(null)))
                .isNotEmpty();
        assertThat(without(pdf -> strip(pdf.getDocumentCatalog().getStructureTreeRoot())))
                .anyMatch(fault -> fault.contains("Figure"));
    }

    private static List<String> without(Consumer<PDDocument> change) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(sample())) {
            change.accept(pdf);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            pdf.save(file);
            return PdfUa.faults(file.toByteArray());
        }
    }

    /// Takes the words away that stand for pictures.
    private static void strip(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element.getCOSObject().removeItem(COSName.ALT);
                strip(element);
            }
        }
    }
}
