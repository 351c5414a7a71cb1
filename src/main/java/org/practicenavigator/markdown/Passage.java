package org.practicenavigator.markdown;

import java.util.List;
import java.util.stream.Collectors;

/// A block of a text, as word processors and printed documents know them: without markup, one after another.
public sealed interface Passage {

    record Paragraph(List<Run> runs) implements Passage {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /// @param level from 1 for the parts of a document
    record Heading(int level, List<Run> runs) implements Passage {
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /// A paragraph of a list.
    ///
    /// @param list tells lists of one part of a document apart, so that each counts from its own start; from 1
    /// @param depth 0 for a list of its own, 1 for a list in an item …
    /// @param ordered whether the list is numbered
    /// @param number the number of the item; 0 for a further paragraph of the same item, 1 for every bullet
    record Item(int list, int depth, boolean ordered, int number, List<Run> runs) implements Passage {
        public Item {
            runs = List.copyOf(runs);
        }
    }

    /// @param head the texts above the columns; empty for a table whose first column names the rows
    /// @param rows as many cells each as the widest row has
    record Table(List<List<Run>> head, List<List<List<Run>>> rows) implements Passage {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        /// How many columns there are.
        public int columns() {
            return Math.max(
                    head.size(), rows.stream().mapToInt(List::size).max().orElse(0));
        }
    }

    record Quote(List<Run> runs) implements Passage {
        public Quote {
            runs = List.copyOf(runs);
        }
    }

    /// @param text lines divided by "\n"
    record Code(String text) implements Passage {}

    /// @param address absolute
    /// @param words what it shows, "" where nobody said it
    record Picture(String address, String words) implements Passage {}

    /// The words of runs without their look.
    static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
