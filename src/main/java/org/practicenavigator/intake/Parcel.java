package org.practicenavigator.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.practicenavigator.content.Draft;

/// What one text of a file came to, ready to be placed: the text of an entry, what belongs to it, and what was
/// left over.
///
/// @param name of the file, for people
/// @param title for the address of an entry that has none; "" where the text has an id of its own
/// @param text of the entry; of a described one without id
/// @param draft of a recognised document, empty for an entry that was written by the form
/// @param files attachments by name, not yet cleaned
public record Parcel(
        String name,
        String title,
        String text,
        Draft draft,
        List<Recognised.Reading> readings,
        SequencedMap<String, byte[]> files,
        List<String> asides,
        List<String> notices) {

    /// Whether the text was an entry already.
    public boolean isWritten() {
        return title.isEmpty();
    }

    /// Whether nothing was found in a document, not even a title: it is called as its file is.
    public boolean isBlank() {
        return title.equals(TitleText.ofFile(Bundle.fileName(name)))
                && draft.fields().size() <= 1
                && draft.sections().isEmpty()
                && draft.extra().isEmpty()
                && files.isEmpty()
                && asides.isEmpty();
    }

    /// How many fields were filled in, those of the title and the state not counted.
    public int fieldCount() {
        return draft.fields().size();
    }

    public int sectionCount() {
        return draft.sections().size();
    }

    /// Opens a file of a stranger.
    public static List<Opened> open(Path file, String name) {
        return OpeningProcess.open(file, name);
    }
}
