package org.practicenavigator.report;

import com.google.auto.service.AutoService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Severity;

/// SARIF 2.1.0 (OASIS), for code scanning and for viewers in editors.
@AutoService(ReportFormat.class)
public final class SarifFormat implements ReportFormat {

    @Override
    public String name() {
        return "sarif";
    }

    @Override
    public String write(Report report) {
        SequencedMap<String, Report.Item> rules = new TreeMap<>();
        report.items().forEach(item -> rules.putIfAbsent(item.finding().rule().id(), item));
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "navigator");
        driver.put("language", "ru");
        driver.put("rules", rules.values().stream().map(SarifFormat::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results(report, List.copyOf(rules.keySet())));
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        whole.put("version", "2.1.0");
        whole.put("runs", List.of(run));
        return JsonWriter.writePretty(whole);
    }

    private static Map<String, Object> rule(Report.Item item) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", item.finding().rule().id());
        rule.put("shortDescription", Map.of("text", Plain.line(item.title())));
        if (!item.manual().isEmpty()) {
            rule.put("helpUri", item.manual());
        }
        rule.put("defaultConfiguration", Map.of("level", level(item.severity())));
        return rule;
    }

    private static List<Object> results(Report report, List<String> rules) {
        List<String> prints = Fingerprints.of(report);
        List<Object> results = new ArrayList<>();
        for (int i = 0; i < report.items().size(); i++) {
            results.add(result(report, report.items().get(i), prints.get(i), rules));
        }
        return results;
    }

    private static Map<String, Object> result(Report report, Report.Item item, String print, List<String> rules) {
        String id = item.finding().rule().id();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", id);
        result.put("ruleIndex", rules.indexOf(id));
        result.put("level", level(item.severity()));
        result.put("message", Map.of("text", Plain.whole(item)));
        result.put("locations", List.of(location(report, item)));
        result.put("partialFingerprints", Map.of("ruleFileField/v1", print));
        return result;
    }

    private static Map<String, Object> location(Report report, Report.Item item) {
        Place place = item.finding().where().place();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", place.line());
        region.put("startColumn", place.column());
        if (place.length() > 0) {
            region.put("endColumn", place.column() + place.length());
        }
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(report.pathOf(item))));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!item.finding().field().isEmpty()) {
            location.put(
                    "logicalLocations",
                    List.of(Map.of("fullyQualifiedName", item.finding().field())));
        }
        return location;
    }

    /// A relative address: everything outside plain ASCII is written in percent.
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
