package org.practicenavigator.cli;

import org.practicenavigator.finding.Severity;

/// From which findings on a command fails, as it is typed.
enum FailLevel {
    error(Severity.ERROR),
    warning(Severity.WARNING),
    note(Severity.NOTE);

    private final Severity severity;

    FailLevel(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
