package org.practicenavigator.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A cell of a table. No cell is ever a formula.
public sealed interface Cell {

    Cell NONE = new None();

    static Cell text(String text) {
        return text.isEmpty() ? NONE : new Text(text, "");
    }

    static Cell whole(long number) {
        return new Number(BigDecimal.valueOf(number), "");
    }

    /// The absolute address to which the cell leads, "" for none.
    default String address() {
        return "";
    }

    /// Nothing is known.
    record None() implements Cell {}

    record Text(String text, String address) implements Cell {}

    /// @param address of what is counted
    record Number(BigDecimal number, String address) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    /// @param text «да» or «нет»
    record Flag(boolean flag, String text) implements Cell {}
}
