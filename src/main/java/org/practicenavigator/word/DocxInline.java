package org.practicenavigator.word;

import java.util.List;
import org.practicenavigator.markdown.Run;

/// Writes the words of a paragraph: looks, links, line breaks.
final class DocxInline {

    private static final String FIXED =
            "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>";

    private final DocxRelations relations;

    DocxInline(DocxRelations relations) {
        this.relations = relations;
    }

    String markup(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            if (run.link().isEmpty()) {
                out.append(run(run));
            } else {
                out.append("<w:hyperlink r:id=\"")
                        .append(relations.link(run.link()))
                        .append("\" w:history=\"1\">")
                        .append(run(run))
                        .append("</w:hyperlink>");
            }
        }
        return out.toString();
    }

    private static String run(Run run) {
        String look = (run.link().isEmpty() ? "" : "<w:rStyle w:val=\"Hyperlink\"/>")
                + (run.code() ? FIXED : "")
                + (run.bold() ? "<w:b/>" : "")
                + (run.italic() ? "<w:i/>" : "");
        StringBuilder out = new StringBuilder("<w:r>");
        out.append(look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>");
        String[] lines = run.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "<w:br/>");
            if (!lines[i].isEmpty()) {
                out.append("<w:t xml:space=\"preserve\">")
                        .append(WordMarkup.escape(lines[i]))
                        .append("</w:t>");
            }
        }
        return out.append("</w:r>").toString();
    }
}
