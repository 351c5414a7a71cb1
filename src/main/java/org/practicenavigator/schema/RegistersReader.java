package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.Checked;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Span;

/// Reads what a project says of its registers.
public final class RegistersReader {

    private RegistersReader() {}

    /// @param texts of `content/_registers/*.yaml` by path, sorted
    /// @return always a value, in the order of ranks: registers with a mistake are left out and told
    public static Checked<List<RegisterPlan>> read(SequencedMap<DocPath, String> texts, ContentTypes types) {
        List<Finding> findings = new ArrayList<>();
        List<RegisterPlan> plans = new ArrayList<>();
        texts.forEach((file, text) -> {
            Checked<YamlMap> judged = Template.REGISTER.judge(file, text);
            findings.addAll(judged.findings());
            judged.value()
                    .flatMap(yaml -> RegisterReader.read("register", file, yaml, types.types(), findings))
                    .ifPresent(plan -> putOnce(plans, plan, findings));
        });
        plans.sort(Comparator.comparingInt(RegisterPlan::rank).thenComparing(RegisterPlan::id));
        return Checked.of(List.copyOf(plans), findings);
    }

    private static void putOnce(List<RegisterPlan> plans, RegisterPlan plan, List<Finding> findings) {
        plans.stream()
                .filter(other -> other.id().equals(plan.id()))
                .findFirst()
                .ifPresentOrElse(
                        other -> findings.add(TypesLoader.TEMPLATE_REPEATED.in(
                                Span.startOf(plan.file()),
                                "id",
                                plan.id(),
                                "other",
                                other.file().value())),
                        () -> plans.add(plan));
    }
}
