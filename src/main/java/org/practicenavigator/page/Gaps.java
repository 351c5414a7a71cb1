package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.Stages;

/// What an entry still lacks for the stage after its own.
///
/// @param author paths of fields and sections that the author writes
/// @param staff labels of fields that the editors fill in
record Gaps(List<String> author, List<String> staff) {

    static Gaps of(Entry entry) {
        ContentType type = entry.type();
        Stages stages = type.stages();
        int next = Math.min(
                stages.order().indexOf(entry.state().stage()) + 1,
                stages.order().size() - 1);
        String stage = stages.order().get(next);
        Set<String> silent = Set.copyOf(type.form().map(FormPlan::staff).orElse(List.of()));
        List<String> author = new ArrayList<>();
        List<String> staff = new ArrayList<>();
        for (Field field : type.fields().values()) {
            if (stages.owes(stage, field.need()) && !entry.values().has(field.name())) {
                if (silent.contains(field.name())) {
                    staff.add(field.label());
                } else {
                    author.add(field.name());
                }
            }
        }
        type.body().sections().values().stream()
                .filter(section -> stages.owes(stage, section.need()))
                .filter(section -> !isWritten(entry, section.id()))
                .forEach(section -> author.add("#" + section.id()));
        return new Gaps(author, staff);
    }

    private static boolean isWritten(Entry entry, String section) {
        Integer at = entry.sections().get(section);
        return at != null && entry.body().sections().get(at).chars() > 0;
    }
}
