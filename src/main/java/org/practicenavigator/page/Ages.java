package org.practicenavigator.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;
import org.practicenavigator.schema.PartialDate;

/// How old entries are, counted from the latest change of all content or of its history: a build must not depend
/// on its day.
///
/// @param today the day of that change; absent where nothing is dated
record Ages(Optional<LocalDate> today, Formats formats) {

    static Ages of(PageContext context, Formats formats) {
        Stream<LocalDate> commit = context.history().head().stream().map(History.Head::date);
        Stream<LocalDate> written = context.site().entries().values().stream()
                .flatMap(entry -> entry.modified().stream())
                .map(PartialDate::first);
        return new Ages(Stream.concat(commit, written).max(Comparator.naturalOrder()), formats);
    }

    /// Whether an entry was left alone for longer than its type allows (`page.stale_after`).
    boolean isOld(Entry entry) {
        int months = entry.type().page().staleAfter();
        Optional<LocalDate> limit = today.filter(day -> months > 0).map(day -> day.minusMonths(months));
        return limit.isPresent()
                && entry.modified()
                        .filter(date -> date.last().isBefore(limit.get()))
                        .isPresent();
    }

    /// The date of the last change for people, "" where the entry has none.
    String changed(Entry entry) {
        return entry.modified().map(formats::date).orElse("");
    }
}
