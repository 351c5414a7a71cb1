package org.practicenavigator.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.practicenavigator.intake.Office;
import org.practicenavigator.testkit.OtherProgram;
import org.practicenavigator.testkit.PdfUa;
import org.practicenavigator.testkit.Zips;

/// A pack as programs open it that people have: each file says what the fields of the pack say.
@Tag("office")
class PackReadersTest {

    private static final String POPPLER = "poppler-utils";
    /// What stands at the foot of each page.
    private static final String FOOT = "(?m)^https://navigator\\.example/praktiki/gotovaya\\.html · .*$|^стр\\. .*$";

    @TempDir
    static Path folder;

    private static Path pack;
    private static Path files;

    @BeforeAll
    static void unpack() throws IOException {
        PackProject project = PackProject.lay(folder);
        assertThat(project.run("--all").code()).isEqualTo(ExitCode.FINE);
        pack = project.pack();
        files = folder.resolve("opened");
        for (Map.Entry<String, byte[]> file :
                Zips.parts(Files.readAllBytes(pack)).entrySet()) {
            Path target = files.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
    }

    @Test
    void theArchiveIsWhole() throws Exception {
        OtherProgram.Said said = OtherProgram.of("unzip", "unzip").run("-t", pack);
        assertThat(said.out()).contains("No errors detected");
        assertThat(said.code()).isZero();
    }

    @Test
    void thePdfSaysEveryField() throws Exception {
        String text = OtherProgram.of("pdftotext", POPPLER)
                .run("-enc", "UTF-8", files.resolve("opisanie.pdf"), "-")
                .out();
        assertThat(lost(text.replaceAll(FOOT, ""))).isEmpty();
    }

    /// What those hear who do not see the page: they are read the tags.
    @Test
    void theTagsOfThePdfSayEveryField() throws Exception {
        String text = OtherProgram.of("pdfinfo", POPPLER)
                .run("-struct-text", files.resolve("opisanie.pdf"))
                .out();
        String said = String.join(
                "",
                text.lines()
                        .filter(line -> line.strip().startsWith("\""))
                        .map(line -> line.strip().replaceAll("^\"|\"$", ""))
                        .toList());
        assertThat(lost(said)).isEmpty();
        List<String> headings = text.lines()
                .map(String::strip)
                .filter(line -> line.matches("H\\d .*"))
                .map(line -> line.substring(1, 2))
                .toList();
        assertThat(headings).startsWith("1").containsOnlyOnce("1").contains("2");
        for (int i = 1; i < headings.size(); i++) {
            assertThat(Integer.parseInt(headings.get(i)))
                    .as("no level is left out: %s", headings)
                    .isLessThanOrEqualTo(Integer.parseInt(headings.get(i - 1)) + 1);
        }
        assertThat(text).containsPattern("(?m)^ *TH.*\\R *\\S*/?Scope").containsPattern("(?m)^ *LI\\b");
    }

    @Test
    void thePdfTellsWhatItIs() throws Exception {
        OtherProgram pdfinfo = OtherProgram.of("pdfinfo", POPPLER);
        Path pdf = files.resolve("opisanie.pdf");
        assertThat(pdfinfo.run(pdf).out().replace('\u00a0', ' '))
                .containsPattern("(?m)^Tagged: +yes$")
                .containsPattern("(?m)^Suspects: +no$")
                .containsPattern("(?m)^Title: +Первый год рядом с наставником$")
                .containsPattern("(?m)^JavaScript: +no$")
                .containsPattern("(?m)^Encrypted: +no$")
                .containsPattern("(?m)^Page size: .*A4");
        assertThat(pdfinfo.run("-meta", pdf).out().replace('\u00a0', ' '))
                .contains("<pdfuaid:part>1</pdfuaid:part>", "Первый год рядом с наставником</rdf:li>");
    }

    @Test
    void thePdfKeepsTheStandardOfAccess() throws Exception {
        assertThat(PdfUa.faults(Files.readAllBytes(files.resolve("opisanie.pdf"))))
                .isEmpty();
    }

    @Test
    void everyFontOfThePdfIsInsideAndItsLettersCanBeCopied() throws Exception {
        List<String> fonts = OtherProgram.of("pdffonts", POPPLER)
                .run(files.resolve("opisanie.pdf"))
                .out()
                .lines()
                .skip(2)
                .toList();
        assertThat(fonts).isNotEmpty().allMatch(line -> line.matches(".* yes +yes +yes +\\d+ +\\d+ *"));
    }

    @Test
    void aWordProcessorFindsEveryField() throws Exception {
        Path text = new Office(folder).convert(files.resolve("opisanie.docx"), "txt:Text (encoded):UTF8", "");
        assertThat(lost(Files.readString(text))).isEmpty();
    }

    @Test
    void aTableProgramFindsEveryRowOfTheRoadMap() throws Exception {
        Path book = files.resolve("dorozhnaya-karta.xlsx");
        Path csv;
        try {
            csv = new Office(folder).convert(book, "csv:Text - txt - csv (StarCalc):44,34,76,1", "");
        } catch (IOException e) {
            assumeTrue(
                    System.getenv("CI") != null || !e.getMessage().contains("could not be loaded"),
                    "this LibreOffice opens no tables: install libreoffice-calc-nogui");
            throw e;
        }
        assertThat(Files.readString(csv).replace('\u00a0', ' '))
                .contains("Приказ о парах", "Еженедельные разборы уроков", "весь год", "Итоговый семинар", "Методист")
                .containsPattern("(01\\.09\\.2024|1 сентября 2024)");
    }

    /// Which words of the fields a document lacks.
    private static List<String> lost(String document) throws IOException {
        String bare = bare(document);
        List<String> lost = new ArrayList<>();
        try (Stream<Path> all = Files.list(files.resolve("polya"))) {
            for (Path field : all.sorted().toList()) {
                // Marks of lists and names of columns stand in other places of a document; links have no address there.
                Arrays.stream(Files.readString(field)
                                .replaceAll(" \\(https?:[^)]*\\)", "")
                                .split("\n|: |; |(?<=[.!?]) |, "))
                        .map(piece -> piece.strip().replaceFirst("^(•|\\d+\\.) ?", ""))
                        .filter(piece -> !piece.isBlank() && !bare.contains(bare(piece)))
                        .forEach(piece -> lost.add(field.getFileName() + ": " + piece));
            }
        }
        return lost;
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u00ad\\f]+", "").replaceAll(":$", "");
    }
}
