package org.practicenavigator.pdf;

import java.util.List;
import org.practicenavigator.document.ColumnWidths;
import org.practicenavigator.document.Doc;
import org.practicenavigator.document.HeadingLevels;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// Writes a document as the XHTML page that a PDF file is drawn from.
final class PdfHtml {

    private static final int WHOLE = 1_000;

    private final StringBuilder out = new StringBuilder();
    private final Doc doc;
    private final PdfPictures pictures;
    private final PdfInline inline;
    private final PdfLists lists;
    private final HeadingLevels levels = new HeadingLevels();

    PdfHtml(Doc doc, PdfPictures pictures, Glyphs glyphs) {
        this.doc = doc;
        this.pictures = pictures;
        inline = new PdfInline(glyphs);
        lists = new PdfLists(out, inline);
    }

    /// @param style the print stylesheet
    String page(String style) {
        head(style);
        element("p", "kind", doc.kind());
        element("h1", "", doc.title());
        element("p", "subtitle", doc.subtitle());
        element("p", "notice", doc.notice());
        if (!doc.facts().isEmpty()) {
            table(new Passage.Table(
                    List.of(),
                    doc.facts().stream()
                            .map(fact -> List.of(List.of(Run.bold(fact.label())), fact.value()))
                            .toList()));
        }
        contents();
        for (int i = 0; i < doc.parts().size(); i++) {
            part(doc.parts().get(i), i);
        }
        return out.append("</body></html>").toString();
    }

    private void head(String style) {
        String source = doc.address()
                + (doc.words().asOf().isEmpty() ? "" : " · " + doc.words().asOf());
        out.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(inline.escape(doc.language()))
                .append("\"><head><title>")
                .append(inline.escape(doc.title()))
                .append("</title>");
        meta("description", doc.subtitle().isEmpty() ? doc.title() : doc.subtitle());
        meta("author", doc.publisher());
        meta("subject", doc.kind());
        out.append("<bookmarks>");
        for (int i = 0; i < doc.parts().size(); i++) {
            if (!doc.parts().get(i).title().isEmpty()) {
                out.append("<bookmark name=\"")
                        .append(inline.escape(doc.parts().get(i).title()))
                        .append("\" href=\"#part-")
                        .append(i)
                        .append("\"/>");
            }
        }
        out.append("</bookmarks><style>\n")
                .append(style.replace("{source}", quoted(source))
                        .replace("{page}", quoted(doc.words().page())))
                .append("</style></head><body")
                .append(doc.words().contents().isEmpty() ? ">\n" : " class=\"whole\">\n");
    }

    private void meta(String name, String content) {
        if (!content.isEmpty()) {
            out.append("<meta name=\"")
                    .append(name)
                    .append("\" content=\"")
                    .append(inline.escape(content))
                    .append("\"/>");
        }
    }

    /// As a string of a style sheet inside a page.
    private String quoted(String text) {
        return inline.escape(text.replaceAll("[\\\\\"\\n{}]", " "));
    }

    private void element(String name, String kind, String text) {
        if (!text.isEmpty()) {
            out.append('<')
                    .append(name)
                    .append(kind.isEmpty() ? "" : " class=\"" + kind + "\"")
                    .append('>')
                    .append(inline.escape(text))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
    }

    private void contents() {
        if (doc.words().contents().isEmpty()) {
            return;
        }
        element("p", "contents-title", doc.words().contents());
        out.append("<ul class=\"contents\">\n");
        for (int i = 0; i < doc.parts().size(); i++) {
            Doc.Part part = doc.parts().get(i);
            if (!part.title().isEmpty() && part.level() == 1) {
                out.append("<li><a href=\"#part-")
                        .append(i)
                        .append("\">")
                        .append(inline.escape(part.title()))
                        .append("</a></li>\n");
            }
        }
        out.append("</ul>\n");
    }

    private void part(Doc.Part part, int number) {
        if (!part.title().isEmpty()) {
            String name = "h" + (levels.of(part) + 1);
            out.append('<')
                    .append(name)
                    .append(" id=\"part-")
                    .append(number)
                    .append(part.newPage() ? "\" class=\"new-page\">" : "\">")
                    .append(inline.escape(part.title()))
                    .append("</")
                    .append(name)
                    .append(">\n");
        }
        for (Passage passage : part.passages()) {
            if (passage instanceof Passage.Item item) {
                lists.item(item);
            } else {
                lists.close();
                passage(passage, part);
            }
        }
        lists.close();
    }

    private void passage(Passage passage, Doc.Part part) {
        switch (passage) {
            case Passage.Paragraph p -> block("p", "", p.runs());
            case Passage.Heading h -> block("h" + (levels.of(part, h) + 1), "", h.runs());
            case Passage.Item item -> lists.item(item);
            case Passage.Table table -> table(table);
            case Passage.Quote quote -> block("blockquote", "", quote.runs());
            case Passage.Code code -> block("p", " class=\"code\"", List.of(Run.of(code.text())));
            case Passage.Picture picture -> picture(picture);
        }
    }

    private void block(String name, String more, List<Run> runs) {
        out.append('<')
                .append(name)
                .append(more)
                .append('>')
                .append(inline.markup(runs))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private void table(Passage.Table table) {
        if (table.columns() == 0) {
            return;
        }
        boolean labels = table.head().isEmpty() && table.columns() == 2;
        out.append("<table><colgroup>");
        ColumnWidths.of(table, WHOLE)
                .forEach(width ->
                        out.append("<col style=\"width:").append(width / 10.0).append("%\"/>"));
        out.append("</colgroup>");
        if (!table.head().isEmpty()) {
            out.append("<thead><tr>");
            table.head().forEach(cell -> block("th", " scope=\"col\"", cell));
            out.append("</tr></thead>");
        }
        out.append("<tbody>");
        for (List<List<Run>> row : table.rows()) {
            out.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                boolean label = labels && i == 0;
                block(label ? "th" : "td", label ? " scope=\"row\"" : "", row.get(i));
            }
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void picture(Passage.Picture picture) {
        String words = picture.words().isEmpty() ? picture.address() : picture.words();
        pictures.take(picture.address())
                .ifPresentOrElse(
                        named -> out.append("<p class=\"picture\"><img src=\"")
                                .append(named.name())
                                .append("\" alt=\"")
                                .append(inline.escape(words))
                                .append("\"/></p>\n"),
                        () -> block("p", " class=\"caption\"", List.of(Run.link(words, picture.address()))));
        if (pictures.take(picture.address()).isPresent()) {
            element("p", "caption", picture.words());
        }
    }
}
