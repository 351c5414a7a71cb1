package org.practicenavigator.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.practicenavigator.build.Correcting;
import org.practicenavigator.correction.Corrected;
import org.practicenavigator.correction.Corrected.Tidying;
import org.practicenavigator.finding.Finding;

/// Shows corrections file by file, asks, and has them written.
final class FixAnswer {

    private static final String PLAIN = "\u001b[0m";
    private static final String RED = "\u001b[31m";
    private static final String GREEN = "\u001b[32m";
    private static final String CYAN = "\u001b[36m";
    private static final String QUESTION =
            "Исправить этот файл? [д — да, н — нет, в — все остальные тоже, х — хватит] ";

    private enum Reply {
        YES,
        NO,
        ALL,
        STOP
    }

    private final Console console;
    private final Correcting correcting;
    private int written;
    private int refused;

    FixAnswer(Console console, Correcting correcting) {
        this.console = console;
        this.correcting = correcting;
    }

    /// @param yes write without asking
    /// @param dryRun write nothing
    /// @return the exit code: [ExitCode#FINDINGS] where something is left to be mended
    int give(List<Corrected> changed, boolean yes, boolean dryRun) {
        boolean asks = !yes && !dryRun && console.dialog().isPresent();
        boolean writes = yes && !dryRun;
        for (Corrected each : changed) {
            show(each);
            Reply reply = asks ? ask() : writes ? Reply.YES : Reply.NO;
            if (reply == Reply.STOP) {
                break;
            }
            if (reply == Reply.ALL) {
                asks = false;
                writes = true;
            }
            if (reply != Reply.NO) {
                write(each);
            }
        }
        return end(changed.size(), !asks && !writes && !dryRun);
    }

    private void show(Corrected each) {
        console.line(each.path().value() + ": "
                + FindingsPrinter.count(changes(each), "исправление", "исправления", "исправлений"));
        for (Tidying tidying : each.tidied()) {
            console.line("  - " + words(tidying));
        }
        for (Finding finding : each.mended()) {
            console.line(
                    "  - строка " + finding.where().place().line() + ": " + FindingsPrinter.safe(finding.message()));
        }
        console.line(console.isWatched() ? coloured(each.diff()) : each.diff());
    }

    private static int changes(Corrected each) {
        return each.mended().size() + each.tidied().size();
    }

    private static String words(Tidying tidying) {
        return switch (tidying) {
            case ENCODING -> "Файл сохранён в старой кодировке, станет UTF-8; буквы останутся теми же.";
            case MARK -> "В начале файла невидимая метка кодировки (BOM), её не будет.";
            case LAST_LINE -> "Последняя строка не закончена переводом строки, он появится.";
        };
    }

    private static String coloured(String diff) {
        StringBuilder out = new StringBuilder(diff.length() + 256);
        for (String line : diff.split("\n")) {
            String colour =
                    line.startsWith("+") ? GREEN : line.startsWith("-") ? RED : line.startsWith("@@") ? CYAN : "";
            out.append(colour)
                    .append(line)
                    .append(colour.isEmpty() ? "" : PLAIN)
                    .append('\n');
        }
        return out.toString();
    }

    /// Anything but a clear «да» leaves the file alone.
    private Reply ask() {
        Optional<String> typed = console.dialog().ask(QUESTION);
        return switch (typed.orElse("х").toLowerCase(Locale.ROOT)) {
            case "д", "да", "y", "yes" -> Reply.YES;
            case "в", "все", "всё", "a", "all" -> Reply.ALL;
            case "х", "хватит", "q", "x" -> Reply.STOP;
            default -> Reply.NO;
        };
    }

    private void write(Corrected each) {
        if (correcting.write(each)) {
            written++;
        } else {
            refused++;
            console.error("Файл " + each.path()
                    + " успели изменить, пока вы смотрели. Он оставлен как есть; запустите команду ещё раз.");
        }
    }

    /// @param unasked nobody was there to be asked
    private int end(int files, boolean unasked) {
        if (unasked) {
            console.line("Ничего не изменено. Чтобы записать эти исправления, добавьте ключ --yes.");
        } else if (written == 0) {
            console.line("Ничего не изменено.");
        } else {
            console.line("Исправлено: " + FindingsPrinter.count(written, "файл", "файла", "файлов")
                    + ". Проверьте остальное: navigator check");
        }
        return written == files && refused == 0 ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
