package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;

/// For people at a terminal.
@AutoService(ReportFormat.class)
public final class TextFormat implements ReportFormat {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String write(Report report) {
        return write(report, Severity.NOTE);
    }

    /// Only the findings of a severity and above, but the number of all.
    public static String write(Report report, Severity from) {
        StringBuilder text = new StringBuilder();
        report.items().stream()
                .filter(item -> item.severity().compareTo(from) >= 0)
                .forEach(item -> text.append(finding(item.finding())).append("\n\n"));
        return text.append(summary(report)).append('\n').toString();
    }

    /// One finding in two or three lines, without a line feed at the end.
    public static String finding(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append(name(finding.severity()))
                .append(" · ")
                .append(finding.where().file())
                .append(':')
                .append(finding.where().place().line())
                .append(':')
                .append(finding.where().place().column())
                .append(" · ")
                .append(finding.rule().id())
                .append('\n')
                .append("  ")
                .append(safe(finding.message()));
        if (!finding.hint().isEmpty()) {
            text.append("\n  Как исправить: ").append(safe(finding.hint()));
        }
        return text.toString();
    }

    /// What comes from a file could otherwise speak to the terminal, or to the machine that reads the log.
    public static String safe(String text) {
        String plain = Plain.line(text);
        return plain.startsWith("::") || plain.startsWith("##[") ? " " + plain : plain;
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Ошибка";
            case WARNING -> "Совет";
            case NOTE -> "Заметка";
        };
    }

    /// «Проверено: 24 записи. Ошибок нет, 3 совета, 2 заметки.»
    public static String summary(Report report) {
        return summary(
                report.entries(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.NOTE));
    }

    public static String summary(int entries, long errors, long warnings, long notes) {
        return "Проверено: " + Counted.of(entries, "запись", "записи", "записей") + ". "
                + (errors == 0 ? "Ошибок нет" : Counted.of(errors, "ошибка", "ошибки", "ошибок"))
                + (warnings == 0 ? "" : ", " + Counted.of(warnings, "совет", "совета", "советов"))
                + (notes == 0 ? "" : ", " + Counted.of(notes, "заметка", "заметки", "заметок"))
                + ".";
    }
}
