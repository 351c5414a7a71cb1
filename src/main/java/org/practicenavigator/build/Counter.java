package org.practicenavigator.build;

import java.util.concurrent.atomic.AtomicInteger;

/// Counts what is done and tells it.
final class Counter {

    private final Progress progress;
    private final Progress.Step step;
    private final int of;
    private final AtomicInteger done = new AtomicInteger();

    Counter(Progress progress, Progress.Step step, int of) {
        this.progress = progress;
        this.step = step;
        this.of = of;
    }

    void step() {
        progress.at(step, done.incrementAndGet(), of);
    }
}
