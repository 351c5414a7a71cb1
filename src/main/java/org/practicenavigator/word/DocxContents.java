package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.document.Doc;

/// The list of parts: a real table of contents, filled in already, so that Word asks nothing when it opens the
/// document.
/// It has links instead of page numbers, which only Word can count: «Обновить поле» puts them in.
final class DocxContents {

    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"";

    private DocxContents() {}

    static String of(Doc doc) {
        List<Integer> listed = new ArrayList<>();
        for (int i = 0; i < doc.parts().size(); i++) {
            if (!doc.parts().get(i).title().isEmpty() && doc.parts().get(i).level() == 1) {
                listed.add(i);
            }
        }
        if (listed.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<w:p><w:pPr><w:pStyle w:val=\"ContentsTitle\"/></w:pPr><w:r><w:t>")
                .append(WordMarkup.escape(doc.words().contents()))
                .append("</w:t></w:r></w:p>");
        for (int i = 0; i < listed.size(); i++) {
            int part = listed.get(i);
            out.append("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>")
                    .append(i == 0 ? begin() : "")
                    .append("<w:hyperlink w:anchor=\"_Toc")
                    .append(part)
                    .append("\" w:history=\"1\"><w:r><w:t xml:space=\"preserve\">")
                    .append(WordMarkup.escape(doc.parts().get(part).title()))
                    .append("</w:t></w:r></w:hyperlink>")
                    .append(i == listed.size() - 1 ? FIELD + "end\"/></w:r>" : "")
                    .append("</w:p>");
        }
        return out.toString();
    }

    private static String begin() {
        return FIELD + "begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-1\" \\h \\z </w:instrText>"
                + "</w:r>" + FIELD + "separate\"/></w:r>";
    }

    static String mark(int part) {
        return "<w:bookmarkStart w:id=\"" + part + "\" w:name=\"_Toc" + part + "\"/>";
    }

    static String markEnd(int part) {
        return "<w:bookmarkEnd w:id=\"" + part + "\"/>";
    }
}
