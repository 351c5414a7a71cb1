package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.Severity;

/// The Reviewdog Diagnostic Format, from which reviewdog writes review comments at several forges. Columns are
/// left out:
/// the format counts them in bytes of UTF-8, findings in characters.
@AutoService(ReportFormat.class)
public final class RdjsonFormat implements ReportFormat {

    @Override
    public String name() {
        return "rdjson";
    }

    @Override
    public String write(Report report) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("source", Map.of("name", "navigator"));
        whole.put("diagnostics", diagnostics(report));
        return JsonWriter.writePretty(whole);
    }

    private static List<Map<String, Object>> diagnostics(Report report) {
        return report.items().stream().map(item -> diagnostic(report, item)).toList();
    }

    private static Map<String, Object> diagnostic(Report report, Report.Item item) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", report.pathOf(item));
        location.put(
                "range",
                Map.of("start", Map.of("line", item.finding().where().place().line())));
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("value", item.finding().rule().id());
        if (!item.manual().isEmpty()) {
            code.put("url", item.manual());
        }
        Map<String, Object> diagnostic = new LinkedHashMap<>();
        diagnostic.put("message", Plain.whole(item));
        diagnostic.put("location", location);
        diagnostic.put("severity", severity(item.severity()));
        diagnostic.put("code", code);
        return diagnostic;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }
}
