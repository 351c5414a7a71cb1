package org.practicenavigator.editor;

/// A version of JSON Schema. What we say means the same in both; they differ in how the file calls itself.
public enum Dialect {

    /// What editors read best.
    DRAFT_7("http://json-schema.org/draft-07/schema#"),

    /// What newer tools expect.
    DRAFT_2020_12("https://json-schema.org/draft/2020-12/schema");

    private final String address;

    Dialect(String address) {
        this.address = address;
    }

    String address() {
        return address;
    }
}
