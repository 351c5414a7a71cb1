package org.practicenavigator.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.site.Page;
import org.practicenavigator.theme.view.TemplateViews.TemplateFieldView;
import org.practicenavigator.theme.view.TemplateViews.TemplateGroupView;
import org.practicenavigator.theme.view.TemplateViews.TemplateSectionView;
import org.practicenavigator.theme.view.TemplateViews.TemplateTypeView;
import org.practicenavigator.theme.view.TemplateViews.TemplateView;

/// The page that explains how entries are described: made from the types, so it is never out of date.
final class TemplatePages {

    private static final int MOST_VALUES = 40;

    private final PageContext context;
    private final LimitTexts limits;
    private final Frame frame;

    TemplatePages(PageContext context, Frame frame) {
        this.context = context;
        this.limits = new LimitTexts(context);
        this.frame = frame;
    }

    TemplateView view(Page.TemplatePage page) {
        Addressing addressing = new Addressing(context.site(), page.address());
        return new TemplateView(
                frame.page(new Frame.Facts(
                        page.address(),
                        context.text("template"),
                        context.text("template_lead"),
                        "template",
                        "",
                        List.of(),
                        true)),
                context.site().types().types().values().stream()
                        .map(type -> type(type, addressing))
                        .toList());
    }

    private TemplateTypeView type(ContentType type, Addressing addressing) {
        Map<String, List<TemplateFieldView>> byGroup = new LinkedHashMap<>();
        type.fields()
                .values()
                .forEach(field -> byGroup.computeIfAbsent(field.group(), unused -> new ArrayList<>())
                        .add(field(type, field)));
        List<TemplateGroupView> groups = new ArrayList<>();
        type.groups()
                .forEach((name, label) -> groups.add(new TemplateGroupView(
                        label, "g-" + type.id() + "-" + name, byGroup.getOrDefault(name, List.of()))));
        List<TemplateSectionView> sections = type.body().sections().values().stream()
                .map(section -> section(type, section))
                .toList();
        return new TemplateTypeView(
                type.label().title(),
                "t-" + type.id(),
                type.help(),
                type.version(),
                "content/" + type.files().folder(),
                addressing.to(MachineFiles.schema(type)),
                groups,
                sections,
                !sections.isEmpty());
    }

    private TemplateFieldView field(ContentType type, Field field) {
        List<String> values = values(field);
        List<TemplateFieldView> fields = field.type() instanceof FieldType.GroupType group
                ? group.fields().values().stream().map(f -> field(type, f)).toList()
                : List.of();
        String limits = limits(field);
        return new TemplateFieldView(
                field.label(),
                field.name(),
                field.help(),
                !field.help().isEmpty(),
                kind(field),
                need(type, field.need(), field.wish()),
                limits,
                !limits.isEmpty(),
                field.example(),
                !field.example().isEmpty(),
                values,
                !values.isEmpty(),
                fields,
                !fields.isEmpty());
    }

    private TemplateSectionView section(ContentType type, BodyRule.SectionRule section) {
        return new TemplateSectionView(
                section.heading(),
                section.help(),
                !section.help().isEmpty(),
                need(type, section.need(), Stages.NEVER),
                limits.chars(section.chars(), 0),
                section.chain());
    }

    private List<String> values(Field field) {
        if (!(field.type() instanceof FieldType.ChoiceType choice)) {
            return List.of();
        }
        return context.site().types().vocabulary(choice.vocabulary()).stream()
                .flatMap(v -> v.terms().values().stream())
                .limit(MOST_VALUES)
                .map(Vocabulary.Term::label)
                .toList();
    }

    private String kind(Field field) {
        String kind = switch (field.type()) {
            case FieldType.TextType _ -> context.text("kind_text");
            case FieldType.ProseType _ -> context.text("kind_prose");
            case FieldType.IntegerType _ -> context.text("kind_integer");
            case FieldType.DecimalType _ -> context.text("kind_decimal");
            case FieldType.FlagType _ -> context.text("kind_flag");
            case FieldType.DateType _ -> context.text("kind_date");
            case FieldType.LinkType _ -> context.text("kind_link");
            case FieldType.ChoiceType _ -> context.text("kind_choice");
            case FieldType.RefType _ -> context.text("kind_ref");
            case FieldType.FileType _ -> context.text("kind_file");
            case FieldType.GroupType _ -> context.text("kind_group");
        };
        return field.many().isPresent() ? context.text("kind_many", "kind", kind) : kind;
    }

    /// When a field is required, in the words of the states that demand it; "" where never.
    private String need(ContentType type, String need, String wish) {
        if (!need.equals(Stages.NEVER)) {
            return type.stages().order().indexOf(need) == 0
                    ? context.text("need_always")
                    : context.text("need_from", "state", firstState(type, need));
        }
        return wish.equals(Stages.NEVER) ? "" : context.text("need_wish");
    }

    /// The first state, in the order of the vocabulary, that demands it.
    private String firstState(ContentType type, String need) {
        Stages stages = type.stages();
        return type.field(stages.field()).map(Field::type).orElse(null) instanceof FieldType.ChoiceType choice
                ? context.site().types().vocabulary(choice.vocabulary()).stream()
                        .flatMap(v -> v.terms().values().stream())
                        .filter(t -> stages.state(t.code()).stage().equals(need))
                        .map(Vocabulary.Term::label)
                        .findFirst()
                        .orElse("")
                : "";
    }

    private String limits(Field field) {
        return switch (field.type()) {
            case FieldType.TextType text -> text.pattern().map(p -> p.say()).orElse(limits.chars(text.chars(), 0));
            case FieldType.ProseType prose -> limits.chars(prose.chars(), 0);
            case FieldType.IntegerType number -> limits.number(number.min(), number.max());
            case FieldType.DecimalType number -> limits.number(number.min(), number.max());
            case FieldType.FileType file -> limits.file(file);
            case FieldType.FlagType _,
                    FieldType.DateType _,
                    FieldType.LinkType _,
                    FieldType.ChoiceType _,
                    FieldType.RefType _,
                    FieldType.GroupType _ -> "";
        };
    }
}
