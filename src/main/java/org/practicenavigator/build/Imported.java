package org.practicenavigator.build;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Finding;

/// What came of one text of a file that was sent.
///
/// @param name of the file, for people
/// @param path of the entry, relative to the project; absent where nothing was taken
/// @param refusal why nothing was taken, "" where something was
/// @param fields how many fields were filled in, 0 for an entry that came as a whole
/// @param sections how many sections of the text were found
/// @param written whether the text was an entry already
/// @param notices what was repaired or left out
/// @param readings headings of other words and what they were read as
/// @param left what found no place, a line for each piece
/// @param attachments that were put beside the entry
/// @param leftovers the file that keeps what found no place, absent where nothing was left
/// @param findings what the checker says of the entry
public record Imported(
        String name,
        Optional<String> path,
        String refusal,
        int fields,
        int sections,
        boolean written,
        List<String> notices,
        List<String> readings,
        List<String> left,
        List<String> attachments,
        Optional<String> leftovers,
        List<Finding> findings) {

    static Imported refused(String name, String why) {
        return new Imported(
                name,
                Optional.empty(),
                why,
                0,
                0,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    Imported with(List<Finding> found) {
        return new Imported(
                name, path, refusal, fields, sections, written, notices, readings, left, attachments, leftovers, found);
    }

    /// Whether somebody must do something before the text can go on.
    public boolean hasErrors() {
        return !refusal.isEmpty() || findings.stream().anyMatch(Finding::isError);
    }
}
