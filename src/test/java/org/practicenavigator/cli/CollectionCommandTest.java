package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.testkit.RealProject;

class CollectionCommandTest {

    @TempDir
    static Path project;

    @BeforeAll
    static void lay() {
        RealProject.lay(project);
    }

    private static Answer export(String... words) {
        List<String> all = new ArrayList<>(List.of("export", "collection"));
        all.addAll(Arrays.asList(words));
        return Answer.of(FakeDialog.absent(), project, all.toArray(String[]::new));
    }

    @Test
    void joinsEntriesInTheirOrder() throws Exception {
        Path file = project.resolve("a.docx");
        Answer answer = export("festival-gto", "rakushka-dobra", "--out", file.toString(), "--title", "Две практики");
        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(answer.out()).contains("записей: 2");
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(p -> "Heading1".equals(p.getStyle()))
                    .map(p -> p.getText())
                    .toList();
            assertThat(headings).hasSize(2);
            assertThat(headings.get(0)).contains("ГТО");
            assertThat(headings.get(1)).contains("Ракушка");
            assertThat(document.getParagraphs().stream().filter(p -> "TOC1".equals(p.getStyle())))
                    .extracting(p -> p.getText())
                    .containsExactlyElementsOf(headings);
        }
        Files.writeString(file, "не наше");
        assertThat(export("festival-gto", "--out", file.toString()).code()).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("не наше");
    }

    @Test
    void aCollectionStandsForItsEntries() throws Exception {
        Path file = project.resolve("b.pdf");
        assertThat(export("kto-pomozhet-nastavniku", "--out", file.toString()).code())
                .isZero();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Кто поможет самому наставнику", "Содержание", "Клуб сетевых наставников");
            assertThat(text).containsPattern("\\.{3,}\\s*3\\b|\\. \\. \\. *3");
        }
    }

    @Test
    void wrongNamesAreUsageAndLeaveNoFile() {
        Path file = project.resolve("c.docx");
        Answer unknown = export("rakushka-dobr", "--out", file.toString());
        assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.err()).contains("Возможно, это «rakushka-dobra»");
        assertThat(export("rakushka-dobra", "--out", project.resolve("c.odt").toString())
                        .code())
                .isEqualTo(ExitCode.USAGE);
        assertThat(file).doesNotExist();
    }
}
