package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.Severity;

/// GitLab's Code Quality report, which a merge request shows as a list.
@AutoService(ReportFormat.class)
public final class GitlabFormat implements ReportFormat {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String write(Report report) {
        List<String> prints = Fingerprints.of(report);
        List<Object> issues = new ArrayList<>();
        for (int i = 0; i < report.items().size(); i++) {
            issues.add(issue(report, report.items().get(i), prints.get(i)));
        }
        return JsonWriter.writePretty(issues);
    }

    private static Map<String, Object> issue(Report report, Report.Item item, String print) {
        Map<String, Object> issue = new LinkedHashMap<>();
        issue.put("description", Plain.whole(item));
        issue.put("check_name", item.finding().rule().id());
        issue.put("fingerprint", print);
        issue.put("severity", severity(item.severity()));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", report.pathOf(item));
        location.put("lines", Map.of("begin", item.finding().where().place().line()));
        issue.put("location", location);
        return issue;
    }

    /// Of GitLab's five: nothing in a description breaks a site that is built, so the highest is not used.
    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
