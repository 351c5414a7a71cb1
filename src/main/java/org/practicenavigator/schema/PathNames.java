package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Paths of values as the form writes them: `title`, `steps.1.action`, `contact.email`, `#problem` for a section.
public final class PathNames {

    private PathNames() {}

    /// Whether a path leads to a field or a section that the type has. Numbers of rows are not looked at: the row may
    /// have been taken away since.
    public static boolean isKnown(ContentType type, String path) {
        return all(type).contains(path.replaceAll("\\.\\d+(?=\\.|$)", ""));
    }

    /// Every path of the type without numbers of rows, sections last.
    public static List<String> all(ContentType type) {
        List<String> paths = new ArrayList<>();
        collect("", type.fields(), paths);
        type.body().sections().keySet().forEach(id -> paths.add("#" + id));
        return paths;
    }

    /// What a path is called: «Алгоритм внедрения, 2: Что делаем»; the path itself where it leads nowhere.
    public static String label(ContentType type, String path) {
        if (path.startsWith("#")) {
            BodyRule.SectionRule section = type.body().sections().get(path.substring(1));
            return section == null ? path : section.heading();
        }
        StringBuilder label = new StringBuilder();
        Map<String, Field> fields = type.fields();
        for (String part : path.split("\\.")) {
            if (part.matches("\\d{1,4}")) {
                label.append(", ").append(Integer.parseInt(part) + 1);
                continue;
            }
            Field field = fields.get(part);
            if (field == null) {
                return path;
            }
            label.append(label.isEmpty() ? "" : ": ").append(field.label());
            fields = field.type() instanceof FieldType.GroupType group ? group.fields() : Map.of();
        }
        return label.toString();
    }

    private static void collect(String before, Map<String, Field> fields, List<String> paths) {
        fields.forEach((name, field) -> {
            paths.add(before + name);
            if (field.type() instanceof FieldType.GroupType group) {
                collect(before + name + ".", group.fields(), paths);
            }
        });
    }
}
