package org.practicenavigator.word;

import java.util.LinkedHashMap;
import java.util.Map;
import org.practicenavigator.markdown.Passage;

/// The numbering of lists: every numbered list counts from its own start, bullets share one definition.
final class DocxNumbers {

    /// As deep as Word goes.
    static final int DEEPEST = 8;

    private static final int BULLETS = 1;

    private final Map<String, Counted> lists = new LinkedHashMap<>();
    private int part;

    private record Counted(int id, int depth, int start) {}

    /// Lists are told apart within a part: from now on those of another one come.
    void nextPart() {
        part++;
    }

    /// The number of the definition that the item follows.
    int of(Passage.Item item) {
        return item.ordered()
                ? lists.computeIfAbsent(
                                part + "." + item.list(),
                                unused -> new Counted(
                                        BULLETS + 1 + lists.size(), Math.min(DEEPEST, item.depth()), item.number()))
                        .id()
                : BULLETS;
    }

    String markup() {
        StringBuilder out = new StringBuilder();
        lists.values()
                .forEach(list -> out.append("<w:num w:numId=\"")
                        .append(list.id())
                        .append("\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"")
                        .append(list.depth())
                        .append("\"><w:startOverride w:val=\"")
                        .append(list.start())
                        .append("\"/></w:lvlOverride></w:num>"));
        return out.toString();
    }
}
