package org.practicenavigator.correction;

import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Place;

/// Finds what was written at a place of the front matter.
final class YamlPlaces {

    private YamlPlaces() {}

    /// The one entry of a map that has no other, whose key stands at a place and whose value is a scalar.
    static Optional<YamlMap.Entry> onlyEntryAt(Place place, YamlMap root) {
        return maps(root)
                .filter(map -> map.entries().size() == 1)
                .map(map -> map.entries().getFirst())
                .filter(entry -> entry.key().place().equals(place) && entry.value() instanceof YamlScalar)
                .findFirst();
    }

    /// The key that stands at a place.
    static Optional<YamlScalar> keyAt(Place place, YamlMap root) {
        return maps(root)
                .flatMap(map -> map.entries().stream())
                .map(YamlMap.Entry::key)
                .filter(key -> key.place().equals(place))
                .findFirst();
    }

    private static Stream<YamlMap> maps(YamlNode node) {
        return switch (node) {
            case YamlScalar _ -> Stream.empty();
            case YamlList list -> list.items().stream().flatMap(YamlPlaces::maps);
            case YamlMap map ->
                Stream.concat(Stream.of(map), map.entries().stream().flatMap(entry -> maps(entry.value())));
        };
    }
}
