package org.practicenavigator.hostile;

import java.util.List;
import java.util.function.UnaryOperator;

/// A place of a file that holds an attack until the checks refuse it, then another one, and at last a good value.
final class Slot {

    private final String name;
    private final List<String> attacks;
    private final String good;
    private final UnaryOperator<String> written;
    private int tried;

    /// @param name what the place is, for reports
    /// @param good the text of the file without an attack
    /// @param written an attack as it stands in the file
    Slot(String name, List<String> attacks, String good, UnaryOperator<String> written) {
        this.name = name;
        this.attacks = attacks;
        this.good = good;
        this.written = written;
    }

    boolean hostile() {
        return tried < attacks.size();
    }

    String attack() {
        return attacks.get(tried);
    }

    String text() {
        return hostile() ? written.apply(attack()) : good;
    }

    /// Takes the next attack.
    void refuse() {
        tried++;
    }

    int refused() {
        return Math.min(tried, attacks.size());
    }

    @Override
    public String toString() {
        return name + " = " + text();
    }
}
