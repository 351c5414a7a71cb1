package org.practicenavigator.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.document.SampleDoc;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

class PdfFileTest {

    private static final byte[] SAMPLE = PdfFile.of(SampleDoc.of(), SampleDoc.PICTURES);

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(PdfFile.of(SampleDoc.of(), SampleDoc.PICTURES)).isEqualTo(SAMPLE);
    }

    @Test
    void everyWordIsFoundAgain() throws Exception {
        assertThat(SampleDoc.lost(text(SAMPLE))).isEmpty();
        assertThat(text(SAMPLE)).contains("стр. 1 / 2", "Сведения на 22 ноября 2026 г.");
    }

    @Test
    void itIsTaggedAndSaysWhatItIs() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ru");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Наставник «рядом» & <друзья>");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(java.time.Instant.parse("2026-11-22T00:00:00Z"));
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), "UTF-8"))
                    .contains("pdfuaid");
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Проблема");
            List<String> tags = new ArrayList<>();
            tags(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            assertThat(tags).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Link", "Figure");
        }
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags(element, tags);
            }
        }
    }

    @Test
    void everyFontIsInside() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(SAMPLE)) {
            int fonts = 0;
            int pictures = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+PTSans-.*");
                    fonts++;
                }
                for (COSName name : page.getResources().getXObjectNames()) {
                    pictures += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
                }
            }
            assertThat(fonts).isPositive();
            assertThat(pictures).isEqualTo(1);
        }
    }

    @Test
    void signsThatTheFontLacksHaveSubstitutesAndAreTold() throws Exception {
        Doc doc = SampleDoc.with(List.of(new Passage.Paragraph(
                List.of(Run.of("Ура\ud83d\ude00! А → Б, ☑ да \u2764\ufe0f \u4e2d Ҥӱ ё № ₽ ≈ ≥ −")))));
        assertThat(PdfFile.missing(doc)).containsExactly("❤", "中", "😀");
        assertThat(PdfFile.missing(SampleDoc.of())).isEmpty();
        assertThat(text(PdfFile.of(doc, DocPicture.Source.NONE))).contains("Ура◊! А -> Б, [x] да ◊ ◊ Ҥӱ ё № ₽ ≈ ≥ −");
    }

    @Test
    void longWordsAndTablesStayOnThePage() throws Exception {
        String word = "длинноеслово".repeat(40);
        List<List<List<Run>>> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(List.of(List.of(Run.of("Строка " + i)), List.of(Run.of(i == 5 ? word : "а")), List.of()));
        }
        Doc doc = SampleDoc.with(List.of(
                new Passage.Paragraph(List.of(Run.of(word))),
                new Passage.Table(
                        List.of(List.of(Run.of("Первый")), List.of(Run.of("Второй")), List.of(Run.of("Третий"))),
                        rows)));
        byte[] file = PdfFile.of(doc, DocPicture.Source.NONE);
        try (PDDocument pdf = Loader.loadPDF(file)) {
            float[] right = {0};
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition text) {
                    right[0] = Math.max(right[0], text.getXDirAdj() + text.getWidthDirAdj());
                }
            }.getText(pdf);
            assertThat(right[0]).isBetween(100f, pdf.getPage(0).getMediaBox().getWidth() - 40);
            for (int page = 2; page <= pdf.getNumberOfPages() - 1; page++) {
                PDFTextStripper one = new PDFTextStripper();
                one.setStartPage(page);
                one.setEndPage(page);
                assertThat(one.getText(pdf)).contains("Второй");
            }
        }
    }

    @Test
    void nothingIsLoadedFromOutside() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        Doc doc = SampleDoc.with(List.of(
                new Passage.Picture("file:///etc/hostname", "файл"),
                new Passage.Picture("http://127.0.0.1:9/a.png", "сеть"),
                new Passage.Paragraph(List.of(Run.of("<img src=\"file:///etc/hostname\"/><style>@import 'x'</style>"))),
                new Passage.Paragraph(List.of(Run.link("ссылка", "javascript:alert(1)")))));
        byte[] file = PdfFile.of(doc, address -> {
            asked.incrementAndGet();
            return Optional.empty();
        });
        assertThat(text(file)).contains("файл", "сеть", "<img src=");
        assertThat(asked).hasPositiveValue();
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(pdf);
        }
    }
}
