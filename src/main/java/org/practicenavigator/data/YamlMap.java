package org.practicenavigator.data;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Place;

/// Keys and values in the order in which they were written; keys are unique (the reader refuses others).
public record YamlMap(List<Entry> entries, Place place) implements YamlNode {

    public record Entry(YamlScalar key, YamlNode value) {}

    public YamlMap {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(String key) {
        return entries.stream().filter(e -> e.key().text().equals(key)).findFirst();
    }

    public Optional<YamlNode> get(String key) {
        return entry(key).map(Entry::value);
    }
}
