package org.practicenavigator.person;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A piece of data that a person allows or refuses to show, each on its own (152-ФЗ, article 10.1, part 1).
public enum Item {
    NAME("имя"),
    POSITION("должность"),
    PHOTO("фотография"),
    PHONE("телефон"),
    EMAIL("почта");

    private final String label;

    Item(String label) {
        this.label = label;
    }

    /// For messages.
    public String label() {
        return label;
    }

    /// The item of a code in a template or a file: `name`, `photo`.
    public static Optional<Item> of(String code) {
        return Arrays.stream(values())
                .filter(item -> item.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }
}
