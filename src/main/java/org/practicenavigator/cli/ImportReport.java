package org.practicenavigator.cli;

import java.util.List;
import java.util.function.Predicate;
import org.practicenavigator.build.Imported;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;

/// Says in Russian what came of a file that somebody sent.
final class ImportReport {

    private static final int MOST_LINES = 12;

    private ImportReport() {}

    static String text(Imported imported, boolean dry) {
        StringBuilder text = new StringBuilder(FindingsPrinter.safe(imported.name())).append('\n');
        if (imported.path().isEmpty()) {
            return text.append("  Не взято. ")
                    .append(FindingsPrinter.safe(imported.refusal()))
                    .append("\n\n")
                    .toString();
        }
        text.append(dry ? "  Будет записано: " : "  Записано: ")
                .append(imported.path().get())
                .append('\n');
        text.append("  Взято: ").append(taken(imported)).append(".\n");
        list(text, "Рядом положено", imported.attachments());
        list(text, "Учтите", imported.notices());
        list(text, "Эти заголовки поняли так", imported.readings());
        list(text, "Не нашлось поля для этих слов", imported.left());
        imported.leftovers()
                .ifPresent(file -> text.append(
                                dry
                                        ? "  Ничего не потеряется, они будут в файле "
                                        : "  Ничего не потеряно, они в файле ")
                        .append(file)
                        .append('\n'));
        findings(text, imported.findings());
        return text.append('\n').toString();
    }

    private static String taken(Imported imported) {
        return imported.written()
                ? "запись целиком"
                : FindingsPrinter.count(imported.fields(), "поле", "поля", "полей") + ", "
                        + FindingsPrinter.count(imported.sections(), "раздел", "раздела", "разделов")
                        + ", состояние — черновик";
    }

    private static void list(StringBuilder text, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        text.append("  ").append(heading).append(":\n");
        lines.stream()
                .limit(MOST_LINES)
                .forEach(line ->
                        text.append("    – ").append(FindingsPrinter.safe(line)).append('\n'));
        if (lines.size() > MOST_LINES) {
            text.append("    – и ещё ").append(lines.size() - MOST_LINES).append('\n');
        }
    }

    private static void findings(StringBuilder text, List<Finding> findings) {
        list(text, "Исправьте сразу, иначе сайт не обновится", lines(findings, Finding::isError));
        list(text, "Исправьте, прежде чем подавать заявку", lines(findings, f -> !f.isError() && f.isErrorOnceSent()));
        list(text, "Советы", lines(findings, f -> !f.isErrorOnceSent() && f.severity() != Severity.NOTE));
    }

    private static List<String> lines(List<Finding> findings, Predicate<Finding> which) {
        return findings.stream()
                .filter(which)
                .map(f -> "Строка " + f.where().place().line() + ". " + f.message()
                        + (f.hint().isEmpty() ? "" : " " + f.hint()))
                .toList();
    }

    static String summary(List<Imported> imported, boolean dry) {
        long taken = imported.stream().filter(i -> i.path().isPresent()).count();
        long refused = imported.size() - taken;
        return (dry ? "Проба, ничего не записано. Взяли бы: " : "Взято: ")
                + FindingsPrinter.count(taken, "запись", "записи", "записей")
                + (refused == 0
                        ? "."
                        : ", не взято: " + FindingsPrinter.count(refused, "файл", "файла", "файлов") + ".");
    }
}
