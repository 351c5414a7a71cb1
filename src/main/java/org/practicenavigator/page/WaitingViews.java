package org.practicenavigator.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.PathNames;
import org.practicenavigator.schema.WorkingDays;
import org.practicenavigator.site.StateWords;
import org.practicenavigator.theme.view.QueueView.RemarkView;
import org.practicenavigator.theme.view.QueueView.WaitingView;
import org.practicenavigator.theme.view.Views.LinkView;

/// Shows entries that wait.
final class WaitingViews {

    private final PageContext context;
    private final Formats formats;
    private final Addressing from;
    private final Optional<LocalDate> today;

    WaitingViews(PageContext context, Formats formats, Addressing from) {
        this.context = context;
        this.formats = formats;
        this.from = from;
        this.today = Ages.of(context, formats).today();
    }

    /// The day of the latest change: a build must not depend on its own day.
    Optional<LocalDate> today() {
        return today;
    }

    /// Who waits longest stands first.
    Comparator<Entry> order() {
        return Comparator.comparing((Entry entry) -> new Waiting(entry).since().orElse(LocalDate.MIN))
                .thenComparing(Entry::key);
    }

    static String state(Entry entry) {
        return entry.values().codes(entry.type().stages().field()).stream()
                .findFirst()
                .orElse("");
    }

    WaitingView view(Entry entry) {
        Waiting waiting = new Waiting(entry);
        Gaps gaps = Gaps.of(entry);
        StateWords words = StateWords.of(context.site().types(), entry.type());
        Optional<LocalDate> due = entry.state().isOwed() ? due(waiting) : Optional.empty();
        boolean late = due.isPresent() && today.isPresent() && due.get().isBefore(today.get());
        return new WaitingView(
                entry.title(),
                from.entry(entry),
                entry.type().label().title(),
                words.label(state(entry)),
                state(entry),
                waiting.since().map(day -> since(entry, day)).orElse(""),
                due.map(day -> context.text(
                                late ? "queue_late" : "queue_due", "date", formats.date(PartialDate.ofDay(day))))
                        .orElse(""),
                late,
                gaps.author().stream()
                        .map(path -> new LinkView(PathNames.label(entry.type(), path), form(entry.type(), path), false))
                        .toList(),
                String.join(", ", gaps.staff()),
                waiting.remarks().stream()
                        .map(remark -> remark(entry.type(), remark))
                        .toList(),
                entry.state().next().stream().map(words::label).collect(Collectors.joining(", ")),
                entry.path().value());
    }

    private String since(Entry entry, LocalDate day) {
        String age = today.map(now -> context.theme().strings().count("queue_days", Waiting.days(day, now)))
                .orElse("");
        return context.text(
                entry.state().isOwed() ? "queue_since" : "queue_since_author",
                "date",
                formats.date(PartialDate.ofDay(day)),
                "age",
                age);
    }

    private Optional<LocalDate> due(Waiting waiting) {
        int days = context.site().settings().review().days();
        return days > 0 ? waiting.since().map(day -> WorkingDays.after(day, days)) : Optional.empty();
    }

    private RemarkView remark(ContentType type, Waiting.Remark remark) {
        return remark.path().isEmpty()
                ? new RemarkView("", "", remark.text())
                : new RemarkView(PathNames.label(type, remark.path()), form(type, remark.path()), remark.text());
    }

    /// The field in the author's form, or the form's template where there is no form.
    private String form(ContentType type, String path) {
        return type.form()
                .map(FormPlan::address)
                .map(address -> from.to(address) + "#pole=" + path.replace("#", "%23"))
                .orElseGet(() -> from.to(Frame.TEMPLATE) + "#t-" + type.id());
    }
}
