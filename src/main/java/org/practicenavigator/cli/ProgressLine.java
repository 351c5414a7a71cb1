package org.practicenavigator.cli;

import java.util.concurrent.atomic.AtomicLong;
import org.practicenavigator.build.Progress;

/// A line that moves while a person watches long work.
final class ProgressLine implements Progress {

    private static final int WIDTH = 24;
    private static final long EVERY_NANOSECONDS = 100_000_000;

    private final Console console;
    private final AtomicLong last = new AtomicLong(System.nanoTime());

    ProgressLine(Console console) {
        this.console = console;
    }

    static Progress of(Console console, boolean quiet) {
        return !quiet && console.isWatched() ? new ProgressLine(console) : Progress.NONE;
    }

    @Override
    public void at(Step step, int done, int of) {
        long now = System.nanoTime();
        long before = last.get();
        if (now - before > EVERY_NANOSECONDS && last.compareAndSet(before, now)) {
            int full = of == 0 ? WIDTH : (int) ((long) WIDTH * done / of);
            console.err()
                    .print("\r" + name(step) + " [" + "█".repeat(full) + "░".repeat(WIDTH - full) + "] " + done + " из "
                            + of + "   ");
            console.err().flush();
        }
    }

    private static String name(Step step) {
        return switch (step) {
            case READ -> "Читаю и проверяю";
            case INDEX -> "Строю указатель  ";
            case WRITE -> "Пишу страницы    ";
        };
    }

    /// Takes the line away before something else is printed.
    static void clear(Progress progress, Console console) {
        if (progress instanceof ProgressLine) {
            console.err().print("\r" + " ".repeat(WIDTH + 50) + "\r");
            console.err().flush();
        }
    }
}
