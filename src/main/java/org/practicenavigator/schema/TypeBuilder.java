package org.practicenavigator.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.practicenavigator.data.YamlMap;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.markdown.Slug;

/// Makes content types and vocabularies from judged templates.
final class TypeBuilder {

    /// For types that name no rank: after all that do, by id.
    private static final int LAST_RANK = 1000;

    private TypeBuilder() {}

    static ContentType type(DocPath file, YamlMap yaml) {
        YamlView view = new YamlView(yaml);
        return new ContentType(
                view.text("type"),
                view.integer("rank", LAST_RANK),
                file,
                view.text("version"),
                label(view.view("label")),
                view.text("help"),
                new FilePattern(view.text("files", "_/*.md")),
                view.text("address"),
                view.text("identity", "id"),
                view.text("title"),
                view.text("summary"),
                view.text("modified"),
                view.text("created"),
                view.text("aliases"),
                stages(view),
                groups(view),
                FieldBuilder.fields(view),
                body(view.view("body")),
                view.views("rules").stream().map(TypeBuilder::rule).toList(),
                new ContentType.Similar(
                        view.view("similar").texts("fields"),
                        view.view("similar").integer("count", 0),
                        view.view("similar").integer("likeness", 0) / 100.0,
                        view.view("similar").text("told_with")),
                PlanBuilder.page(view.view("page")),
                PlanBuilder.list(view.view("list")),
                view.has("form") ? Optional.of(PlanBuilder.form(view.view("form"))) : Optional.empty(),
                view.view("export").texts("jsonld"));
    }

    private static ContentType.Label label(YamlView view) {
        String one = view.text("one");
        return new ContentType.Label(
                one, view.text("few", one), view.text("many", one), view.text("title", one), view.text("list", one));
    }

    private static Stages stages(YamlView view) {
        if (!view.has("stages")) {
            return Stages.SINGLE;
        }
        YamlView stages = view.view("stages");
        Map<String, Stages.State> terms = new LinkedHashMap<>();
        stages.named("terms")
                .forEach((term, state) -> terms.put(
                        term,
                        new Stages.State(
                                state.text("stage"),
                                state.flag("public", true),
                                state.text("notice"),
                                state.texts("next"),
                                state.text("waits"))));
        return new Stages(stages.text("field"), stages.texts("order"), terms);
    }

    private static SequencedMap<String, String> groups(YamlView view) {
        SequencedMap<String, String> groups = new LinkedHashMap<>();
        view.named("groups").forEach((name, group) -> groups.put(name, group.text("label", name)));
        return groups;
    }

    private static BodyRule body(YamlView view) {
        SequencedMap<String, BodyRule.SectionRule> sections = new LinkedHashMap<>();
        view.named("sections").forEach((id, section) -> sections.put(id, section(id, section)));
        YamlView search = view.view("search");
        double weight = search.number("weight").map(Number::doubleValue).orElse(1.0);
        return new BodyRule(
                view.text("need", Stages.NEVER),
                FieldBuilder.chars(view.view("limits")),
                sections,
                weight,
                search.number("headings").map(Number::doubleValue).orElse(weight));
    }

    private static BodyRule.SectionRule section(String id, YamlView view) {
        return new BodyRule.SectionRule(
                id,
                view.text("heading"),
                view.texts("also"),
                view.text("help"),
                view.text("example"),
                view.text("need", Stages.NEVER),
                FieldBuilder.chars(view.view("limits")),
                view.view("search").number("weight").map(Number::doubleValue).orElse(1.0),
                view.flag("chain", false),
                view.strings("export"));
    }

    private static ContentType.RuleUse rule(YamlView view) {
        Map<String, List<String>> settings = new LinkedHashMap<>();
        for (YamlMap.Entry entry : view.map().entries()) {
            settings.put(entry.key().text(), YamlView.listOf(entry.value()));
        }
        return new ContentType.RuleUse(view.text("rule"), settings, view.map().place());
    }

    static Vocabulary vocabulary(DocPath file, YamlMap yaml) {
        YamlView view = new YamlView(yaml);
        SequencedMap<String, Vocabulary.Term> terms = new LinkedHashMap<>();
        view.named("terms").forEach((code, term) -> terms.put(code, term(code, term)));
        return new Vocabulary(view.text("vocabulary"), file, view.text("label"), view.text("source"), terms);
    }

    private static Vocabulary.Term term(String code, YamlView view) {
        String label = view.text("label", code);
        String slug = view.text("slug", Slug.of(label));
        return new Vocabulary.Term(
                code,
                org.practicenavigator.markdown.Typography.apply(label),
                new ArrayList<>(view.texts("also")),
                slug.isEmpty() ? code : slug,
                view.text("help"),
                view.text("situation"),
                view.text("use"));
    }
}
