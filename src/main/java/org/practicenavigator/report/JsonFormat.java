package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Severity;

/// The program's own format, for programs: `{"findings":[…],"summary":{…}}`, and of a change `"changed":[…]`. Members
/// are added in later versions, never taken away.
@AutoService(ReportFormat.class)
public final class JsonFormat implements ReportFormat {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String write(Report report) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("entries", report.entries());
        summary.put("errors", report.count(Severity.ERROR));
        summary.put("warnings", report.count(Severity.WARNING));
        summary.put("notes", report.count(Severity.NOTE));
        summary.put("passed", report.passed());
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("findings", report.items().stream().map(JsonFormat::finding).toList());
        whole.put("summary", summary);
        if (report.scope() == Report.Scope.CHANGE) {
            whole.put(
                    "changed",
                    report.changed().stream().map(JsonFormat::changed).toList());
        }
        return JsonWriter.writePretty(whole);
    }

    private static Map<String, Object> finding(Report.Item item) {
        Finding finding = item.finding();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", finding.rule().id());
        object.put("severity", lower(finding.severity()));
        object.put("file", finding.where().file().value());
        object.put("line", finding.where().place().line());
        object.put("column", finding.where().place().column());
        object.put("message", finding.message());
        object.put("hint", finding.hint());
        object.put("field", finding.field());
        return object;
    }

    private static Map<String, Object> changed(Report.Changed changed) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", changed.path().value());
        object.put("kind", lower(changed.kind()));
        object.put("title", changed.title());
        return object;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
