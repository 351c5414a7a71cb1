package org.practicenavigator.content;

/// Which entry: the id of its type and its own id, for example `practice/rakushka-dobra`.
public record EntryKey(String type, String id) implements Comparable<EntryKey> {

    @Override
    public int compareTo(EntryKey other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return type + "/" + id;
    }
}
