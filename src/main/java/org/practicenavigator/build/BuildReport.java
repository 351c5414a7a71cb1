package org.practicenavigator.build;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.publish.Published;

/// What came of a build or a check.
///
/// @param findings of all files, sorted
/// @param entries how many entries could be read
/// @param published present where the site was published
/// @param timings how long each step took
public record BuildReport(List<Finding> findings, int entries, Optional<Published> published, Timings timings) {

    public BuildReport {
        findings = findings.stream().sorted().distinct().toList();
    }

    public boolean has(Severity level) {
        return findings.stream().anyMatch(f -> f.severity().compareTo(level) >= 0);
    }

    public long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }
}
