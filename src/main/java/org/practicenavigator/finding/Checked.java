package org.practicenavigator.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a step made, and what it found on the way. The value is absent only where nothing sensible could be made.
public record Checked<T>(Optional<T> value, List<Finding> findings) {

    public Checked {
        findings = List.copyOf(findings);
    }

    public static <T> Checked<T> of(T value, List<Finding> findings) {
        return new Checked<>(Optional.of(value), findings);
    }

    public static <T> Checked<T> failed(List<Finding> findings) {
        return new Checked<>(Optional.empty(), findings);
    }

    /// The same value with further findings after its own.
    public Checked<T> and(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Checked<>(value, all);
    }
}
