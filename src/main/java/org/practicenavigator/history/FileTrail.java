package org.practicenavigator.history;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a walk has met of one file so far.
final class FileTrail {

    private final Set<String> authors = new HashSet<>();
    private int commits;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /// Days are compared, not taken in order: clocks of people differ.
    void add(Signature signature) {
        commits++;
        authors.add(signature.author());
        signature.day().ifPresent(day -> {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        });
    }

    /// Absent where no commit was met, or none with a sensible date.
    Optional<History.FileHistory> history() {
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new History.FileHistory(first, last, commits, authors.size()));
    }
}
