package org.practicenavigator.finding;

import java.util.Comparator;

/// Something to mend (or to know) in what people wrote: a value, never an exception.
///
/// @param message what is wrong, in Russian, one sentence or two
/// @param hint how to mend it, in Russian; "" where the message says it all
public record Finding(Rule rule, Severity severity, Span where, String message, String hint)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::where)
            .thenComparing(f -> f.rule().id())
            .thenComparing(Finding::message)
            .thenComparing(Finding::hint);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// By file, line, column, rule: the order in which people read them.
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
