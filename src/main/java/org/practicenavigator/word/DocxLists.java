package org.practicenavigator.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/// Which lists of a Word document are numbered.
final class DocxLists {

    private static final Set<String> BULLETS = Set.of("bullet", "none");

    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Element> levels = new HashMap<>();

    DocxLists(Optional<Element> numbering) {
        numbering.ifPresent(root -> XmlTree.children(root).forEach(this::add));
    }

    private void add(Element element) {
        switch (XmlTree.name(element)) {
            case "num" ->
                abstractOf.put(
                        XmlTree.attribute(element, "numId"),
                        XmlTree.child(element, "abstractNumId")
                                .map(e -> XmlTree.attribute(e, "val"))
                                .orElse(""));
            case "abstractNum" ->
                XmlTree.children(element).stream()
                        .filter(e -> XmlTree.name(e).equals("lvl"))
                        .forEach(e -> levels.put(
                                XmlTree.attribute(element, "abstractNumId") + " " + XmlTree.attribute(e, "ilvl"), e));
            default -> {
                // Pictures for bullets and the like say nothing about order.
            }
        }
    }

    /// @param numPr what a paragraph says of its list
    /// @return the item without text; absent where the paragraph was taken out of its list
    Optional<Block.Item> item(Element numPr) {
        String id = value(numPr, "numId");
        if (id.isEmpty() || id.equals("0")) {
            return Optional.empty();
        }
        String level = value(numPr, "ilvl").matches("[0-8]") ? value(numPr, "ilvl") : "0";
        Element format = levels.get(abstractOf.getOrDefault(id, "") + " " + level);
        boolean ordered = format == null || !BULLETS.contains(value(format, "numFmt"));
        return Optional.of(new Block.Item("", ordered, Integer.parseInt(level)));
    }

    private static String value(Element parent, String name) {
        return XmlTree.child(parent, name).map(e -> XmlTree.attribute(e, "val")).orElse("");
    }
}
