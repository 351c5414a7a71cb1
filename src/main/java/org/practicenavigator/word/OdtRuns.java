package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Reads what stands in a paragraph of an OpenDocument text: texts, links, boxes, pictures.
final class OdtRuns {

    private final OdtStyles styles;
    private final List<String> asides = new ArrayList<>();
    private final List<WordText.Notice> notices = new ArrayList<>();

    OdtRuns(OdtStyles styles) {
        this.styles = styles;
    }

    List<String> asides() {
        return asides;
    }

    List<WordText.Notice> notices() {
        return notices;
    }

    /// @param pictures names
    /// @param boxes contents of text boxes
    record Read(InlineText text, List<String> pictures, List<Element> boxes) {}

    private record Look(boolean bold, boolean italic, String link) {}

    Read read(Element paragraph) {
        Read read = new Read(new InlineText(), new ArrayList<>(), new ArrayList<>());
        inside(paragraph, new Look(false, false, ""), read);
        return read;
    }

    private void inside(Element parent, Look look, Read read) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, look, read);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                // Lines of the file mean nothing in OpenDocument.
                put(node.getNodeValue().replace('\n', ' '), look, read);
            }
        }
    }

    private static void put(String text, Look look, Read read) {
        read.text().add(text, look.bold(), look.italic(), look.link());
    }

    private void element(Element element, Look look, Read read) {
        switch (XmlTree.name(element)) {
            case "span" -> span(element, look, read);
            case "a" -> inside(element, linked(element, look), read);
            case "s" -> put(" ", look, read);
            case "tab" -> put("\t", look, read);
            case "line-break" -> put("\n", look, read);
            case "content-control" -> {
                if (!XmlTree.attribute(element, "showing-place-holder").equals("true")) {
                    inside(element, look, read);
                }
            }
            case "annotation" -> notices.add(WordText.Notice.COMMENTS);
            case "note" ->
                XmlTree.child(element, "note-body")
                        .ifPresent(b -> XmlTree.all(b, "p")
                                .forEach(p -> asides.addAll(read(p).text().lines())));
            case "frame", "custom-shape" -> frame(element, read);
            case "hidden-text", "annotation-end", "soft-page-break" -> {
                // Nothing that a reader sees.
            }
            default -> inside(element, look, read);
        }
    }

    private void span(Element span, Look look, Read read) {
        String style = XmlTree.attribute(span, "style-name");
        String display = styles.textProperty(style, "display");
        if (display.equals("none") || display.equals("true")) {
            notices.add(WordText.Notice.HIDDEN_TEXT);
            return;
        }
        boolean bold = styles.textProperty(style, "font-weight").equals("bold");
        boolean italic = styles.textProperty(style, "font-style").equals("italic");
        inside(span, new Look(look.bold() || bold, look.italic() || italic, look.link()), read);
    }

    private static Look linked(Element link, Look look) {
        String target = XmlTree.attribute(link, "href");
        return target.matches("(?i)(https?|mailto):.*") ? new Look(look.bold(), look.italic(), target) : look;
    }

    private static void frame(Element frame, Read read) {
        if (XmlTree.name(frame).equals("custom-shape")) {
            read.boxes().add(frame);
        }
        for (Element child : XmlTree.children(frame)) {
            if (XmlTree.name(child).equals("text-box")) {
                read.boxes().add(child);
            } else if (XmlTree.name(child).equals("image")) {
                String target = XmlTree.attribute(child, "href");
                // The second image of a frame is the same picture in another format.
                if (target.startsWith("Pictures/")) {
                    read.pictures().add(fileName(target));
                    return;
                }
            }
        }
    }

    static String fileName(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
