package org.practicenavigator.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// Reads what stands in a paragraph of Word: texts, links, boxes, pictures.
final class DocxRuns {

    private static final Map<String, String> SYMBOLS = Map.of(
            "F0FE", "☒", "F0FD", "☒", "F052", "☒", "F054", "☒", "F0FC", "☒", "F0FB", "☒", "F0A8", "☐", "F06F", "☐",
            "F0A3", "☐");

    private final DocxPack pack;
    private final List<WordText.Notice> notices;

    DocxRuns(DocxPack pack, List<WordText.Notice> notices) {
        this.pack = pack;
        this.notices = notices;
    }

    /// @param pictures names
    /// @param boxes contents of text boxes
    record Read(InlineText text, List<String> pictures, List<Element> boxes) {}

    Read read(Element paragraph) {
        Read read = new Read(new InlineText(), new ArrayList<>(), new ArrayList<>());
        inside(paragraph, "", read);
        return read;
    }

    private void inside(Element parent, String link, Read read) {
        for (Element child : XmlTree.children(parent)) {
            switch (XmlTree.name(child)) {
                case "r" -> run(child, link, read);
                case "hyperlink" ->
                    inside(child, pack.targets().getOrDefault(XmlTree.attribute(child, "id"), ""), read);
                case "sdt" -> content(child).ifPresent(c -> inside(c, link, read));
                case "ins", "moveTo", "smartTag", "customXml", "fldSimple", "dir", "bdo" -> inside(child, link, read);
                case "del", "moveFrom" -> notices.add(WordText.Notice.DELETED_TEXT);
                case "AlternateContent" -> XmlTree.child(child, "Choice").ifPresent(c -> inside(c, link, read));
                default -> {
                    // Bookmarks, marks of spelling and properties hold no text.
                }
            }
        }
    }

    /// What a content control holds; absent while it shows its placeholder.
    static Optional<Element> content(Element control) {
        boolean empty = XmlTree.isOn(XmlTree.at(control, "sdtPr", "showingPlcHdr"));
        return empty ? Optional.empty() : XmlTree.child(control, "sdtContent");
    }

    private void run(Element run, String link, Read read) {
        Optional<Element> look = XmlTree.child(run, "rPr");
        if (isOn(look, "vanish")) {
            if (!XmlTree.all(run, "t").isEmpty()) {
                notices.add(WordText.Notice.HIDDEN_TEXT);
            }
            return;
        }
        boolean bold = isOn(look, "b");
        boolean italic = isOn(look, "i");
        parts(run, text -> read.text().add(text, bold, italic, link), read);
    }

    private void parts(Element run, java.util.function.Consumer<String> text, Read read) {
        for (Element part : XmlTree.children(run)) {
            switch (XmlTree.name(part)) {
                case "t" -> text.accept(part.getTextContent());
                case "tab" -> text.accept("\t");
                case "br", "cr" -> text.accept("\n");
                case "noBreakHyphen" -> text.accept("-");
                case "sym" -> text.accept(SYMBOLS.getOrDefault(XmlTree.attribute(part, "char"), ""));
                case "AlternateContent" -> XmlTree.child(part, "Choice").ifPresent(c -> parts(c, text, read));
                case "drawing", "pict", "object" -> drawing(part, read);
                default -> {
                    // Instructions of fields, references to notes and comments.
                }
            }
        }
    }

    private void drawing(Element drawing, Read read) {
        List<Element> boxes = XmlTree.all(drawing, "txbxContent");
        read.boxes().addAll(boxes);
        Set<Element> inBoxes = Collections.newSetFromMap(new IdentityHashMap<>());
        boxes.forEach(box -> {
            inBoxes.addAll(XmlTree.all(box, "blip"));
            inBoxes.addAll(XmlTree.all(box, "txbxContent"));
        });
        read.boxes().removeIf(inBoxes::contains);
        XmlTree.all(drawing, "blip").stream()
                .filter(e -> !inBoxes.contains(e))
                .forEach(e -> picture(XmlTree.attribute(e, "embed"), read));
        XmlTree.all(drawing, "imagedata").forEach(e -> picture(XmlTree.attribute(e, "id"), read));
    }

    private void picture(String relation, Read read) {
        String name = pack.pictures().get(relation);
        if (name != null) {
            read.pictures().add(name);
        }
    }

    private static boolean isOn(Optional<Element> look, String name) {
        return XmlTree.isOn(look.flatMap(e -> XmlTree.child(e, name)));
    }
}
