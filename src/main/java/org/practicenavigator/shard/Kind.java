package org.practicenavigator.shard;

/// The kinds of files: the letter of their names.
enum Kind {
    ROOT('R'),
    TERMS('t'),
    ONE_TERM('o'),
    POSITIONS('p'),
    ONE_POSITIONS('q'),
    DICTIONARY('d'),
    DOCUMENTS('s'),
    TEXT('x'),
    FACETS('f'),
    ORDER('r'),
    SUGGESTIONS('g');

    private final char letter;

    Kind(char letter) {
        this.letter = letter;
    }

    /// The beginning of the root.
    Payload begin() {
        return new Payload(letter);
    }

    /// The beginning of a numbered file: it says which one it is.
    Payload begin(int number) {
        return begin().varint(number);
    }

    String name(int number, String hash) {
        return letter + Integer.toString(number) + "-" + hash;
    }
}
