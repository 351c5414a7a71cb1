package org.practicenavigator.finding;

import java.util.Comparator;

/// Something to mend (or to know) in what people wrote: a value, never an exception.
///
/// @param message what is wrong, in Russian, one sentence or two
/// @param hint how to mend it, in Russian; "" where the message says it all
/// @param about the key, label or heading that the message names, as the rule gave it; "" where it names none.
///     From it and the place the field is worked out, since what is missing stands nowhere
/// @param field the path of the field or section, as a form names it: `steps.1.action`, `#problem`; "" where the
///     finding belongs to none, or before it was worked out
public record Finding(Rule rule, Severity severity, Span where, String message, String hint, String about, String field)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::where)
            .thenComparing(f -> f.rule().id())
            .thenComparing(Finding::message)
            .thenComparing(Finding::hint);

    /// A finding whose field nobody has worked out.
    public Finding(Rule rule, Severity severity, Span where, String message, String hint) {
        this(rule, severity, where, message, hint, "", "");
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// The same finding in an unfinished entry that visitors do not see: what the author mends before sending stops
    /// nobody else.
    public Finding inDraft() {
        Severity light = RuleText.of(rule).draft();
        return light == severity ? this : new Finding(rule, light, where, message, hint, about, field);
    }

    /// Whether the finding is an error as soon as its entry is sent.
    public boolean isErrorOnceSent() {
        return isError() || RuleText.of(rule).severity() == Severity.ERROR;
    }

    /// The same finding, with the path of its field.
    public Finding at(String path) {
        return new Finding(rule, severity, where, message, hint, about, path);
    }

    /// By file, line, column, rule: the order in which people read them.
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
