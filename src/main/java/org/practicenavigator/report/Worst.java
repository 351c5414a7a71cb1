package org.practicenavigator.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Severity;

/// The order in which few are shown of many: the worst first, and of each severity one of every file before a second
/// of any.
final class Worst {

    private Worst() {}

    static List<Report.Item> first(List<Report.Item> items) {
        Map<DocPath, Map<Severity, Integer>> seen = new HashMap<>();
        List<Ranked> ranked = new ArrayList<>();
        for (Report.Item item : items) {
            int turn = seen.computeIfAbsent(item.finding().where().file(), unused -> new HashMap<>())
                    .merge(item.severity(), 1, Integer::sum);
            ranked.add(new Ranked(item, turn));
        }
        ranked.sort(Comparator.comparing((Ranked r) -> r.item().severity())
                .reversed()
                .thenComparingInt(Ranked::turn)
                .thenComparing(r -> r.item().finding()));
        return ranked.stream().map(Ranked::item).toList();
    }

    /// @param turn the how-manieth of its severity in its file
    private record Ranked(Report.Item item, int turn) {}
}
