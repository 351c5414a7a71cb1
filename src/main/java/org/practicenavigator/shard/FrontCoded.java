package org.practicenavigator.shard;

/// A sorted row of terms: of each only what differs from the one before.
final class FrontCoded {

    private final Payload lengths = new Payload();
    private final StringBuilder rests = new StringBuilder();
    private String last = "";

    void add(String term) {
        put(last, term);
        last = term;
    }

    /// A term beside another one, outside of the row.
    void addBeside(String neighbour, String term) {
        put(neighbour, term);
    }

    private void put(String neighbour, String term) {
        int same = shared(neighbour, term);
        lengths.varint(same).varint(term.length() - same);
        rests.append(term, same, term.length());
    }

    Payload lengths() {
        return lengths;
    }

    StringBuilder rests() {
        return rests;
    }

    int size() {
        return lengths.size() + 2 * rests.length();
    }

    /// How many letters two terms share at their beginning; a pair of surrogates is never halved.
    static int shared(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int same = 0;
        while (same < end && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(one.charAt(same - 1)) ? same - 1 : same;
    }
}
