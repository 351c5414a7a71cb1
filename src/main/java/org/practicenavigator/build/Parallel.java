package org.practicenavigator.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Runs one function over many values on all processors; results come in the order of the values.
///
/// A value may have a time limit. A thread that overruns it cannot be stopped (parsers heed no interruption), so
/// it is left behind as a daemon and another takes its place; [#MOST_LOST] bounds how many may be left.
final class Parallel<A, B> {

    /// More lost threads than this mean that the machine, not a document, is at fault.
    private static final int MOST_LOST = 8;

    private static final long LOOK_EVERY_MILLISECONDS = 50;

    private final List<A> values;
    private final Function<A, B> function;
    private final AtomicReferenceArray<@Nullable B> results;
    private final AtomicLongArray started;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger missing;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Parallel(List<A> values, Function<A, B> function) {
        this.values = values;
        this.function = function;
        this.results = new AtomicReferenceArray<>(values.size());
        this.started = new AtomicLongArray(values.size());
        this.missing = new AtomicInteger(values.size());
    }

    static <A, B> List<B> map(List<A> values, Function<A, B> function) {
        return map(values, function, Duration.ofDays(1), value -> {
            throw new IllegalStateException("no answer for a day: " + value);
        });
    }

    /// @param limit how long one value may take
    /// @param tooSlow the result for a value that took longer
    static <A, B> List<B> map(List<A> values, Function<A, B> function, Duration limit, Function<A, B> tooSlow) {
        if (values.isEmpty()) {
            return List.of();
        }
        Parallel<A, B> work = new Parallel<>(values, function);
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), values.size());
        for (int i = 0; i < threads; i++) {
            work.startThread();
        }
        work.watch(limit, tooSlow);
        return work.list();
    }

    private void startThread() {
        Thread.ofPlatform().daemon().name("navigator-", 0).start(this::work);
    }

    private void work() {
        try {
            for (int i = next.getAndIncrement(); i < values.size(); i = next.getAndIncrement()) {
                started.set(i, System.nanoTime());
                boolean inTime = put(i, function.apply(values.get(i)));
                if (!inTime) {
                    return;
                }
            }
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            wake();
        }
    }

    /// Whether the result is the first for its value.
    private boolean put(int i, B result) {
        boolean first = results.compareAndSet(i, null, result);
        if (first && missing.decrementAndGet() == 0) {
            wake();
        }
        return first;
    }

    private synchronized void wake() {
        notifyAll();
    }

    private synchronized void watch(Duration limit, Function<A, B> tooSlow) {
        int lost = 0;
        while (missing.get() > 0 && failure.get() == null) {
            try {
                wait(LOOK_EVERY_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            for (int i = 0; i < Math.min(next.get(), values.size()); i++) {
                if (isLate(i, limit) && put(i, tooSlow.apply(values.get(i)))) {
                    if (++lost > MOST_LOST) {
                        throw new IllegalStateException("too many documents take longer than " + limit);
                    }
                    startThread();
                }
            }
        }
        rethrow(failure.get());
    }

    private boolean isLate(int i, Duration limit) {
        long start = started.get(i);
        return results.get(i) == null && start != 0 && System.nanoTime() - start > limit.toNanos();
    }

    private static void rethrow(@Nullable Throwable failure) {
        switch (failure) {
            case null -> {
                // All is well.
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new IllegalStateException(failure);
        }
    }

    private List<B> list() {
        List<B> list = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            list.add(java.util.Objects.requireNonNull(results.get(i)));
        }
        return list;
    }
}
