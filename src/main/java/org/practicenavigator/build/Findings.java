package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;

/// Collects what the steps found, and hands on their values.
final class Findings {

    private final List<Finding> all = new ArrayList<>();

    <T> Optional<T> keep(Checked<T> checked) {
        all.addAll(checked.findings());
        return checked.value();
    }

    List<Finding> add(List<Finding> findings) {
        all.addAll(findings);
        return findings;
    }

    boolean has(Severity level) {
        return all.stream().anyMatch(f -> f.isError() || f.severity().compareTo(level) >= 0);
    }

    List<Finding> all() {
        return all;
    }
}
