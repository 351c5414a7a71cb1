package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Runs one function over many values on all processors; results come in the order of the values.
final class Parallel {

    /// Values handed to a thread at once: enough that handing over costs nothing, few enough to keep all busy.
    private static final int BATCH = 16;

    private Parallel() {}

    static <A, B> List<B> map(List<A> values, Function<A, B> function) {
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), values.size() / BATCH + 1);
        if (threads == 1) {
            return values.stream().map(function).toList();
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
            List<Future<List<B>>> batches = new ArrayList<>();
            for (int from = 0; from < values.size(); from += BATCH) {
                List<A> batch = values.subList(from, Math.min(values.size(), from + BATCH));
                batches.add(pool.submit(() -> batch.stream().map(function).toList()));
            }
            List<B> results = new ArrayList<>(values.size());
            for (Future<List<B>> batch : batches) {
                results.addAll(await(batch));
            }
            return results;
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                default -> throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
