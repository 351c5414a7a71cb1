package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;

/// Workflow commands, which GitHub shows beside the lines of a pull request. A step may show ten errors, ten warnings
/// and ten notices, the rest is dropped in silence; so the worst come first and the job summary holds all.
@AutoService(ReportFormat.class)
public final class GithubFormat implements ReportFormat {

    /// Of each severity, per step.
    static final int MOST = 10;

    /// A job summary may have a mebibyte; letters of Russian take two bytes each.
    private static final int LONGEST_SUMMARY = 400_000;

    @Override
    public String name() {
        return "github";
    }

    @Override
    public String write(Report report) {
        StringBuilder text = new StringBuilder();
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        int left = 0;
        List<Report.Item> worst = Worst.first(report.items());
        for (Report.Item item : worst) {
            if (shown.merge(item.severity(), 1, Integer::sum) <= MOST) {
                text.append(command(report, item)).append('\n');
            } else {
                left++;
            }
        }
        if (left > 0) {
            text.append("У строк показаны ")
                    .append(worst.size() - left)
                    .append(" из ")
                    .append(worst.size())
                    .append(", все вместе — в сводке задания.\n");
        }
        return text.append(TextFormat.summary(report)).append('\n').toString();
    }

    /// The whole report for the job summary.
    public static String summary(Report report) {
        return new MarkdownLetter(report, LONGEST_SUMMARY).text();
    }

    private static String command(Report report, Report.Item item) {
        Finding finding = item.finding();
        return "::" + kind(item.severity())
                + " file=" + property(report.pathOf(item))
                + ",line=" + finding.where().place().line()
                + ",col=" + finding.where().place().column()
                + ",title=" + property(title(item))
                + "::" + data(Plain.whole(item) + more(item));
    }

    private static String title(Report.Item item) {
        String field = Plain.field(item);
        return Plain.line(item.title()) + (field.isEmpty() ? "" : " — " + field);
    }

    private static String more(Report.Item item) {
        return (item.manual().isEmpty() ? "" : "\nПодробнее: " + item.manual())
                + (item.form().isEmpty() ? "" : "\nОткрыть в форме: " + item.form());
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /// As the runner of GitHub undoes it.
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
