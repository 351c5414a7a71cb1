package org.practicenavigator.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.practicenavigator.schema.BodyRule.SectionRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;

/// Snippets of VS Code for one type: the whole entry, each group of fields, each field that is a group, each section.
final class Snippets {

    /// A longer list is no choice but a search: then the name of the vocabulary stands there.
    private static final int MOST_CHOICES = 40;

    private final ContentTypes types;
    private int stop;

    private Snippets(ContentTypes types) {
        this.types = types;
    }

    static Map<String, Object> of(ContentType type, ContentTypes types) {
        Map<String, Object> snippets = new LinkedHashMap<>();
        String name = type.label().title();
        snippets.put(
                name, snippet(name, "Новая запись со всеми обязательными полями", new Snippets(types).whole(type)));
        type.groups().forEach((id, label) -> {
            List<String> lines = new Snippets(types)
                    .fields(type.fields().values().stream()
                            .filter(field -> field.group().equals(id))
                            .toList());
            if (!lines.isEmpty()) {
                add(snippets, name + ": " + label, "Поля группы «" + label + "»", lines);
            }
        });
        for (Field field : type.fields().values()) {
            if (field.type() instanceof FieldType.GroupType) {
                add(snippets, name + ", поле: " + field.label(), field.help(), new Snippets(types).field(field));
            }
        }
        for (SectionRule section : type.body().sections().values()) {
            add(
                    snippets,
                    name + ", раздел: " + section.heading(),
                    section.help(),
                    List.of("## " + escaped(section.heading()), "", "$0"));
        }
        return snippets;
    }

    private static void add(Map<String, Object> snippets, String name, String help, List<String> lines) {
        snippets.putIfAbsent(name, snippet(name, help, lines));
    }

    private static Map<String, Object> snippet(String prefix, String help, List<String> lines) {
        Map<String, Object> snippet = new LinkedHashMap<>();
        snippet.put("scope", "markdown");
        snippet.put("prefix", prefix);
        if (!help.isEmpty()) {
            snippet.put("description", help);
        }
        snippet.put("body", lines);
        return snippet;
    }

    private List<String> whole(ContentType type) {
        List<String> lines = new ArrayList<>(List.of("---"));
        lines.addAll(fields(type.fields().values().stream()
                .filter(field -> !field.need().equals(Stages.NEVER))
                .toList()));
        lines.add("---");
        for (SectionRule section : type.body().sections().values()) {
            if (!section.need().equals(Stages.NEVER)) {
                lines.addAll(List.of("", "## " + escaped(section.heading()), "", place(section.help())));
            }
        }
        if (!type.body().hasSections()) {
            lines.addAll(List.of("", "$0"));
        }
        return lines;
    }

    private List<String> fields(List<Field> fields) {
        return fields.stream().flatMap(field -> field(field).stream()).toList();
    }

    private List<String> field(Field field) {
        if (!(field.type() instanceof FieldType.GroupType group)) {
            String value = value(field);
            return List.of(field.name() + ": " + (field.many().isPresent() ? "[" + value + "]" : value));
        }
        List<String> lines = new ArrayList<>(List.of(field.name() + ":"));
        boolean many = field.many().isPresent();
        String indent = many ? "  - " : "  ";
        for (Field inner : group.fields().values()) {
            for (String line : field(inner)) {
                lines.add(indent + line);
                indent = many ? "    " : "  ";
            }
        }
        return lines;
    }

    private String value(Field field) {
        return switch (field.type()) {
            case FieldType.TextType _, FieldType.ProseType _ ->
                "\"" + place(field.example().isEmpty() ? field.label() : field.example()) + "\"";
            case FieldType.ChoiceType choice -> choice(field, choice);
            case FieldType.FlagType _ -> "${" + ++stop + "|да,нет|}";
            case FieldType.DateType _ -> place("2024-09-01");
            case FieldType.IntegerType _, FieldType.DecimalType _ -> place(field.example());
            case FieldType.LinkType _ -> place("https://");
            case FieldType.RefType _, FieldType.FileType _ ->
                place(field.example().isEmpty() ? field.label() : field.example());
            case FieldType.GroupType _ -> "";
        };
    }

    private String choice(Field field, FieldType.ChoiceType choice) {
        List<String> codes = types.vocabulary(choice.vocabulary())
                .map(vocabulary -> vocabulary.terms().values().stream()
                        .filter(term -> term.use().isEmpty())
                        .map(Vocabulary.Term::code)
                        .toList())
                .orElse(choice.options());
        return codes.isEmpty() || codes.size() > MOST_CHOICES
                ? place(field.label())
                : "${" + ++stop + "|"
                        + codes.stream()
                                .map(code -> code.replaceAll("([\\\\,|$}])", "\\\\$1"))
                                .collect(Collectors.joining(","))
                        + "|}";
    }

    private String place(String text) {
        stop++;
        return text.isEmpty()
                ? "$" + stop
                : "${" + stop + ":" + escaped(text.replace('"', '\'').replace('\n', ' ')) + "}";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}");
    }
}
