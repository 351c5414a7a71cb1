package org.practicenavigator.build;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.practicenavigator.content.Entry;
import org.practicenavigator.report.Report;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Site;

/// Who receives applications and looks at changes: the registry of coordinators, as the site's settings name it.
final class Coordinators {

    private final Site site;
    private final SiteSettings.Coordinators plan;

    Coordinators(Site site) {
        this.site = site;
        this.plan = site.settings().coordinators();
    }

    /// The coordinators of the entries that an entry names.
    List<Report.Reviewer> of(Entry entry) {
        return entry.values().get(plan.via()).stream()
                .flatMap(value ->
                        value.items().stream().flatMap(item -> site.named(entry, value.field(), item).stream()))
                .flatMap(area -> in(area).stream())
                .toList();
    }

    /// The coordinator of a municipality, absent where nobody is named.
    Optional<Report.Reviewer> in(Entry area) {
        return area.type().id().equals(plan.type())
                ? area.values().groups(plan.field()).stream().findFirst().map(group -> reviewer(area, group))
                : Optional.empty();
    }

    /// All of them, by the id of their municipality.
    SortedMap<String, Report.Reviewer> all() {
        SortedMap<String, Report.Reviewer> all = new TreeMap<>();
        site.entries().values().forEach(area -> in(area).ifPresent(reviewer -> all.put(area.id(), reviewer)));
        return all;
    }

    private static Report.Reviewer reviewer(Entry area, Values group) {
        String account = group.text("account");
        return new Report.Reviewer(
                area.title(),
                group.text("role"),
                account.startsWith("@") ? account.substring(1) : account,
                group.text("email"));
    }
}
