package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.practicenavigator.data.YamlList;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.data.YamlNode;
import org.practicenavigator.data.YamlScalar;
import org.practicenavigator.finding.Finding;
import org.practicenavigator.finding.Place;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.Span;

/// Checks that the names inside a template mean something: fields, groups, stages, vocabularies, types.
final class TypeReferences {

    private static final Rule GROUP_NEEDED = new Rule("template-group-needed");
    private static final Rule NAME_UNKNOWN = new Rule("template-name-unknown");
    private static final Rule PATTERN_UNSAFE = new Rule("template-pattern");
    private static final Rule VOCABULARY_UNKNOWN = new Rule("template-vocabulary-unknown");
    private static final Rule TYPE_UNKNOWN = new Rule("template-type-unknown");
    private static final Rule FACET_KIND = new Rule("template-facet-kind");
    private static final Rule FILES_OVERLAP = new Rule("template-files-overlap");

    private static final List<String> FIELD_KEYS =
            List.of("identity", "title", "summary", "modified", "created", "aliases");

    private final ContentType type;
    private final Map<String, Vocabulary> vocabularies;
    private final Set<String> broken;
    private final List<Finding> findings = new ArrayList<>();

    private TypeReferences(ContentType type, Map<String, Vocabulary> vocabularies, Set<String> broken) {
        this.type = type;
        this.vocabularies = vocabularies;
        this.broken = broken;
    }

    /// @param broken names of templates that exist but cannot be used
    static List<Finding> check(
            ContentType type, YamlMap yaml, Map<String, Vocabulary> vocabularies, Set<String> broken) {
        TypeReferences check = new TypeReferences(type, vocabularies, broken);
        check.fieldKeys(yaml);
        check.fields(new YamlView(yaml));
        check.plans(yaml);
        check.needs(yaml);
        return check.findings;
    }

    private void fieldKeys(YamlMap yaml) {
        FIELD_KEYS.forEach(
                key -> yaml.get(key).ifPresent(node -> known(node, type.fields().keySet())));
        known(yaml, "stages", "field", type.fields().keySet());
        new YamlView(yaml)
                .view("stages")
                .named("terms")
                .values()
                .forEach(state -> state.map()
                        .get("next")
                        .ifPresent(node -> known(node, type.stages().terms().keySet())));
    }

    private void plans(YamlMap yaml) {
        Set<String> names = type.fields().keySet();
        for (String key : List.of("facts", "card", "badges", "compare", "lead")) {
            known(yaml, "page", key, names);
        }
        for (String key : List.of("order", "tile", "table")) {
            known(yaml, "list", key, names);
        }
        known(yaml, "similar", "fields", names);
        YamlView view = new YamlView(yaml);
        group(view.view("list"), "tile");
        YamlView page = view.view("page");
        page.views("charts")
                .forEach(chart -> inList(chart, List.of("title", "unit", "values", "part", "whole", "along")));
        page.views("calendars").forEach(plan -> inList(plan, List.of("start", "end", "words", "text")));
        page.view("near").map().get("latitude").ifPresent(node -> known(node, names));
        page.view("near").map().get("longitude").ifPresent(node -> known(node, names));
        form(yaml);
        view.view("list").views("sorts").forEach(this::sort);
        for (String key : List.of("from", "to")) {
            view.view("list").view("valid").map().get(key).ifPresent(node -> known(node, names));
        }
    }

    /// The form may ask for sections of the text as well; its states are those of `stages`.
    private void form(YamlMap yaml) {
        Set<String> asked = new TreeSet<>(type.fields().keySet());
        asked.addAll(type.body().sections().keySet());
        known(yaml, "form", "short", asked);
        known(yaml, "form", "staff", PathNames.all(type));
        for (String key : List.of("number", "consents", "sent")) {
            known(yaml, "form", key, type.fields().keySet());
        }
        new YamlView(yaml).view("form").views("first").forEach(part -> inList(part, List.of("fields")));
        for (String key : List.of("draft", "state")) {
            known(yaml, "form", key, new TreeSet<>(type.stages().terms().keySet()));
        }
    }

    /// A plan that speaks of the fields of a group.
    private void inList(YamlView plan, List<String> keys) {
        plan.map().get("list").ifPresent(node -> known(node, type.fields().keySet()));
        group(plan, "list");
        Field group = type.fields().get(plan.text("list"));
        if (group != null && group.type() instanceof FieldType.GroupType fields) {
            keys.forEach(key -> plan.map()
                    .get(key)
                    .ifPresent(node -> known(node, fields.fields().keySet())));
        }
    }

    /// A known field whose rows are wanted must have rows.
    private void group(YamlView plan, String key) {
        Field named = type.fields().get(plan.text(key));
        if (named != null && !(named.type() instanceof FieldType.GroupType)) {
            plan.map()
                    .get(key)
                    .ifPresent(node -> findings.add(
                            GROUP_NEEDED.in(new Span(type.file(), node.place()), "key", key, "value", plan.text(key))));
        }
    }

    private void sort(YamlView sort) {
        Set<String> names = new TreeSet<>(type.fields().keySet());
        type.fields().keySet().forEach(name -> names.add("-" + name));
        sort.map().get("by").ifPresent(node -> known(node, names));
    }

    private void known(YamlMap yaml, String outer, String key, Collection<String> names) {
        if (yaml.get(outer).orElse(null) instanceof YamlMap map) {
            map.get(key).ifPresent(node -> known(node, names));
        }
    }

