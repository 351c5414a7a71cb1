package org.practicenavigator.build;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.history.Changes;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.site.Site;

/// What a check found, with what is needed to tell people about it.
///
/// @param settings absent where they could not be read
/// @param site absent where nothing could be joined; of a check of changes it holds unchanged entries only as far as
///     these were needed
/// @param changes what was asked about, absent for a check of everything
record Checkup(
        BuildReport report,
        ContentTypes types,
        Optional<SiteSettings> settings,
        Optional<Site> site,
        Optional<Changes> changes) {

    Checkup of(Changes asked) {
        return new Checkup(report, types, settings, site, Optional.of(asked));
    }

    /// With the findings of a check of everything, as far as they are asked for.
    Checkup with(Checkup all, Predicate<DocPath> asked) {
        Stream<Finding> more = all.report().findings().stream()
                .filter(finding -> asked.test(finding.where().file()));
        BuildReport both = new BuildReport(
                Stream.concat(report.findings().stream(), more).toList(),
                report.entries(),
                Optional.empty(),
                report.timings());
        return new Checkup(both, types, settings, all.site().or(this::site), changes);
    }
}
