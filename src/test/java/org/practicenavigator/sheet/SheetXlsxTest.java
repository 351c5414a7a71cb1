package org.practicenavigator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SheetXlsxTest {

    private static final String FIRST = "xl/worksheets/sheet1.xml";

    private static XlsxReading read(Sheet... sheets) {
        return XlsxReading.of(SheetXlsx.write(List.of(sheets)).bytes());
    }

    @Test
    void cellsHaveTheirTypes() throws Exception {
        assertThat(read(Samples.usual()).cells(1))
                .containsEntry("A1", "inlineStr:Реестр практик")
                .containsEntry("A2", "inlineStr:По состоянию на: 22.11.2026")
                .containsEntry("A3", "inlineStr:Версия: abcdef1234")
                .containsEntry("B5", "inlineStr:Практик")
                .containsEntry("A6", "inlineStr:Школа; «молодого» учителя")
                .containsEntry("B6", "n:3")
                .containsEntry("C6", "n:1.5")
                // Days since the last day of 1899, as Excel counts them.
                .containsEntry("D6", "n:46173.0")
                .containsEntry("E6", "inlineStr:да")
                .containsEntry("F6", "inlineStr:https://site.example/p.html")
                .containsEntry("B7", "n:0")
                .containsKey("A9");
    }

    @Test
    void isReadyToFilterAndToPrint() throws Exception {
        XlsxReading book = read(Samples.usual());
        var sheet = book.xml(FIRST);
        assertThat(XlsxReading.elements(sheet, "autoFilter").getFirst().getAttribute("ref"))
                .isEqualTo("A5:F7");
        Element pane = XlsxReading.elements(sheet, "pane").getFirst();
        assertThat(pane.getAttribute("ySplit") + " " + pane.getAttribute("state"))
                .isEqualTo("5 frozen");
        Element setup = XlsxReading.elements(sheet, "pageSetup").getFirst();
        // Nine is A4 (ECMA-376, 18.3.1.63).
        assertThat(setup.getAttribute("paperSize")).isEqualTo("9");
        assertThat(setup.getAttribute("orientation")).isEqualTo("landscape");
        assertThat(setup.getAttribute("fitToWidth") + " " + setup.getAttribute("fitToHeight"))
                .isEqualTo("1 0");
        assertThat(XlsxReading.elements(sheet, "pageSetUpPr").getFirst().getAttribute("fitToPage"))
                .isEqualTo("true");
        assertThat(XlsxReading.elements(sheet, "col").getFirst().getAttribute("width"))
                .startsWith("30");
        assertThat(XlsxReading.elements(book.xml("xl/workbook.xml"), "definedName").stream()
                        .map(name -> name.getAttribute("name") + " " + name.getTextContent()))
                .contains("_xlnm.Print_Titles 'Реестр практик'!$5:$5");
    }

    @Test
    void numbersLeadToWhatTheyCount() throws Exception {
        XlsxReading book = read(Samples.usual());
        List<Element> links = XlsxReading.elements(book.xml(FIRST), "hyperlink");
        assertThat(links.stream().map(link -> link.getAttribute("ref"))).containsExactly("B6", "F6", "F7");
        Map<String, String> targets =
                XlsxReading.elements(book.xml("xl/worksheets/_rels/sheet1.xml.rels"), "Relationship").stream()
                        .collect(java.util.stream.Collectors.toMap(
                                relation -> relation.getAttribute("Id"), relation -> relation.getAttribute("Target")));
        assertThat(links.stream().map(link -> targets.get(link.getAttribute("r:id"))))
                .containsExactly(
                        "https://site.example/a.html?x=1&y=2",
                        "https://site.example/p.html",
                        "https://site.example/p.html");
    }

    @Test
    void noCellIsAFormula() throws Exception {
        XlsxReading book =
                read(Samples.sheet(List.of(Samples.text("=1+1"), Samples.text("+7 423"), Samples.text("@SUM(A1)"))));
        assertThat(XlsxReading.elements(book.xml(FIRST), "f")).isEmpty();
        assertThat(book.cells(1))
                .containsEntry("A6", "inlineStr:=1+1")
                .containsEntry("A7", "inlineStr:+7 423")
                .containsEntry("A8", "inlineStr:@SUM(A1)");
    }

    @Test
    void takesAnyTextAndTellsWhatItCut() throws Exception {
        SheetXlsx.Written written = SheetXlsx.write(List.of(Samples.sheet(List.of(
                Samples.text("<b>&\"'\u0000\u0007\uFFFE\uD800 ё 😀"),
                Samples.text("_x0041_ и x_x"),
                Samples.text("я".repeat(40_000)),
                Samples.text("😀".repeat(20_000))))));
        Map<String, String> cells = XlsxReading.of(written.bytes()).cells(1);
        assertThat(cells)
                .containsEntry("A6", "inlineStr:<b>&\"' ё 😀")
                .containsEntry("A7", "inlineStr:_x005F_x0041_ и x_x");
        assertThat(cells.get("A8")).hasSize("inlineStr:".length() + 32_767).endsWith("я…");
        assertThat(cells.get("A9"))
                .hasSizeLessThanOrEqualTo("inlineStr:".length() + 32_767)
                .endsWith("😀…");
        assertThat(written.cuts())
                .containsExactly(
                        new SheetXlsx.Cut("Реестр практик", 3, "Название"),
                        new SheetXlsx.Cut("Реестр практик", 4, "Название"));
    }

    @Test
    void namesOfSheetsAreThoseThatExcelTakes() throws Exception {
        Sheet usual = Samples.usual();
        Sheet hard = new Sheet(
                "'Что: [все] / *?\\ практики и школы всех муниципалитетов'",
                List.of(),
                usual.columns(),
                usual.rows(),
                List.of());
        XlsxReading book = read(hard, hard, usual, usual);
        assertThat(XlsxReading.elements(book.xml("xl/workbook.xml"), "sheet").stream()
                        .map(sheet -> sheet.getAttribute("name")))
                .containsExactly(
                        "Что все практики и школы всех",
                        "Что все практики и школы 2",
                        "Реестр практик",
                        "Реестр практик 2");
    }

    @Test
    void sameTableSameBytes() {
        byte[] first = SheetXlsx.write(List.of(Samples.usual())).bytes();
        assertThat(SheetXlsx.write(List.of(Samples.usual())).bytes()).isEqualTo(first);
        assertThat(XlsxReading.of(first).text("docProps/core.xml")).doesNotContain("created", "modified");
    }

    /// Rows come one by one: each is made when the one before was written.
    @Test
    void writesTenThousandRows() throws Exception {
        List<List<Cell>> made = new java.util.ArrayList<>();
        Iterable<List<Cell>> rows = () -> IntStream.rangeClosed(1, 10_000)
                .mapToObj(i -> {
                    made.clear();
                    made.add(Samples.row("Практика " + i, i));
                    return made.getFirst();
                })
                .iterator();
        byte[] bytes = SheetXlsx.write(List.of(Samples.sheet(rows))).bytes();
        Map<String, String> cells = XlsxReading.of(bytes).cells(1);
        assertThat(cells).containsEntry("A10005", "inlineStr:Практика 10000").containsEntry("B10005", "n:10000");
        assertThat(bytes.length).isLessThan(2_000_000);
    }
}
