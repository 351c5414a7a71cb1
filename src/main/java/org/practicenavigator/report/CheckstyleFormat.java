package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Severity;

/// The report of Checkstyle, which nearly every build server reads.
@AutoService(ReportFormat.class)
public final class CheckstyleFormat implements ReportFormat {

    @Override
    public String name() {
        return "checkstyle";
    }

    @Override
    public String write(Report report) {
        XmlLines xml = new XmlLines();
        xml.open("checkstyle", "version", "4.3");
        SequencedMap<String, List<Report.Item>> files = ByFile.of(report);
        files.forEach((path, items) -> {
            xml.open("file", "name", path);
            items.forEach(item -> error(xml, item));
            xml.close("file");
        });
        xml.close("checkstyle");
        return xml.toString();
    }

    private static void error(XmlLines xml, Report.Item item) {
        Place place = item.finding().where().place();
        xml.empty(
                "error",
                "line",
                Integer.toString(place.line()),
                "column",
                Integer.toString(place.column()),
                "severity",
                severity(item.severity()),
                "message",
                Plain.whole(item),
                "source",
                "navigator." + item.finding().rule().id());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR, WARNING -> severity.name().toLowerCase(Locale.ROOT);
            case NOTE -> "info";
        };
    }
}
