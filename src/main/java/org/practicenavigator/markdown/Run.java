package org.practicenavigator.markdown;

/// A piece of text of one look. A line break inside is "\n".
///
/// @param link an absolute address, "" for none
public record Run(String text, boolean bold, boolean italic, boolean code, String link) {

    public static Run of(String text) {
        return new Run(text, false, false, false, "");
    }

    public static Run bold(String text) {
        return new Run(text, true, false, false, "");
    }

    public static Run link(String text, String address) {
        return new Run(text, false, false, false, address);
    }

    /// The same look with other words.
    public Run saying(String other) {
        return new Run(other, bold, italic, code, link);
    }
}
