package org.practicenavigator.sheet;

import java.util.List;

/// A table to be handed out, with what stands above and below it.
///
/// @param title the heading, one line
/// @param facts what readers must know of the whole: since when it stands so, of which version it is
/// @param rows one list of cells for each row, as many as there are columns; made anew each time they are asked for,
///     so that a long table never stands in memory
/// @param signatures who signs, one line each, for example «Ответственный за реестр»; empty where nobody does
public record Sheet(
        String title, List<Fact> facts, List<Column> columns, Iterable<List<Cell>> rows, List<String> signatures) {

    public Sheet {
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        signatures = List.copyOf(signatures);
    }

    /// @param name the key for programs
    /// @param label what people read, "" where the value says it all
    public record Fact(String name, String label, Cell value) {}

    /// @param name the key for programs, no two columns of a sheet share it
    /// @param title the heading
    /// @param width in characters of the usual size, 1 to 255
    /// @param linked the heading of one more column with the addresses to which the cells lead, for files that
    ///     have no links; "" where none is wanted
    public record Column(String name, String title, Kind kind, int width, String linked) {

        /// A column whose cells lead nowhere.
        public Column(String name, String title, Kind kind, int width) {
            this(name, title, kind, width, "");
        }

        public boolean isLinked() {
            return !linked.isEmpty();
        }
    }

    /// What the cells of a column hold, where they hold anything; a text may stand in any of them: a date of which only
    /// the school year is known is one.
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        DATE,
        FLAG,
        LINK
    }
}
