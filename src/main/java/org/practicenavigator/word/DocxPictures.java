package org.practicenavigator.word;

import java.util.Optional;
import org.practicenavigator.document.DocPicture;
import org.practicenavigator.markdown.Passage;

/// Writes pictures in the line, as wide as they are and no wider than the page.
final class DocxPictures {

    /// English metric units: 914,400 an inch, a pixel at 96 an inch.
    private static final long PIXEL = 9_525;

    private static final long WIDEST = 6_120_000;
    private static final long HIGHEST = 6_480_000;

    private final DocxRelations relations;
    private final DocPicture.Source source;
    private int count;

    DocxPictures(DocxRelations relations, DocPicture.Source source) {
        this.relations = relations;
        this.source = source;
    }

    /// @return "" where there is no such picture
    String markup(Passage.Picture picture) {
        Optional<DocPicture> found = source.picture(picture.address());
        return found.map(known -> markup(picture, known)).orElse("");
    }

    private String markup(Passage.Picture picture, DocPicture known) {
        String id = relations.picture(picture.address(), known);
        double scale = Math.min(
                1, Math.min((double) WIDEST / (known.width() * PIXEL), (double) HIGHEST / (known.height() * PIXEL)));
        String size = "cx=\"" + Math.max(1, Math.round(known.width() * PIXEL * scale)) + "\" cy=\""
                + Math.max(1, Math.round(known.height() * PIXEL * scale)) + "\"";
        count++;
        String name =
                "id=\"" + count + "\" name=\"" + count + "\" descr=\"" + WordMarkup.escape(picture.words()) + "\"";
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
                + "/><wp:docPr " + name + "/><a:graphic>"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr " + name + "/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + id
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext "
                + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }
}
