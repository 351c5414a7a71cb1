package org.practicenavigator.cli;

import org.practicenavigator.build.BuildReport;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;
import org.practicenavigator.report.TextFormat;
import org.practicenavigator.theme.Plural;

/// Prints findings at the terminal.
final class FindingsPrinter {

    private FindingsPrinter() {}

    static String text(BuildReport report, Severity from) {
        StringBuilder text = new StringBuilder();
        for (Finding finding : report.findings()) {
            if (finding.severity().compareTo(from) >= 0) {
                text.append(TextFormat.finding(finding)).append("\n\n");
            }
        }
        return text.toString();
    }

    /// Without controls and marks of direction, in one line of bounded length.
    static String safe(String text) {
        return TextFormat.safe(text);
    }

    /// «Проверено 24 записи: ошибок нет, 3 совета, 2 заметки».
    static String summary(BuildReport report) {
        return TextFormat.summary(
                report.entries(),
                report.count(Severity.ERROR),
                report.count(Severity.WARNING),
                report.count(Severity.NOTE));
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
