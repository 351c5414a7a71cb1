package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.util.List;
import org.practicenavigator.finding.Severity;

/// JUnit's report: a test suite per file, a failed test per finding. The format knows no mere information, so notes
/// are left out.
@AutoService(ReportFormat.class)
public final class JunitFormat implements ReportFormat {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String write(Report report) {
        XmlLines xml = new XmlLines();
        xml.open("testsuites", "name", "Проверка описаний");
        ByFile.of(report).forEach((path, all) -> suite(xml, path, failed(all)));
        xml.close("testsuites");
        return xml.toString();
    }

    private static List<Report.Item> failed(List<Report.Item> items) {
        return items.stream().filter(item -> item.severity() != Severity.NOTE).toList();
    }

    private static void suite(XmlLines xml, String path, List<Report.Item> items) {
        String failures = Integer.toString(items.size());
        String tests = Integer.toString(Math.max(1, items.size()));
        xml.open(
                "testsuite",
                "name",
                path,
                "tests",
                tests,
                "failures",
                failures,
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                "0");
        if (items.isEmpty()) {
            xml.empty("testcase", "name", "Замечаний нет", "classname", path, "time", "0");
        }
        items.forEach(item -> test(xml, path, item));
        xml.close("testsuite");
    }

    private static void test(XmlLines xml, String path, Report.Item item) {
        String field = Plain.field(item);
        int line = item.finding().where().place().line();
        String where = "строка " + line + (field.isEmpty() ? "" : ", " + field);
        xml.open("testcase", "name", Plain.line(item.title()) + ": " + where, "classname", path, "time", "0");
        xml.text(
                "failure",
                path + ":" + line + "\n" + Plain.whole(item),
                "message",
                Plain.line(item.finding().message()),
                "type",
                item.finding().rule().id());
        xml.close("testcase");
    }
}
