package org.practicenavigator.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.data.JsonWriter;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.site.Site;

/// The short application as an issue form, which GitHub, Gitea and Forgejo read alike. It is for ideas: forms of
/// forges check nothing but presence, so the site's own form stands first in it.
final class IssueForm {

    /// Longer lists are typed, not chosen.
    private static final int MOST_OPTIONS = 60;

    private static final int LONG_TEXT = 200;

    private final StringBuilder text = new StringBuilder();
    private final Site site;
    private final ContentType type;
    private final FormPlan plan;

    private IssueForm(Site site, ContentType type, FormPlan plan) {
        this.site = site;
        this.type = type;
        this.plan = plan;
    }

    /// Absent where authors are asked for no such entry.
    static Optional<String> of(Site site, ContentType type) {
        return type.form().map(plan -> new IssueForm(site, type, plan).write());
    }

    private String write() {
        line(0, "# Сделано командой «navigator new ci-files» из content/_types (docs/ci.md).");
        line(0, "name: " + quoted("Заявка: " + type.label().one()));
        line(0, "description: " + quoted(type.help().isEmpty() ? type.label().title() : type.help()));
        line(0, "title: " + quoted("Заявка: "));
        line(0, "body:");
        line(1, "- type: markdown");
        line(2, "attributes:");
        line(3, "value: " + quoted(welcome()));
        plan.shortened().forEach(this::ask);
        consents();
        return text.toString();
    }

    private String welcome() {
        String base = site.settings().baseUrl();
        return base.isEmpty()
                ? "Короткая заявка. Не пишите фамилий, личных телефонов и личной почты: страница открыта всем."
                : "Удобнее заполнить [форму на сайте](" + base + plan.address()
                        + "): она подсказывает и проверяет. Не пишите фамилий, личных телефонов и личной почты:"
                        + " страница открыта всем.";
    }

    private void ask(String name) {
        Optional<Field> field = type.field(name);
        if (field.isPresent()) {
            field(field.get());
        } else {
            Optional.ofNullable(type.body().sections().get(name)).ifPresent(this::section);
        }
    }

    private void section(BodyRule.SectionRule section) {
        begin("textarea", section.id(), section.heading(), section.help());
        required();
    }

    private void field(Field field) {
        switch (field.type()) {
            case FieldType.TextType text ->
                begin(text.chars().max() > LONG_TEXT || field.many().isPresent() ? "textarea" : "input", field);
            case FieldType.ProseType _ -> begin("textarea", field);
            case FieldType.ChoiceType choice -> choice(field, terms(choice));
            // What authors may add themselves is typed.
            case FieldType.RefType ref when ref.to().stream().anyMatch(plan.adds()::contains) -> begin("input", field);
            case FieldType.RefType ref -> choice(field, titles(ref));
            case FieldType.GroupType group -> group(field, group);
            case FieldType.IntegerType _,
                    FieldType.DecimalType _,
                    FieldType.FlagType _,
                    FieldType.DateType _,
                    FieldType.LinkType _,
                    FieldType.FileType _ -> begin("input", field);
        }
        required();
    }

    private void choice(Field field, List<String> options) {
        boolean chosen = !options.isEmpty() && options.size() <= MOST_OPTIONS;
        begin(chosen ? "dropdown" : "input", field);
        if (chosen) {
            field.many().ifPresent(many -> line(3, "multiple: true"));
            line(3, "options:");
            options.forEach(option -> line(4, "- " + quoted(option)));
        }
    }

    private void group(Field field, FieldType.GroupType group) {
        begin("textarea", field);
        List<String> lines = new ArrayList<>();
        group.fields().values().stream()
                .filter(part -> plan.asksFirst(field.name(), part.name()))
                .forEach(part -> lines.add(part.label() + ": " + part.example()));
        line(3, "placeholder: " + quoted(String.join("\n", lines)));
    }

    private void begin(String kind, Field field) {
        begin(kind, field.name(), field.label(), field.help());
        boolean free = !kind.equals("dropdown") && !(field.type() instanceof FieldType.GroupType);
        if (free && !field.example().isEmpty()) {
            line(3, "placeholder: " + quoted(field.example()));
        }
    }

    private void begin(String kind, String id, String label, String help) {
        line(1, "- type: " + kind);
        line(2, "id: " + id);
        line(2, "attributes:");
        line(3, "label: " + quoted(label));
        if (!help.isEmpty()) {
            line(3, "description: " + quoted(help));
        }
    }

    private void required() {
        line(2, "validations:");
        line(3, "required: true");
    }

    private void consents() {
        type.field(plan.consents())
                .filter(field -> field.type() instanceof FieldType.ChoiceType)
                .ifPresent(field -> {
                    begin("checkboxes", field.name(), field.label(), field.help());
                    line(3, "options:");
                    for (String term : terms((FieldType.ChoiceType) field.type())) {
                        line(4, "- label: " + quoted(term));
                        line(5, "required: true");
                    }
                });
    }

    private List<String> terms(FieldType.ChoiceType choice) {
        return site.types().vocabulary(choice.vocabulary()).stream()
                .flatMap(vocabulary -> vocabulary.terms().values().stream())
                .map(term -> term.label())
                .distinct()
                .toList();
    }

    private List<String> titles(FieldType.RefType ref) {
        return site.entries().values().stream()
                .filter(Entry::visible)
                .filter(entry -> ref.to().contains(entry.type().id()))
                .map(Entry::title)
                .distinct()
                .sorted()
                .toList();
    }

    /// JSON's strings are YAML's too.
    private static String quoted(String value) {
        return JsonWriter.write(value);
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
