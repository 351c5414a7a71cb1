package org.practicenavigator.build;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// How long each step took, in milliseconds, in the order of the steps.
public final class Timings {

    private final Map<String, Long> milliseconds = new LinkedHashMap<>();

    /// Runs a step and keeps its time.
    <T> T of(String step, Supplier<T> work) {
        long start = System.nanoTime();
        try {
            return work.get();
        } finally {
            milliseconds.merge(step, (System.nanoTime() - start) / 1_000_000, Long::sum);
        }
    }

    public Map<String, Long> milliseconds() {
        return Collections.unmodifiableMap(milliseconds);
    }

    public long total() {
        return milliseconds.values().stream().mapToLong(Long::longValue).sum();
    }
}
