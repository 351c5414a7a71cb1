package org.practicenavigator.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A text file of the project: fixed text and [Slot]s, with the lines on which each slot stands now.
final class HostileFile {

    private final String path;
    private final List<Object> parts = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();

    /// @param path from the project's top
    HostileFile(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    List<Slot> slots() {
        return slots;
    }

    HostileFile add(String text) {
        parts.add(text);
        return this;
    }

    HostileFile add(Slot slot) {
        parts.add(slot);
        slots.add(slot);
        return this;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part instanceof Slot slot ? slot.text() : part));
        return out.toString();
    }

    /// Slots that stand on a line.
    List<Slot> at(int line) {
        List<Slot> found = new ArrayList<>();
        int now = 1;
        for (Object part : parts) {
            String text = part instanceof Slot slot ? slot.text() : part.toString();
            int end = now + (int) text.chars().filter(c -> c == '\n').count();
            if (part instanceof Slot slot && now <= line && line <= end) {
                found.add(slot);
            }
            now = end;
        }
        return found;
    }

    Optional<Slot> anyHostile() {
        return slots.stream().filter(Slot::hostile).findFirst();
    }
}
