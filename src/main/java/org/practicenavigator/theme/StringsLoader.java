package org.practicenavigator.theme;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.practicenavigator.data.YamlLimits;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlReader;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.data.YamlText;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Reads `strings/ru.yml` of all themes: key by key, the first theme that has a key gives it.
final class StringsLoader {

    private static final List<String> FORMS =
            Arrays.stream(Plural.values()).map(Plural::key).toList();

    private final List<Finding> findings;
    private final SortedMap<String, String> texts = new TreeMap<>();
    private final SortedMap<String, Map<Plural, String>> counted = new TreeMap<>();

    StringsLoader(List<Finding> findings) {
        this.findings = findings;
    }

    Strings load(List<ThemeSource> themes) {
        for (ThemeSource theme : themes) {
            theme.text("strings/ru.yml").ifPresent(text -> read(theme.path("strings/ru.yml"), text));
        }
        return new Strings(texts, counted);
    }

    private void read(DocPath file, String text) {
        YamlText yaml = YamlReader.read(text, 1, YamlLimits.TEMPLATE);
        yaml.remarks().forEach(remark -> findings.add(remark.in(file)));
        // Keys of this theme do not compete with one another: the reader refuses doubles.
        yaml.root()
                .ifPresent(root -> root.entries().forEach(entry -> {
                    if (!texts.containsKey(entry.key().text())
                            && !counted.containsKey(entry.key().text())) {
                        take(file, entry);
                    }
                }));
    }

    private void take(DocPath file, YamlMap.Entry entry) {
        String key = entry.key().text();
        YamlNode value = entry.value();
        if (value instanceof YamlScalar scalar && key.matches("[a-z][a-z0-9_]*")) {
            texts.put(key, scalar.text());
        } else if (value instanceof YamlMap forms) {
            counted.put(key, forms(file, entry.key(), forms));
        } else {
            add(ThemeRules.STRINGS_VALUE, file, entry.key().place(), "key", key);
        }
    }

    private Map<Plural, String> forms(DocPath file, YamlScalar key, YamlMap written) {
        Map<Plural, String> forms = new EnumMap<>(Plural.class);
        for (Plural form : Plural.values()) {
            written.get(form.key())
                    .filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast)
                    .filter(scalar -> !scalar.isEmpty())
                    .ifPresent(scalar -> forms.put(form, scalar.text()));
        }
        String missing = Arrays.stream(Plural.values())
                .filter(form -> !forms.containsKey(form))
                .map(Plural::key)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            add(ThemeRules.STRINGS_PLURAL, file, key.place(), "key", key.text(), "missing", missing);
        }
        for (YamlMap.Entry form : written.entries()) {
            if (!FORMS.contains(form.key().text())) {
                add(
                        ThemeRules.STRINGS_PLURAL,
                        file,
                        form.key().place(),
                        "key",
                        key.text(),
                        "extra",
                        form.key().text());
            }
        }
        return forms;
    }

    private void add(Rule rule, DocPath file, Place place, String... facts) {
        findings.add(rule.in(new Span(file, place), facts));
    }
}
