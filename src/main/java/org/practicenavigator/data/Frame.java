package org.practicenavigator.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.YamlSource.Spot;
import org.practicenavigator.finding.Place;

/// A map or list that is being read: the one mutable thing, local to a pass.
final class Frame {

    private final boolean map;
    private final Spot from;
    private final boolean flow;
    private final List<YamlNode> items = new ArrayList<>();
    private final List<YamlMap.Entry> entries = new ArrayList<>();
    private final Map<String, Place> seen = new HashMap<>();
    private @Nullable YamlScalar key;
    private boolean repeated;

    Frame(boolean map, Spot from, boolean flow) {
        this.map = map;
        this.from = from;
        this.flow = flow;
    }

    Spot from() {
        return from;
    }

    /// Written in brackets.
    boolean flow() {
        return flow;
    }

    /// The first of equal keys stays, so that the rest of the file can still be judged.
    void key(YamlScalar next, YamlScalars scalars) {
        key = next;
        Place first = seen.putIfAbsent(next.text(), next.place());
        repeated = first != null;
        if (first != null) {
            scalars.remark(YamlRules.DUPLICATE_KEY.at(
                    next.place(), "key", next.text(), "first_line", String.valueOf(first.line())));
        }
    }

    void add(YamlNode node) {
        if (!map) {
            items.add(node);
        } else if (key != null && !repeated) {
            entries.add(new YamlMap.Entry(key, node));
        }
    }

    YamlNode node(Place place) {
        return map ? new YamlMap(entries, place) : new YamlList(items, place);
    }
}
