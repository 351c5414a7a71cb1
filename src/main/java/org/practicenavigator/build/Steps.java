package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.Finding;

/// Joins one step to the next.
final class Steps {

    private Steps() {}

    /// The next step over a value, if there is one; the findings of both.
    static <A, B> Checked<B> then(Checked<A> before, Function<A, Checked<B>> step) {
        if (before.value().isEmpty()) {
            return Checked.failed(before.findings());
        }
        Checked<B> after = step.apply(before.value().get());
        return new Checked<>(after.value(), both(before.findings(), after.findings()));
    }

    static List<Finding> both(List<Finding> first, List<Finding> second) {
        if (second.isEmpty()) {
            return first;
        }
        List<Finding> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
