package org.practicenavigator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;

/// Step «inspect»: runs every check there is.
public final class Checks {

    private Checks() {}

    /// All checks, by name.
    public static List<SiteCheck> all() {
        return ServiceLoader.load(SiteCheck.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(SiteCheck::name))
                .toList();
    }

    public static List<Finding> inspect(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (SiteCheck check : all()) {
            check.inspect(inspection, findings::add);
        }
        Set<DocPath> unfinished = unfinished(inspection);
        return findings.stream()
                .map(f -> unfinished.contains(f.where().file()) ? f.inDraft() : f)
                .toList();
    }

    private static Set<DocPath> unfinished(Inspection inspection) {
        return inspection.site().entries().values().stream()
                .filter(Entry::isUnfinished)
                .map(Entry::path)
                .collect(Collectors.toUnmodifiableSet());
    }
}
