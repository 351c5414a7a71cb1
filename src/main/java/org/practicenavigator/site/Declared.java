package org.practicenavigator.site;

import java.util.List;
import java.util.Optional;
import org.practicenavigator.profile.ExportProfile;
import org.practicenavigator.schema.DatasetPlan;
import org.practicenavigator.schema.RegisterPlan;

/// What a project declares beside its types and vocabularies.
///
/// @param profiles how entries are packed for places outside: `content/_exports`
/// @param registers tables of entries, in their order: `content/_registers`
/// @param datasets sets of open data, in their order: `content/_datasets`
public record Declared(List<ExportProfile> profiles, List<RegisterPlan> registers, List<DatasetPlan> datasets) {

    public static final Declared NONE = new Declared(List.of(), List.of(), List.of());

    public Declared {
        profiles = List.copyOf(profiles);
        registers = List.copyOf(registers);
        datasets = List.copyOf(datasets);
    }

    /// The first register with a row for each entry of a type.
    public Optional<RegisterPlan> registerOf(String type) {
        return registers.stream()
                .filter(plan -> plan.type().id().equals(type) && plan.each().isEmpty())
                .findFirst();
    }
}
