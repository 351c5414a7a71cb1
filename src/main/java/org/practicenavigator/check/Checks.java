package org.practicenavigator.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
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
        return findings;
    }
}
