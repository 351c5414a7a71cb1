package org.practicenavigator.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.build.BuildReport;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.theme.Plural;

/// Prints findings for people and for programs.
final class FindingsPrinter {

    /// What comes from a file could otherwise speak to the terminal, or to the machine that reads the log.
    private static final int LONGEST_LINE = 600;

    private FindingsPrinter() {}

    static String text(BuildReport report, Severity from) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(from) >= 0) {
                text.append(text(finding)).append("\n\n");
            }
        }
        return text.toString();
    }

    private static String text(Finding finding) {
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

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> "Ошибка";
            case WARNING -> "Совет";
            case NOTE -> "Заметка";
        };
    }

    /// Without controls and marks of direction, in one line of bounded length.
    static String safe(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]+", " ");
        String cut = plain.length() > LONGEST_LINE ? plain.substring(0, LONGEST_LINE) + "…" : plain;
        return cut.startsWith("::") || cut.startsWith("##[") ? " " + cut : cut;
    }

    /// `{"findings":[{"rule","severity","file","line","column","message","hint"}],"summary":{…}}`.
    static String json(BuildReport report) {
        List<Object> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("rule", finding.rule().id());
            object.put("severity", finding.severity().name().toLowerCase(java.util.Locale.ROOT));
            object.put("file", finding.where().file().value());
            object.put("line", finding.where().place().line());
            object.put("column", finding.where().place().column());
            object.put("message", finding.message());
            object.put("hint", finding.hint());
            findings.add(object);
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("entries", report.entries());
        summary.put("errors", report.count(Severity.ERROR));
        summary.put("warnings", report.count(Severity.WARNING));
        summary.put("notes", report.count(Severity.NOTE));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("findings", findings);
        whole.put("summary", summary);
        return JsonWriter.writePretty(whole);
    }

    /// «Проверено 24 записи: ошибок нет, 3 совета, 2 заметки».
    static String summary(BuildReport report) {
        long errors = report.count(Severity.ERROR);
        long warnings = report.count(Severity.WARNING);
        long notes = report.count(Severity.NOTE);
        return "Проверено: " + count(report.entries(), "запись", "записи", "записей") + ". "
                + (errors == 0 ? "Ошибок нет" : count(errors, "ошибка", "ошибки", "ошибок"))
                + (warnings == 0 ? "" : ", " + count(warnings, "совет", "совета", "советов"))
                + (notes == 0 ? "" : ", " + count(notes, "заметка", "заметки", "заметок"))
                + ".";
    }

    static String count(long n, String one, String few, String many) {
        return n
                + " "
                + switch (Plural.of(n)) {
                    case ONE -> one;
                    case FEW -> few;
                    case MANY, OTHER -> many;
                };
    }
}
