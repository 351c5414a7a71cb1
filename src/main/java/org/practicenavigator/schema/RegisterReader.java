package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Makes a register from a judged file, and tells which of the names in it mean nothing.
final class RegisterReader {

    private static final Rule TYPE_UNKNOWN = new Rule("register-type-unknown");
    private static final Rule FIELD_UNKNOWN = new Rule("register-field-unknown");
    private static final Rule COLUMN = new Rule("register-column");
    private static final Rule LIST_NEEDED = new Rule("register-list-needed");
    private static final Rule VIA = new Rule("register-via");
    private static final Rule NAME_REPEATED = new Rule("register-name-repeated");

    private static final List<String> SOURCES = List.of("field", "items", "count", "show");
    private static final int LAST_RANK = 1000;

    private final String identity;
    private final DocPath file;
    private final YamlView view;
    private final Map<String, ContentType> types;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private RegisterReader(String identity, DocPath file, YamlMap yaml, Map<String, ContentType> types) {
        this.identity = identity;
        this.file = file;
        this.view = new YamlView(yaml);
        this.types = types;
    }

    /// @param identity the key under which the table has its id
    /// @return absent where something was found
    static Optional<RegisterPlan> read(
            String identity, DocPath file, YamlMap yaml, Map<String, ContentType> types, List<Finding> findings) {
        RegisterReader reader = new RegisterReader(identity, file, yaml, types);
        Optional<RegisterPlan> plan = reader.plan();
        findings.addAll(reader.findings);
        return reader.findings.isEmpty() ? plan : Optional.empty();
    }

    private Optional<RegisterPlan> plan() {
        ContentType type = types.get(view.text("of"));
        if (type == null) {
            report(TYPE_UNKNOWN, view, "of", types.keySet());
            return Optional.empty();
        }
        String each = view.text("each");
        if (!each.isEmpty()) {
            list(view, "each", type, "");
        }
        List<RegisterPlan.Column> columns = new ArrayList<>();
        view.views("columns").forEach(column -> column(column, type, each).ifPresent(columns::add));
        return Optional.of(new RegisterPlan(
                view.text(identity),
                view.integer("rank", LAST_RANK),
                file,
                view.text("title"),
                view.text("about"),
                type,
                each,
                List.copyOf(columns),
                view.texts("signatures")));
    }

    private Optional<RegisterPlan.Column> column(YamlView column, ContentType type, String each) {
        List<String> sources = SOURCES.stream().filter(column::has).toList();
        if (sources.size() != 1 || column.has("count") != column.has("via")) {
            findings.add(COLUMN.in(new Span(file, column.map().place())));
            return Optional.empty();
        }
        return switch (sources.getFirst()) {
            case "field" -> field(column, type, each);
            case "items" ->
                list(column, "items", type, each)
                        .map(label -> made(
                                column,
                                key(column.text("items")) + "_count",
                                label,
                                new RegisterPlan.OfItems(path(column.text("items")))));
            case "count" -> linked(column, type);
            default -> Optional.of(shown(column));
        };
    }

    private Optional<RegisterPlan.Column> field(YamlView column, ContentType type, String each) {
        List<String> path = path(column.text("field"));
        Optional<RegisterPlan.Reached> reached = RegisterPlan.reach(types, type, each, path);
        if (reached.isEmpty() || reached.get().field().type() instanceof FieldType.GroupType) {
            report(FIELD_UNKNOWN, column, "field", leaves(type));
            return Optional.empty();
        }
        Field end = reached.get().field();
        return Optional.of(made(
                column,
                key(column.text("field")),
                end.label(),
                new RegisterPlan.OfField(path, end, reached.get().many())));
    }

    /// @return the label of the list; absent where the path leads to none
    private Optional<String> list(YamlView owner, String name, ContentType type, String each) {
        Optional<RegisterPlan.Reached> reached = RegisterPlan.reach(types, type, each, path(owner.text(name)));
        if (reached.isEmpty()) {
            report(FIELD_UNKNOWN, owner, name, PathNames.all(type));
        } else if (reached.get().field().many().isEmpty()
                || name.equals("each") && !(reached.get().field().type() instanceof FieldType.GroupType)) {
            findings.add(LIST_NEEDED.in(new Span(file, place(owner, name)), "value", owner.text(name)));
        }
        return reached.map(r -> r.field().label());
    }

    private Optional<RegisterPlan.Column> linked(YamlView column, ContentType type) {
        ContentType from = types.get(column.text("count"));
        if (from == null) {
            report(TYPE_UNKNOWN, column, "count", types.keySet());
            return Optional.empty();
        }
        String via = column.text("via");
        Optional<Field> field = from.field(via);
        if (field.isEmpty()) {
            report(FIELD_UNKNOWN, column, "via", from.fields().keySet());
        } else if (!(field.get().type() instanceof FieldType.RefType ref)
                || !ref.to().contains(type.id())) {
            findings.add(VIA.in(
                    new Span(file, place(column, "via")),
                    "value",
                    via,
                    "from",
                    from.label().title(),
                    "to",
                    type.label().title()));
        }
        return Optional.of(made(
                column, key(from.id() + "_count"), from.label().list(), new RegisterPlan.OfLinked(from.id(), via)));
    }

    private RegisterPlan.Column shown(YamlView column) {
        String shown = column.text("show");
        return made(column, shown, shown, shown.equals("number") ? RegisterPlan.Shown.NUMBER : RegisterPlan.Shown.PAGE);
    }

    private RegisterPlan.Column made(YamlView column, String name, String label, RegisterPlan.Source source) {
        String chosen = column.text("name", name);
        if (!names.add(chosen)) {
            findings.add(NAME_REPEATED.in(new Span(file, column.map().place()), "value", chosen));
        }
        return new RegisterPlan.Column(
                chosen, column.text("label", label), column.integer("width", 0), column.text("about"), source);
    }

    private static String key(String path) {
        return path.replace('.', '_').replace('-', '_');
    }

    private static List<String> path(String dotted) {
        return List.of(dotted.split("\\.", -1));
    }

    private static List<String> leaves(ContentType type) {
        return PathNames.all(type).stream()
                .filter(path -> !path.startsWith("#"))
                .toList();
    }

    private void report(Rule rule, YamlView owner, String key, java.util.Collection<String> known) {
        String value = owner.text(key);
        Set<String> others = new TreeSet<>(known);
        others.remove(value);
        findings.add(rule.in(
                new Span(file, place(owner, key)),
                "value",
                value,
                "nearest",
                Words.nearest(value, others).orElse("")));
    }

    private static Place place(YamlView owner, String key) {
        return owner.map().get(key).map(YamlNode::place).orElse(owner.map().place());
    }
}
