package org.practicenavigator.opendata;

import org.practicenavigator.data.YamlQuote;
import org.practicenavigator.schema.DatasetPlan;

/// `content/_datasets/versions/ID.yaml`: which rows of a set were published when.
public final class VersionsFile {

    private static final String HEAD =
            "# Записано программой: navigator export opendata --record. Не правьте вручную.\n";

    private VersionsFile() {}

    /// Relative to the project.
    public static String path(DatasetPlan plan) {
        return "content/_datasets/versions/" + plan.id() + ".yaml";
    }

    /// The whole file.
    public static String text(DatasetPlan plan) {
        StringBuilder text =
                new StringBuilder(HEAD).append("dataset: ").append(plan.id()).append("\nversions:\n");
        plan.versions().forEach(version -> append(text, version));
        return text.toString();
    }

    private static void append(StringBuilder text, DatasetPlan.Version version) {
        text.append("  - date: ").append(version.day());
        text.append("\n    structure_date: ").append(version.structureDay());
        text.append("\n    data: \"").append(version.data());
        text.append("\"\n    structure: \"").append(version.structure()).append("\"\n");
        String change = YamlQuote.tidy(version.change());
        if (!change.isEmpty()) {
            text.append("    change: ")
                    .append(YamlQuote.write(change, false, 6))
                    .append('\n');
        }
    }
}
