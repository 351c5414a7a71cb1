package org.practicenavigator.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// What the styles of an OpenDocument text mean.
final class OdtStyles {

    private static final int LONGEST_CHAIN = 12;
    private static final Pattern HEADING = Pattern.compile("(?:heading|заголовок) ?([1-9])");
    private static final Pattern ENCODED = Pattern.compile("_([0-9a-f]{1,5})_");

    private final Map<String, Element> byName = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    OdtStyles(Element content, Optional<Element> named) {
        named.ifPresent(this::add);
        add(content);
    }

    private void add(Element root) {
        for (Element style : XmlTree.all(root, "style")) {
            byName.putIfAbsent(XmlTree.attribute(style, "name"), style);
        }
        for (Element list : XmlTree.all(root, "list-style")) {
            lists.putIfAbsent(XmlTree.attribute(list, "name"), list);
        }
    }

    /// The level of a heading by its style, 0 for the title, -1 for none.
    int level(Element paragraph) {
        Element style = byName.get(XmlTree.attribute(paragraph, "style-name"));
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            String name = name(style);
            if (name.equals("title") || name.equals("название")) {
                return 0;
            }
            Matcher heading = HEADING.matcher(name);
            if (heading.matches()) {
                return Integer.parseInt(heading.group(1));
            }
            style = parent(style);
        }
        return -1;
    }

    boolean isHint(Element paragraph) {
        Element style = byName.get(XmlTree.attribute(paragraph, "style-name"));
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (name(style).equals(DocxStyles.HINT)) {
                return true;
            }
            style = parent(style);
        }
        return false;
    }

    private @Nullable Element parent(Element style) {
        return byName.get(XmlTree.attribute(style, "parent-style-name"));
    }

    private static String name(Element style) {
        String shown = XmlTree.attribute(style, "display-name");
        return (shown.isEmpty() ? decode(XmlTree.attribute(style, "name")) : shown).toLowerCase(Locale.ROOT);
    }

    /// `Heading_20_1` is «Heading 1».
    private static String decode(String name) {
        return ENCODED.matcher(name)
                .replaceAll(m -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(m.group(1), 16))));
    }

    /// Whether a list is numbered at a level, counted from 0.
    boolean isOrdered(String style, int level) {
        Element list = lists.get(style);
        return list != null
                && XmlTree.children(list).stream()
                        .filter(e -> XmlTree.attribute(e, "level").equals(Integer.toString(level + 1)))
                        .anyMatch(e -> XmlTree.name(e).equals("list-level-style-number")
                                && !XmlTree.attribute(e, "num-format").isEmpty());
    }

    /// A property of the text of a style itself, "" where it says nothing.
    String textProperty(String styleName, String property) {
        Element style = byName.get(styleName);
        return style == null
                ? ""
                : XmlTree.child(style, "text-properties")
                        .map(e -> XmlTree.attribute(e, property))
                        .orElse("");
    }
}