    private void known(YamlNode node, Collection<String> names) {
        switch (node) {
            case YamlScalar scalar -> {
                if (!scalar.text().isEmpty() && !names.contains(scalar.text())) {
                    report(NAME_UNKNOWN, scalar.place(), scalar.text(), Words.nearest(scalar.text(), names));
                }
            }
            case YamlList list -> list.items().forEach(item -> known(item, names));
            case YamlMap unused -> {
                // The template for templates has already refused a map here.
            }
        }
    }

    private void fields(YamlView view) {
        for (YamlMap.Entry entry : view.view("fields").map().entries()) {
            if (!(entry.value() instanceof YamlMap map)) {
                continue;
            }
            YamlView field = new YamlView(map);
            map.get("group").ifPresent(node -> known(node, type.groups().keySet()));
            map.get("vocabulary").ifPresent(this::vocabulary);
            field.view("limits").map().get("pattern").ifPresent(this::pattern);
            field.view("keyed").map().get("pattern").ifPresent(this::pattern);
            facet(field, view.has("type") && !view.has("files"));
            fields(field);
        }
    }

    /// Visitors choose by terms and by other entries, on the top level of a type.
    private void facet(YamlView field, boolean inGroup) {
        boolean possible = !inGroup && List.of("choice", "ref").contains(field.text("type"));
        if (!possible) {
            field.view("search")
                    .map()
                    .entry("facet")
                    .ifPresent(e -> report(FACET_KIND, e.key().place(), field.text("label"), Optional.empty()));
        }
    }

    private void vocabulary(YamlNode node) {
        if (node instanceof YamlScalar scalar
                && !vocabularies.containsKey(scalar.text())
                && !broken.contains(scalar.text())) {
            report(
                    VOCABULARY_UNKNOWN,
                    scalar.place(),
                    scalar.text(),
                    Words.nearest(scalar.text(), vocabularies.keySet()));
        }
    }

    private void pattern(YamlNode node) {
        if (node instanceof YamlScalar scalar && !compiles(scalar.text())) {
            report(PATTERN_UNSAFE, scalar.place(), scalar.text(), Optional.empty());
        }
    }

    private static boolean compiles(String expression) {
        try {
            java.util.regex.Pattern.compile(expression);
            return TextPattern.isSafe(expression);
        } catch (java.util.regex.PatternSyntaxException e) {
            return false;
        }
    }

    /// Every `need` and `wish` names a stage of the type.
    private void needs(YamlNode node) {
        List<String> stages = new ArrayList<>(type.stages().order());
        stages.add(Stages.NEVER);
        switch (node) {
            case YamlMap map ->
                map.entries().forEach(entry -> {
                    String key = entry.key().text();
                    if ((key.equals("need") || key.equals("wish") || key.equals("stage"))
                            && entry.value() instanceof YamlScalar value
                            && !isRuleSetting(map, key)) {
                        known(value, stages);
                    } else {
                        needs(entry.value());
                    }
                });
            case YamlList list -> list.items().forEach(this::needs);
            case YamlScalar unused -> {
                // A text holds no keys.
            }
        }
    }

    /// In `rules:` the word `need` names a field, not a stage.
    private static boolean isRuleSetting(YamlMap map, String key) {
        return key.equals("need") && map.get("rule").isPresent();
    }

    private void report(Rule rule, Place place, String value, Optional<String> nearest) {
        findings.add(rule.in(new Span(type.file(), place), "value", value, "nearest", nearest.orElse("")));
    }

    /// Across all types: references lead to known types, and no file belongs to two of them.
    ///
    /// @param yaml the templates of the types, by id
    static List<Finding> checkTargets(
            SequencedMap<String, ContentType> types, Map<String, YamlMap> yaml, Set<String> broken) {
        Set<String> known = new TreeSet<>(types.keySet());
        known.addAll(broken);
        List<Finding> findings = new ArrayList<>();
        Map<String, ContentType> byFolder = new HashMap<>();
        for (ContentType type : types.values()) {
            YamlMap template = yaml.getOrDefault(type.id(), new YamlMap(List.of(), Place.START));
            ContentType first = byFolder.putIfAbsent(type.files().folder(), type);
            if (first != null) {
                Place place = template.get("files").map(YamlNode::place).orElse(Place.START);
                findings.add(FILES_OVERLAP.in(
                        new Span(type.file(), place), "value", type.files().pattern(), "other", first.id()));
            }
            targets(type, new YamlView(template), known, findings);
        }
        return findings;
    }

    private static void targets(ContentType type, YamlView owner, Set<String> known, List<Finding> findings) {
        owner.named("fields").forEach((name, field) -> {
            field.map()
                    .get("to")
                    .ifPresent(to -> scalars(to).stream()
                            .filter(each -> !known.contains(each.text()))
                            .forEach(each -> findings.add(TYPE_UNKNOWN.in(
                                    new Span(type.file(), each.place()),
                                    "value",
                                    each.text(),
                                    "field",
                                    name,
                                    "nearest",
                                    Words.nearest(each.text(), known).orElse("")))));
            targets(type, field, known, findings);
        });
    }

    private static List<YamlScalar> scalars(YamlNode node) {
        return switch (node) {
            case YamlScalar scalar -> List.of(scalar);
            case YamlList list ->
                list.items().stream().flatMap(i -> scalars(i).stream()).toList();
            case YamlMap unused -> List.of();
        };
    }
}
