package org.practicenavigator.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.document.SampleDoc;
import org.practicenavigator.intake.Office;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;
import org.practicenavigator.testkit.Zips;

class DocxFileTest {

    private static final byte[] SAMPLE = DocxFile.of(SampleDoc.of(), SampleDoc.PICTURES);

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(DocxFile.of(SampleDoc.of(), SampleDoc.PICTURES)).isEqualTo(SAMPLE);
    }

    @Test
    void headingsListsAndTablesAreReal() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(SAMPLE))) {
            assertThat(paragraphs(document, "Title")).containsExactly("Наставник «рядом» & <друзья>");
            assertThat(paragraphs(document, "Heading1")).containsExactly("Проблема", "Пусто");
            assertThat(paragraphs(document, "Heading2")).containsExactly("Шаги");
            assertThat(document.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(1).getRow(2).getTableCells()).hasSize(3);
            assertThat(document.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .contains("https://example.org/shkoly/b.html?a=1&b=2", "https://example.org/shkoly/b.html");
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getProperties().getCoreProperties().getTitle()).startsWith("Наставник");
            assertThat(document.getProperties().getCoreProperties().getModified())
                    .isEqualTo(java.time.Instant.parse("2026-11-22T00:00:00Z"));
            List<XWPFParagraph> counted = document.getParagraphs().stream()
                    .filter(p -> p.getNumFmt() != null && p.getNumFmt().equals("decimal"))
                    .toList();
            assertThat(counted)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Третий", "Четвёртый", "Снова первый");
            assertThat(counted.get(0).getNumStartOverride()).isEqualTo(3);
            assertThat(counted.get(2).getNumStartOverride()).isEqualTo(1);
            assertThat(counted.get(2).getNumID()).isNotEqualTo(counted.get(0).getNumID());
        }
    }

    private static List<String> paragraphs(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(p -> style.equals(p.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void everyPartIsXmlAndPicturesHaveWords() throws Exception {
        Map<String, byte[]> parts = Zips.parts(SAMPLE);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().startsWith("word/media/")) {
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(part.getValue()));
            }
        }
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains("descr=\"Актовый зал\"");
    }

    @Test
    void rubbishStaysXml() throws Exception {
        byte[] file = DocxFile.of(
                SampleDoc.with(List.of(
                        new Passage.Paragraph(List.of(Run.of("a\u0001\u000b\uffff]]>&amp;\ud83d\ude00"))),
                        new Passage.Table(List.of(), List.of()),
                        new Passage.Item(1, 30, true, 1, List.of(Run.of("глубоко"))),
                        new Passage.Heading(9, List.of(Run.of("низко"))))),
                DocPicture.Source.NONE);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(paragraphs(document, "Normal")).contains("a]]>&amp;😀");
            assertThat(paragraphs(document, "Heading2")).contains("низко");
        }
    }

    @Test
    @Tag("office")
    void aWordProcessorFindsEveryWord(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.docx"), SAMPLE);
        Path text = new Office(folder).convert(file, "txt", "");
        // LibreOffice writes pictures as nothing; their words stand below them.
        assertThat(SampleDoc.lost(Files.readString(text))).isEmpty();
    }
}
