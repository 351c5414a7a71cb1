package org.practicenavigator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Findings by the path of their file, as a forge knows it; changed files without findings are there too.
final class ByFile {

    private ByFile() {}

    static SequencedMap<String, List<Report.Item>> of(Report report) {
        SequencedMap<String, List<Report.Item>> files = new TreeMap<>();
        report.changed().stream()
                .filter(changed -> changed.kind() != Report.Kind.REMOVED)
                .forEach(changed -> files.put(report.prefix() + changed.path().value(), new ArrayList<>()));
        report.items()
                .forEach(item -> files.computeIfAbsent(report.pathOf(item), unused -> new ArrayList<>())
                        .add(item));
        return files;
    }
}
