package org.practicenavigator.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// What the paragraph styles of a Word document mean: headings, the title, hints of our blank, lists.
final class DocxStyles {

    /// The style of hints: what it marks is ours and not the author's.
    static final String HINT = "подсказка";

    /// A style and those it is based on; more in a row is a circle.
    private static final int LONGEST_CHAIN = 12;

    private static final Pattern HEADING = Pattern.compile("(?:heading|заголовок) ?([1-9])");

    private final Map<String, Element> byId = new HashMap<>();

    DocxStyles(Optional<Element> styles) {
        styles.ifPresent(root -> XmlTree.children(root).stream()
                .filter(e -> XmlTree.name(e).equals("style"))
                .forEach(e -> byId.putIfAbsent(XmlTree.attribute(e, "styleId"), e)));
    }

    /// The level of a heading, 0 for the title, -1 where the paragraph is none.
    int level(Element paragraph) {
        int level = -1;
        Element style = style(paragraph);
        for (int i = 0; style != null && level < 0 && i < LONGEST_CHAIN; i++) {
            level = named(name(style));
            style = base(style);
        }
        return level >= 0 ? level : outline(paragraph);
    }

    private static int named(String name) {
        if (name.equals("title") || name.equals("название")) {
            return 0;
        }
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Integer.parseInt(heading.group(1)) : -1;
    }

    private int outline(Element paragraph) {
        Optional<Element> own = XmlTree.at(paragraph, "pPr", "outlineLvl");
        Element style = style(paragraph);
        for (int i = 0; own.isEmpty() && style != null && i < LONGEST_CHAIN; i++) {
            own = XmlTree.at(style, "pPr", "outlineLvl");
            style = base(style);
        }
        String value = own.map(e -> XmlTree.attribute(e, "val")).orElse("");
        // 9 is Word's word for "body text".
        return value.matches("[0-8]") ? Integer.parseInt(value) + 1 : -1;
    }

    boolean isHint(Element paragraph) {
        Element style = style(paragraph);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (name(style).equals(HINT)) {
                return true;
            }
            style = base(style);
        }
        return false;
    }

    /// The list that a paragraph belongs to by itself or by its style.
    Optional<Element> list(Element paragraph) {
        Optional<Element> own = XmlTree.at(paragraph, "pPr", "numPr");
        Element style = style(paragraph);
        for (int i = 0; own.isEmpty() && style != null && i < LONGEST_CHAIN; i++) {
            own = XmlTree.at(style, "pPr", "numPr");
            style = base(style);
        }
        return own;
    }

    private @org.jspecify.annotations.Nullable Element style(Element paragraph) {
        return XmlTree.at(paragraph, "pPr", "pStyle")
                .map(e -> byId.get(XmlTree.attribute(e, "val")))
                .orElse(null);
    }

    private @org.jspecify.annotations.Nullable Element base(Element style) {
        return XmlTree.child(style, "basedOn")
                .map(e -> byId.get(XmlTree.attribute(e, "val")))
                .orElse(null);
    }

    private static String name(Element style) {
        return XmlTree.child(style, "name")
                .map(e -> XmlTree.attribute(e, "val").toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
