package org.practicenavigator.pdf;

import java.util.List;
import org.practicenavigator.markdown.Run;

/// Writes the words of a block as XHTML, as far as the fonts can draw them.
final class PdfInline {

    private final Glyphs glyphs;

    PdfInline(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    String markup(List<Run> runs) {
        StringBuilder out = new StringBuilder();
        for (Run run : runs) {
            String words = escape(run.text()).replace("\n", "<br/>");
            words = run.code() ? "<code>" + words + "</code>" : words;
            words = run.italic() ? "<em>" + words + "</em>" : words;
            words = run.bold() ? "<strong>" + words + "</strong>" : words;
            out.append(run.link().isEmpty() ? words : link(run, words));
        }
        return out.toString();
    }

    /// PDF/UA wants a description of every link.
    private String link(Run run, String words) {
        return "<a href=\"" + attribute(run.link()) + "\" title=\"" + escape(run.text()) + "\">" + words + "</a>";
    }

    String escape(String text) {
        return attribute(glyphs.drawable(text));
    }

    private static String attribute(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
