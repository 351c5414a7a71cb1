package org.practicenavigator.schema;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Makes fields from the `fields:` of a judged template.
final class FieldBuilder {

    /// Groups inside groups inside groups: deeper forms are beyond any author.
    private static final int DEEPEST_GROUP = 6;

    private static final long DEFAULT_FILE_BYTES = 20L << 20;

    private FieldBuilder() {}

    static SequencedMap<String, Field> fields(YamlView owner) {
        return fields(owner, owner, 0);
    }

    private static SequencedMap<String, Field> fields(YamlView owner, YamlView root, int depth) {
        SequencedMap<String, Field> fields = new LinkedHashMap<>();
        if (depth <= DEEPEST_GROUP) {
            owner.named("fields").forEach((name, view) -> fields.put(name, field(name, view, root, depth)));
        }
        return fields;
    }

    private static Field field(String name, YamlView view, YamlView root, int depth) {
        return new Field(
                name,
                view.text("label", name),
                view.texts("also"),
                view.text("help"),
                view.text("example"),
                view.text("group"),
                type(name, view, root, depth),
                view.text("need", Stages.NEVER),
                view.text("wish", Stages.NEVER),
                many(view),
                view.has("keyed") ? Optional.of(pattern(view.view("keyed"))) : Optional.empty(),
                view.flag("unique", false),
                search(view),
                view.text("backlink"),
                view.text("was"),
                view.strings("export"));
    }

    private static FieldType type(String name, YamlView view, YamlView root, int depth) {
        YamlView limits = view.view("limits");
        return switch (view.text("type")) {
            case "prose" -> new FieldType.ProseType(chars(limits));
            case "integer" -> new FieldType.IntegerType(limits.number("min"), limits.number("max"));
            case "decimal" -> new FieldType.DecimalType(limits.number("min"), limits.number("max"));
            case "flag" -> new FieldType.FlagType();
            case "date" -> new FieldType.DateType();
            case "link" -> new FieldType.LinkType();
            case "choice" -> new FieldType.ChoiceType(view.text("vocabulary", name), view.texts("options"));
            case "ref" -> new FieldType.RefType(view.texts("to"));
            case "file" ->
                new FieldType.FileType(
                        limits.texts("kinds").stream()
                                .map(k -> k.toLowerCase(Locale.ROOT))
                                .toList(),
                        bytes(limits));
            case "group" -> new FieldType.GroupType(groupFields(view, root, depth));
            default ->
                new FieldType.TextType(
                        chars(limits), limits.has("pattern") ? Optional.of(pattern(limits)) : Optional.empty());
        };
    }

    /// `like: fields` repeats a top-level field's own fields: that is how the template for templates says that
    /// fields have fields.
    private static SequencedMap<String, Field> groupFields(YamlView view, YamlView root, int depth) {
        String like = view.text("like");
        YamlView owner = like.isEmpty() ? view : root.named("fields").getOrDefault(like, view);
        return fields(owner, root, depth + 1);
    }

    static FieldType.Range chars(YamlView limits) {
        YamlView chars = limits.view("chars");
        return new FieldType.Range(chars.integer("min", 0), chars.integer("max", Integer.MAX_VALUE));
    }

    private static TextPattern pattern(YamlView limits) {
        String expression = limits.text("pattern");
        String safe = TextPattern.isSafe(expression) ? expression : ".{0,1000}";
        return new TextPattern(Pattern.compile(safe), limits.text("say"));
    }

    private static long bytes(YamlView limits) {
        String max = limits.view("bytes").text("max").toUpperCase(Locale.ROOT);
        if (max.isEmpty()) {
            return DEFAULT_FILE_BYTES;
        }
        long unit = max.endsWith("MB") ? 1L << 20 : max.endsWith("KB") ? 1L << 10 : 1;
        return Long.parseLong(max.replaceAll("\\D", "")) * unit;
    }

    private static Optional<Field.Many> many(YamlView view) {
        return view.has("many")
                ? Optional.of(new Field.Many(
                        view.view("many").integer("min", 0), view.view("many").integer("max", Integer.MAX_VALUE)))
                : Optional.empty();
    }

    private static Optional<Field.SearchUse> search(YamlView view) {
        if (!view.has("search")) {
            return Optional.empty();
        }
        YamlView search = view.view("search");
        YamlView facet = search.view("facet");
        Optional<Field.Facet> use = search.has("facet")
                ? Optional.of(new Field.Facet(
                        facet.text("address"),
                        facet.text("title", view.text("label")),
                        facet.text("order").equals("label"),
                        facet.flag("feed", false)))
                : Optional.empty();
        return Optional.of(new Field.SearchUse(
                search.number("weight").map(Number::doubleValue).orElse(0.0), use));
    }
}
