package org.practicenavigator.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.history.History;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.site.Site;

/// Since when the contents stand as they do; never the day of the run.
///
/// @param day of the last commit, or of the latest change that an entry tells; absent where nobody tells any
/// @param revision the first digits of the commit, "" without Git
public record AsOf(Optional<LocalDate> day, String revision) {

    public static AsOf of(Site site, History history) {
        return history.head()
                .map(head -> new AsOf(Optional.of(head.date()), head.id()))
                .orElseGet(() -> new AsOf(latest(site), ""));
    }

    private static Optional<LocalDate> latest(Site site) {
        return site.entries().values().stream()
                .filter(Entry::visible)
                .flatMap(entry -> entry.modified().stream())
                .map(PartialDate::first)
                .max(Comparator.naturalOrder());
    }
}
