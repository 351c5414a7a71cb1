package org.practicenavigator.document;

import java.util.List;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Run;

/// A document, before it has a format. The same content gives an equal value, and its `toString` holds all of it.
///
/// @param language for example `ru`
/// @param kind what is described: «Практика»; "" for none
/// @param subtitle one sentence below the title, "" for none
/// @param notice what readers must know first: «Заявка …»; "" for none
/// @param facts short facts below the title
/// @param parts in order; may be empty
/// @param publisher who stands behind the site
/// @param address the absolute address of the page of the same content, "" for none
/// @param asOf the day of the content, ISO 8601 (`2026-11-22`), "" where nobody knows it
/// @param words what the formats write themselves: «Содержание», «стр.»
public record Doc(
        String language,
        String kind,
        String title,
        String subtitle,
        String notice,
        List<Fact> facts,
        List<Part> parts,
        String publisher,
        String address,
        String asOf,
        Words words) {

    public Doc {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }

    /// A label and its value.
    public record Fact(String label, List<Run> value) {
        public Fact {
            value = List.copyOf(value);
        }
    }

    /// A titled part.
    ///
    /// @param id the name in the template, for programs: `problem`, `roadmap`; "" for none
    /// @param title "" for words that stand before the first heading
    /// @param level 1; 2 for a part of a part
    /// @param newPage whether it begins on a new page
    public record Part(String id, String title, int level, boolean newPage, List<Passage> passages) {
        public Part {
            passages = List.copyOf(passages);
        }
    }

    /// @param contents the heading of the list of parts; "" for a document without such a list
    /// @param page what stands before the number of a page
    /// @param asOf «Сведения на {date}» filled in, "" where the day is unknown
    public record Words(String contents, String page, String asOf) {}
}
