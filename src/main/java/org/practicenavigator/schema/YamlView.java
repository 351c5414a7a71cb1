package org.practicenavigator.schema;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlScalar;

/// Reads a template's YAML after it was judged: what is absent has its default, nothing is reported here.
record YamlView(YamlMap map) {

    private static final YamlView EMPTY =
            new YamlView(new YamlMap(List.of(), org.practicenavigator.finding.Place.START));

    String text(String key) {
        return text(key, "");
    }

    String text(String key, String otherwise) {
        return map.get(key).map(YamlView::scalar).filter(t -> !t.isEmpty()).orElse(otherwise);
    }

    /// The texts of a list, or of a single value.
    List<String> texts(String key) {
        return map.get(key).map(YamlView::listOf).orElse(List.of());
    }

    static List<String> listOf(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> scalar.text().isEmpty() ? List.of() : List.of(scalar.text());
            case YamlList list -> list.items().stream().map(YamlView::scalar).toList();
            case YamlMap unused -> List.of();
        };
    }

    YamlView view(String key) {
        return map.get(key) instanceof Optional<YamlNode> o && o.isPresent() && o.get() instanceof YamlMap m
                ? new YamlView(m)
                : EMPTY;
    }

    List<YamlView> views(String key) {
        return map.get(key)
                .filter(YamlList.class::isInstance)
                .map(n -> ((YamlList) n)
                        .items().stream()
                                .filter(YamlMap.class::isInstance)
                                .map(i -> new YamlView((YamlMap) i))
                                .toList())
                .orElse(List.of());
    }

    /// Names and their maps, in order.
    SequencedMap<String, YamlView> named(String key) {
        SequencedMap<String, YamlView> named = new LinkedHashMap<>();
        for (YamlMap.Entry entry : view(key).map().entries()) {
            named.put(entry.key().text(), entry.value() instanceof YamlMap m ? new YamlView(m) : EMPTY);
        }
        return named;
    }

    SequencedMap<String, String> strings(String key) {
        SequencedMap<String, String> strings = new LinkedHashMap<>();
        for (YamlMap.Entry entry : view(key).map().entries()) {
            strings.put(entry.key().text(), String.join(", ", listOf(entry.value())));
        }
        return strings;
    }

    Optional<BigDecimal> number(String key) {
        return Optional.of(text(key))
                .filter(t -> !t.isEmpty())
                .flatMap(t -> NumberText.read(t).map(Reading::value));
    }

    int integer(String key, int otherwise) {
        return number(key).map(BigDecimal::intValue).orElse(otherwise);
    }

    boolean flag(String key, boolean otherwise) {
        return FlagText.read(text(key)).map(Reading::value).orElse(otherwise);
    }

    boolean has(String key) {
        return map.get(key).isPresent();
    }

    private static String scalar(YamlNode node) {
        return node instanceof YamlScalar scalar ? scalar.text().strip() : "";
    }
}
