package org.practicenavigator.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// The elements and attributes that our own layouts write around the words of authors, one element a line of
/// `hostile/layout.txt`. After an attribute stand the values that it may have, `~` for a blank in them; `@kind` is a
/// form of values below; without either it holds words of people.
///
/// The list allows what is written and nothing besides: [#unwritten()] names the rest.
final class LayoutHtml {

    private static final Map<String, Pattern> KINDS = Map.ofEntries(
            kind("words", "[a-zA-Z0-9_ -]*"),
            kind("id", "[\\p{L}\\p{Nd}_.-]+"),
            kind("ids", "[a-zA-Z0-9_. -]+"),
            kind("key", "[a-z-]+/[a-z0-9-]+"),
            kind("name", "[A-Za-z.:_-]+"),
            kind("way", "[+#]?[a-zA-Z0-9_.-]+"),
            kind("accept", "(\\.[a-z0-9]+(,|$))*"),
            kind("number", "-?[0-9.]+"),
            kind("date", "[0-9-]+"),
            kind("drawing", "[A-Za-z0-9 .,-]+"),
            kind("part", "#[a-z.0-9-]+"),
            kind("own", "(/|(\\.\\./)*)[a-zA-Z0-9._/-]*"),
            kind("owns", "((/|(\\.\\./)*)assets/fonts/[a-z0-9-]+\\.[0-9a-f]{8}\\.woff2(\\s|$))*"));

    private final Map<String, Map<String, String>> allowed = new HashMap<>();
    private final Set<String> written = new TreeSet<>();

    LayoutHtml() {
        try {
            Path list = Path.of("src/test/resources/hostile/layout.txt");
            for (String line : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                String[] parts = line.split(":", 2);
                Map<String, String> attributes = new TreeMap<>();
                for (String one : parts[1].strip().split(" ")) {
                    String name = one.split("=", 2)[0];
                    attributes.put(name, one.substring(name.length()));
                }
                attributes.remove("");
                allowed.put(parts[0], attributes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map.Entry<String, Pattern> kind(String name, String values) {
        return Map.entry(name, Pattern.compile(values));
    }

    /// What is wrong with an element, empty where a layout writes it so.
    List<String> faults(Element element) {
        String tag = element.normalName();
        Map<String, String> attributes = allowed.get(tag);
        if (attributes == null) {
            return List.of("no layout writes " + tag);
        }
        written.add(tag);
        return element.attributes().asList().stream()
                .filter(attribute -> !fits(tag, attributes, attribute))
                .map(attribute -> "no layout writes " + attribute + " into " + tag)
                .toList();
    }

    private boolean fits(String tag, Map<String, String> attributes, Attribute attribute) {
        String values = attributes.get(attribute.getKey());
        if (values == null) {
            return false;
        }
        written.add(tag + " " + attribute.getKey());
        if (values.startsWith("=@")) {
            return KINDS.get(values.substring(2)).matcher(attribute.getValue()).matches();
        }
        return values.isEmpty()
                || Arrays.asList(values.substring(1).replace('~', ' ').split("\\|"))
                        .contains(attribute.getValue());
    }

    /// What the list allows, but no judged page had.
    Set<String> unwritten() {
        Set<String> left = new TreeSet<>();
        allowed.forEach((tag, attributes) -> {
            left.add(tag);
            attributes.keySet().forEach(name -> left.add(tag + " " + name));
        });
        left.removeAll(written);
        return left;
    }
}
