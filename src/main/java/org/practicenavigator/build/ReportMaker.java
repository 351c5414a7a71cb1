package org.practicenavigator.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Manual;
import org.practicenavigator.finding.RuleText;
import org.practicenavigator.history.ChangeReader;
import org.practicenavigator.history.Changes;
import org.practicenavigator.page.ManualPages;
import org.practicenavigator.report.Report;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.PathNames;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.WorkingDays;

/// Checkup → report: with the words of rules and fields, with addresses, and with who answers.
final class ReportMaker {

    /// Rules for what authors of descriptions do not write.
    private static final String OTHERS = "(layout|template|theme|strings|style|settings|no-types|history)(-.*)?";

    private final Checkup checkup;
    private final ReportWishes wishes;
    private final Map<DocPath, Entry> entries = new HashMap<>();

    ReportMaker(Checkup checkup, ReportWishes wishes) {
        this.checkup = checkup;
        this.wishes = wishes;
        checkup.site().ifPresent(site -> site.entries().values().forEach(e -> entries.put(e.path(), e)));
    }

    Report report(Path project) {
        List<Finding> findings = checkup.report().findings();
        List<Report.Changed> changed = changed();
        return new Report(
                findings.stream().map(this::item).toList(),
                changed,
                wishes.since().isPresent() ? Report.Scope.CHANGE : Report.Scope.PROJECT,
                checkup.report().entries(),
                wishes.forge() ? passed(findings) : 0,
                reviewers(changed),
                due(),
                wishes.previews(),
                prefix(project));
    }

    private String prefix(Path project) {
        return checkup.changes()
                .map(Changes::prefix)
                .orElseGet(() -> wishes.forge() ? ChangeReader.prefix(project) : "");
    }

    private static int passed(List<Finding> findings) {
        Set<String> broken = findings.stream().map(f -> f.rule().id()).collect(Collectors.toSet());
        return (int) Manual.ids().stream()
                .filter(id -> !id.matches(OTHERS) && !broken.contains(id))
                .count();
    }

    private Report.Item item(Finding finding) {
        Optional<ContentType> type =
                checkup.types().typeOf(finding.where().file().withoutRoot());
        String field = finding.field();
        return new Report.Item(
                finding,
                RuleText.of(finding.rule()).title(),
                type.map(t -> label(t, field)).orElse(""),
                finding.isError() ? example(finding, type) : "",
                site(ManualPages.address(finding.rule().id())),
                type.flatMap(t -> form(t, field)).orElse(""));
    }

    private static String label(ContentType type, String field) {
        String label = field.isEmpty() ? "" : PathNames.label(type, field);
        return label.equals(field) ? "" : label;
    }

    /// The field's own example; where the finding belongs to no field, that of the manual. Another field's example
    /// would only mislead.
    private static String example(Finding finding, Optional<ContentType> type) {
        if (finding.field().isEmpty()) {
            return Manual.example(finding.rule());
        }
        return type.flatMap(t -> t.field(finding.field()))
                .filter(field -> !field.example().isEmpty() && !(field.type() instanceof FieldType.GroupType))
                .filter(field -> !finding.hint().contains(field.example()))
                .map(field -> field.name() + ": " + field.example() + "\n")
                .orElse("");
    }

    /// Fields that authors are never asked for are in no form.
    private Optional<String> form(ContentType type, String field) {
        String first = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        return type.form()
                .filter(form -> !field.isEmpty() && !form.staff().contains(first))
                .map(FormPlan::address)
                .map(this::site)
                .filter(address -> !address.isEmpty())
                .map(address -> address + "#pole=" + field.replace("#", "%23"));
    }

    /// An address of the site, "" where the site has none of its own.
    private String site(String address) {
        String base = checkup.settings().map(SiteSettings::baseUrl).orElse("");
        return base.isEmpty() ? "" : base + address;
    }

    private List<Report.Changed> changed() {
        return checkup.changes().map(Changes::files).orElse(List.of()).stream()
                .map(change -> new Report.Changed(
                        change.path(),
                        switch (change.kind()) {
                            case ADDED -> Report.Kind.ADDED;
                            case CHANGED -> Report.Kind.CHANGED;
                            case RENAMED -> Report.Kind.RENAMED;
                            case REMOVED -> Report.Kind.REMOVED;
                        },
                        Optional.ofNullable(entries.get(change.path()))
                                .map(Entry::title)
                                .orElse("")))
                .toList();
    }

    private List<Report.Reviewer> reviewers(List<Report.Changed> changed) {
        if (checkup.site().isEmpty() || checkup.settings().isEmpty()) {
            return List.of();
        }
        Coordinators coordinators = new Coordinators(checkup.site().get());
        List<Report.Reviewer> reviewers = new ArrayList<>();
        changed.stream()
                .map(change -> entries.get(change.path()))
                .filter(java.util.Objects::nonNull)
                .flatMap(entry -> coordinators.of(entry).stream())
                .distinct()
                .forEach(reviewers::add);
        return reviewers;
    }

    private Optional<Report.Due> due() {
        int days = wishes.days()
                .or(() -> checkup.settings().map(settings -> settings.review().days()))
                .orElse(0);
        return days == 0
                ? Optional.empty()
                : Optional.of(new Report.Due(days, wishes.received().map(day -> WorkingDays.after(day, days))));
    }
}
