package org.practicenavigator.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Span;

/// Reads what a project says of its sets of open data.
public final class DatasetsReader {

    private DatasetsReader() {}

    /// @param sets texts of `content/_datasets/*.yaml` by path, sorted
    /// @param versions texts of `content/_datasets/versions/*.yaml`
    /// @return always a value, in the order of ranks: sets with a mistake are left out and told
    public static Checked<List<DatasetPlan>> read(
            SequencedMap<DocPath, String> sets, SequencedMap<DocPath, String> versions, ContentTypes types) {
        List<Finding> findings = new ArrayList<>();
        Map<String, List<DatasetPlan.Version>> known = versions(versions, findings);
        List<DatasetPlan> plans = new ArrayList<>();
        sets.forEach((file, text) -> {
            Checked<YamlMap> judged = Template.DATASET.judge(file, text);
            findings.addAll(judged.findings());
            judged.value()
                    .ifPresent(yaml -> RegisterReader.read("dataset", file, yaml, types.types(), findings)
                            .map(table -> plan(table, yaml))
                            .map(plan -> plan.with(known.getOrDefault(plan.id(), List.of())))
                            .ifPresent(plan -> putOnce(plans, plan, findings)));
        });
        plans.sort(Comparator.<DatasetPlan>comparingInt(plan -> plan.table().rank())
                .thenComparing(DatasetPlan::id));
        return Checked.of(List.copyOf(plans), findings);
    }

    private static DatasetPlan plan(RegisterPlan table, YamlMap yaml) {
        Values values = values(Template.DATASET, yaml);
        return new DatasetPlan(table, keywords(values), values.text("updates"), day(values, "created"), List.of());
    }

    private static List<String> keywords(Values values) {
        return values.all("keywords", Value.TextValue.class).stream()
                .map(Value.TextValue::text)
                .toList();
    }

    private static Map<String, List<DatasetPlan.Version>> versions(
            SequencedMap<DocPath, String> texts, List<Finding> findings) {
        Map<String, List<DatasetPlan.Version>> known = new TreeMap<>();
        texts.forEach((file, text) -> {
            Checked<YamlMap> judged = Template.DATASET_VERSIONS.judge(file, text);
            findings.addAll(judged.findings());
            judged.value().ifPresent(yaml -> {
                Values values = values(Template.DATASET_VERSIONS, yaml);
                known.put(
                        values.text("dataset"),
                        values.groups("versions").stream()
                                .map(DatasetsReader::version)
                                .toList());
            });
        });
        return known;
    }

    private static DatasetPlan.Version version(Values values) {
        return new DatasetPlan.Version(
                day(values, "date"),
                day(values, "structure_date"),
                values.text("data"),
                values.text("structure"),
                values.text("change"));
    }

    /// The first day that a date can mean: of a set from 2024 that is the first of January.
    private static LocalDate day(Values values, String name) {
        return values.date(name).map(PartialDate::first).orElseThrow();
    }

    private static Values values(Template template, YamlMap yaml) {
        return new ValueReader(Map.of())
                .read(yaml, template.fields(), Demand.FULL)
                .values();
    }

    private static void putOnce(List<DatasetPlan> plans, DatasetPlan plan, List<Finding> findings) {
        plans.stream()
                .filter(other -> other.id().equals(plan.id()))
                .findFirst()
                .ifPresentOrElse(
                        other -> findings.add(TypesLoader.TEMPLATE_REPEATED.in(
                                Span.startOf(plan.table().file()),
                                "id",
                                plan.id(),
                                "other",
                                other.table().file().value())),
                        () -> plans.add(plan));
    }
}
