package org.practicenavigator.data;

import java.util.List;
import org.practicenavigator.finding.Place;

public record YamlList(List<YamlNode> items, Place place) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }
}
