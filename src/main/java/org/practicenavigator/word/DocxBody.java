package org.practicenavigator.word;

import java.util.List;
import org.practicenavigator.document.ColumnWidths;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.document.HeadingLevels;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// Draws the text of a document.
final class DocxBody {

    /// Twentieths of a point between the margins of an A4 page.
    private static final int WIDTH = 9_638;

    private static final int LIST_STEP = 425;

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>";
    private static final String END =
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\""
                    + " r:id=\"rId3\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\""
                    + " w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                    + "</w:sectPr></w:body></w:document>";

    private final WordMarkup out = new WordMarkup();
    private final Doc doc;
    private final DocxInline inline;
    private final DocxNumbers numbers;
    private final DocxPictures pictures;
    private final HeadingLevels levels = new HeadingLevels();

    DocxBody(Doc doc, DocxRelations relations, DocxNumbers numbers, DocPicture.Source pictures) {
        this.doc = doc;
        this.numbers = numbers;
        inline = new DocxInline(relations);
        this.pictures = new DocxPictures(relations, pictures);
    }

    String draw() {
        out.raw(START);
        line("Kind", doc.kind());
        if (doc.words().contents().isEmpty()) {
            out.paragraph("Title", doc.title());
        } else {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Title\"/><w:spacing w:before=\"4000\"/></w:pPr>"
                    + inline.markup(List.of(Run.of(doc.title()))) + "</w:p>");
        }
        line("Subtitle", doc.subtitle());
        line("Notice", doc.notice());
        if (!doc.facts().isEmpty()) {
            table(new Passage.Table(
                    List.of(),
                    doc.facts().stream()
                            .map(fact -> List.of(List.of(Run.bold(fact.label())), fact.value()))
                            .toList()));
        }
        if (!doc.words().contents().isEmpty()) {
            out.raw(DocxContents.of(doc));
        }
        for (int i = 0; i < doc.parts().size(); i++) {
            part(doc.parts().get(i), i);
        }
        return out.raw(END).toString();
    }

    private void line(String style, String text) {
        if (!text.isEmpty()) {
            out.paragraph(style, text);
        }
    }

    private void part(Doc.Part part, int number) {
        if (!part.title().isEmpty()) {
            boolean listed = !doc.words().contents().isEmpty();
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Heading" + levels.of(part) + "\"/>"
                    + (part.newPage() ? "<w:pageBreakBefore/>" : "") + "</w:pPr>"
                    + (listed ? DocxContents.mark(number) : "")
                    + inline.markup(List.of(Run.of(part.title())))
                    + (listed ? DocxContents.markEnd(number) : "") + "</w:p>");
        }
        numbers.nextPart();
        part.passages().forEach(passage -> passage(passage, part));
    }

    private void passage(Passage passage, Doc.Part part) {
        switch (passage) {
            case Passage.Paragraph p -> styled("Normal", p.runs());
            case Passage.Heading h -> styled("Heading" + levels.of(part, h), h.runs());
            case Passage.Item item -> item(item);
            case Passage.Table table -> table(table);
            case Passage.Quote quote -> styled("Quote", quote.runs());
            case Passage.Code code -> styled("Code", List.of(Run.of(code.text())));
            case Passage.Picture picture -> picture(picture);
        }
    }

    private void styled(String style, List<Run> runs) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + inline.markup(runs) + "</w:p>");
    }

    private void item(Passage.Item item) {
        int depth = Math.min(DocxNumbers.DEEPEST, item.depth());
        String place = item.number() == 0
                ? "<w:ind w:left=\"" + LIST_STEP * (depth + 1) + "\"/>"
                : "<w:numPr><w:ilvl w:val=\"" + depth + "\"/><w:numId w:val=\"" + numbers.of(item) + "\"/></w:numPr>";
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/>" + place + "</w:pPr>" + inline.markup(item.runs())
                + "</w:p>");
    }

    private void table(Passage.Table table) {
        if (table.columns() == 0) {
            return;
        }
        List<Integer> widths = ColumnWidths.of(table, WIDTH);
        out.tableStart(widths);
        if (!table.head().isEmpty()) {
            row(table.head(), widths, true);
        }
        table.rows().forEach(cells -> row(cells, widths, false));
        out.tableEnd();
    }

    private void row(List<List<Run>> cells, List<Integer> widths, boolean head) {
        out.rowStart(head);
        for (int i = 0; i < widths.size(); i++) {
            boolean label = !head && i == 0 && widths.size() == 2 && isBold(cells.get(i));
            out.cellStart(widths.get(i), head || label);
            styled(head ? "CellHead" : "Cell", cells.get(i));
            out.raw("</w:tc>");
        }
        out.raw("</w:tr>");
    }

    private static boolean isBold(List<Run> runs) {
        return !runs.isEmpty() && runs.stream().allMatch(Run::bold);
    }

    private void picture(Passage.Picture picture) {
        String drawn = pictures.markup(picture);
        String words = picture.words().isEmpty() ? picture.address() : picture.words();
        if (drawn.isEmpty()) {
            styled("Caption", List.of(Run.link(words, picture.address())));
        } else {
            out.raw("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/></w:pPr>" + drawn + "</w:p>");
            line("Caption", picture.words());
        }
    }
}
