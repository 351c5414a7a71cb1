package org.practicenavigator.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;

/// How old entries are, counted from the latest change of all content or of its history: a build must not depend on its
/// day.
///
/// @param today the day of that change; [LocalDate#MIN] where nothing is dated, and then nothing is old
record Ages(LocalDate today, Formats formats) {

    static Ages of(PageContext context, Formats formats) {
        LocalDate latest = Stream.concat(
                        context.history().head().stream().map(History.Head::date),
                        context.site().entries().values().stream()
                                .flatMap(entry -> entry.modified().stream())
                                .map(date -> date.first()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return new Ages(latest, formats);
    }

    /// Whether an entry was left alone for longer than its type allows (`page.stale_after`).
    boolean isOld(Entry entry) {
        int months = entry.type().page().staleAfter();
        return months > 0
                && entry.modified()
                        .filter(date -> date.last().isBefore(today.minusMonths(months)))
                        .isPresent();
    }

    /// The date of the last change for people, "" where the entry has none.
    String changed(Entry entry) {
        return entry.modified().map(formats::date).orElse("");
    }
}
