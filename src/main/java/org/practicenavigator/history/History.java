package org.practicenavigator.history;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.finding.DocPath;

/// What Git tells of the files under `content/`, as of the last commit: changes that are not committed do not count.
///
/// @param head the last commit; absent where the project is in no Git repository, or in one that does not hold it
/// @param shallow whether older commits are missing (a clone of few commits, or a very long history): then nobody
///     knows when a file was made, and `created`, `commits` and `authors` must not be shown
/// @param files by path in the project; a file that only missing commits know is not there
public record History(Optional<Head> head, boolean shallow, SortedMap<DocPath, FileHistory> files) {

    /// No repository.
    public static final History NONE = new History(Optional.empty(), false, new TreeMap<>());

    public History {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /// The commit that the site is made from.
    ///
    /// @param id the first ten of its digits
    /// @param date in the author's own time zone
    public record Head(String id, LocalDate date) {}

    /// The history of one file, exact renames included.
    ///
    /// @param created the day of its first commit, in the author's own time zone
    /// @param changed the day of its last commit
    /// @param commits how many commits changed it
    /// @param authors how many different people wrote them, told apart by their addresses, which are not kept
    public record FileHistory(LocalDate created, LocalDate changed, int commits, int authors) {}

    /// The history of a file, absent where Git does not know it.
    public Optional<FileHistory> of(DocPath path) {
        return Optional.ofNullable(files.get(path));
    }

    /// The day when a file was changed last.
    public Optional<LocalDate> changed(DocPath path) {
        return of(path).map(FileHistory::changed);
    }
}
