package org.practicenavigator.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;

/// What a blank asks for.
///
/// @param groups labels of groups with their fields, single values before groups of fields
record BlankPlan(String title, SequencedMap<String, List<Field>> groups, List<BodyRule.SectionRule> sections) {

    static BlankPlan of(ContentType type, boolean full) {
        SequencedMap<String, List<Field>> groups = new LinkedHashMap<>();
        for (Map.Entry<String, String> group : type.groups().entrySet()) {
            add(groups, group.getValue(), fields(type, full, group.getKey()));
        }
        add(groups, "Прочее", fields(type, full, ""));
        List<BodyRule.SectionRule> sections = type.body().sections().values().stream()
                .filter(s -> full || isShort(type, s.id()))
                .toList();
        return new BlankPlan(Blank.title(type, full), groups, sections);
    }

    private static void add(SequencedMap<String, List<Field>> groups, String label, List<Field> fields) {
        if (!fields.isEmpty()) {
            groups.put(label, fields);
        }
    }

    private static List<Field> fields(ContentType type, boolean full, String group) {
        List<Field> asked = type.fields().values().stream()
                .map(f -> type.form().map(form -> form.asked(f)).orElse(f))
                .filter(f -> f.group().equals(group))
                .filter(f -> isAsked(type, f) && (full || isShort(type, f.name())))
                .toList();
        return java.util.stream.Stream.concat(
                        asked.stream().filter(f -> !isGroup(f)), asked.stream().filter(BlankPlan::isGroup))
                .toList();
    }

    static boolean isGroup(Field field) {
        return field.type() instanceof FieldType.GroupType;
    }

    private static boolean isAsked(ContentType type, Field field) {
        Optional<FormPlan> form = type.form();
        return !field.name().equals(type.stages().field())
                && form.filter(f ->
                                f.staff().contains(field.name()) || f.consents().equals(field.name()))
                        .isEmpty();
    }

    /// A type without a plan of its form has one blank only.
    private static boolean isShort(ContentType type, String name) {
        return type.form().isEmpty() || type.form().get().shortened().contains(name);
    }
}
