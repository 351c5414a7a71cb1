package org.practicenavigator.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;

/// How long an entry waits in its state, and what experts have said of it.
final class Waiting {

    private final Entry entry;

    Waiting(Entry entry) {
        this.entry = entry;
    }

    /// The day from which it waits: of the last expert sheet, of the last change, or of its creation, whichever is
    /// latest. Git knows the day of every change, but not which of them moved the entry.
    Optional<LocalDate> since() {
        ContentType type = entry.type();
        return Stream.of(entry.modified(), entry.values().date(type.createdField()), sheet())
                .flatMap(Optional::stream)
                .map(PartialDate::first)
                .max(LocalDate::compareTo);
    }

    private Optional<PartialDate> sheet() {
        return rule().stream()
                .flatMap(rule -> entry.values().groups(rule.text("list")).stream()
                        .flatMap(sheet -> sheet.date(rule.text("date")).stream()))
                .max(Comparator.comparing(PartialDate::first));
    }

    Optional<ContentType.RuleUse> rule() {
        return entry.type().rules().stream()
                .filter(rule -> rule.rule().equals("reviews"))
                .findFirst();
    }

    /// What experts asked and nobody has marked as done.
    ///
    /// @param path "" where the remark is about the whole
    record Remark(String path, String text) {}

    List<Remark> remarks() {
        return rule().stream()
                .flatMap(rule -> entry.values().groups(rule.text("list")).stream()
                        .flatMap(sheet -> sheet.groups(rule.text("remarks")).stream())
                        .filter(remark -> !isDone(remark))
                        .map(remark -> new Remark(remark.text(rule.text("path")), remark.text(rule.text("text")))))
                .toList();
    }

    private static boolean isDone(Values remark) {
        return remark.fields().values().stream()
                .flatMap(field -> field.items().stream())
                .anyMatch(value -> value instanceof Value.FlagValue flag && flag.flag());
    }

    static long days(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
