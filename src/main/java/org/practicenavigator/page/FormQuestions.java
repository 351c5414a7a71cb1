package org.practicenavigator.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Vocabulary;
import org.practicenavigator.theme.view.FormViews.ControlView;
import org.practicenavigator.theme.view.FormViews.OptionView;
import org.practicenavigator.theme.view.FormViews.QuestionView;
import org.practicenavigator.theme.view.FormViews.RowView;

/// Turns fields and sections of a content type into questions of a form. Ids and names are worked out from the paths
/// of the values alone, since scripts and links to single fields find them by the same rule.
final class FormQuestions {

    /// The sign that stands for the number of a row in the row that others are made of.
    static final String BLANK = "N";

    private static final int LONGEST_LINE = 130;
    private static final int CHARS_OF_A_LINE = 80;
    private static final int HIGHEST = 12;

    /// Terms that are all shown; of more than that one chooses from a list that opens.
    private static final int MOST_SHOWN = 8;

    private final PageContext context;
    private final LimitTexts limits;
    private final FormPlan plan;

    FormQuestions(PageContext context, FormPlan plan) {
        this.context = context;
        this.limits = new LimitTexts(context);
        this.plan = plan;
    }

    /// The id that a register of names has: fields that may name the same types share it.
    static String register(FieldType.RefType ref) {
        return "r-" + String.join("-", ref.to());
    }

    /// @param group the path of what the field stands in with a dot behind it; "" at the top
    /// @param need a word on whether the field must be filled in; "" for none
    QuestionView of(Field field, String group, String need) {
        String path = group + field.name();
        ControlView control =
                field.many().isPresent() ? list(field, path, field.many().get()) : one(field, path, group);
        return question(path, field.label(), field.help(), field.example(), limits(field), need, control);
    }

    QuestionView of(BodyRule.SectionRule section, String need) {
        return question(
                "#" + section.id(),
                section.heading(),
                section.help(),
                section.example(),
                limits.chars(section.chars(), 1),
                need,
                ControlView.text("lines", height(section.chars()), "text"));
    }

    private QuestionView question(
            String path, String label, String hint, String example, String limits, String need, ControlView control) {
        String id = id(path);
        String describedBy = Stream.of(hint.isEmpty() ? "" : "h-" + id, limits.isEmpty() ? "" : "l-" + id)
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        return new QuestionView(path, id, label, hint, example, limits, need, describedBy, control);
    }

    /// `f-steps-0-action`, `f-s-problem`.
    static String id(String path) {
        return "f-" + path.replace("#", "s-").replace("+", "n-").replace('.', '-');
    }

    private ControlView one(Field field, String path, String group) {
        return switch (field.type()) {
            case FieldType.TextType text ->
                text.chars().max() > LONGEST_LINE && text.chars().max() < Integer.MAX_VALUE
                        ? ControlView.text("lines", height(text.chars()), "text")
                        : ControlView.text("line", 1, keyboard(text));
            case FieldType.ProseType prose -> ControlView.text("lines", height(prose.chars()), "text");
            case FieldType.IntegerType _ -> ControlView.text("line", 1, "numeric");
            case FieldType.DecimalType _ -> ControlView.text("line", 1, "decimal");
            case FieldType.FlagType _ -> ControlView.choice(true, flags(path), false);
            case FieldType.DateType _ -> ControlView.text("line", 1, "text");
            case FieldType.LinkType _ -> ControlView.text("line", 1, "url");
            case FieldType.ChoiceType choice -> {
                List<OptionView> terms = terms(choice, path);
                yield ControlView.choice(group.isEmpty() && terms.size() <= MOST_SHOWN, terms, false);
            }
            case FieldType.RefType ref -> ControlView.reference(register(ref));
            case FieldType.FileType file ->
                ControlView.file(file.kinds().stream().map(kind -> "." + kind).collect(Collectors.joining(",")));
            case FieldType.GroupType parts -> group(parts, path, field.name());
        };
    }

    private ControlView list(Field field, String path, Field.Many many) {
        return switch (field.type()) {
            case FieldType.ChoiceType choice -> ControlView.choice(true, terms(choice, path), true);
            case FieldType.GroupType parts -> {
                List<RowView> rows = IntStream.range(0, Math.max(1, many.min()))
                        .mapToObj(i -> row(parts, path, field.name(), Integer.toString(i)))
                        .toList();
                yield rows(field, rows, row(parts, path, field.name(), BLANK), many);
            }
            case FieldType.RefType _, FieldType.FileType _ ->
                rows(field, List.of(row(field, path, "0")), row(field, path, BLANK), many);
            case FieldType.TextType _,
                    FieldType.ProseType _,
                    FieldType.IntegerType _,
                    FieldType.DecimalType _,
                    FieldType.FlagType _,
                    FieldType.DateType _,
                    FieldType.LinkType _ -> ControlView.text("lines", 4, "text");
        };
    }

    private RowView row(FieldType.GroupType parts, String path, String name, String number) {
        String group = path + "." + number + ".";
        return new RowView(number(number), inner(parts, group, name, true), inner(parts, group, name, false));
    }

    private RowView row(Field field, String path, String number) {
        ControlView control = one(field, path + "." + number, path);
        return new RowView(
                number(number),
                List.of(question(path + "." + number, field.label(), "", "", "", "", control)),
                List.of());
    }

    private static String number(String index) {
        return index.equals(BLANK) ? BLANK : Integer.toString(Integer.parseInt(index) + 1);
    }

    private List<QuestionView> inner(FieldType.GroupType parts, String group, String name, boolean first) {
        return parts.fields().values().stream()
                .filter(field -> first == plan.asksFirst(name, field.name()))
                .map(field -> of(field, group, field.need().equals(Stages.NEVER) ? context.text("ask_optional") : ""))
                .toList();
    }

    private ControlView group(FieldType.GroupType parts, String path, String name) {
        return ControlView.group(inner(parts, path + ".", name, true), inner(parts, path + ".", name, false));
    }

    private static ControlView rows(Field field, List<RowView> rows, RowView blank, Field.Many many) {
        String item = field.type() instanceof FieldType.GroupType parts
                ? parts.fields().values().iterator().next().label()
                : field.label();
        return ControlView.list(rows, blank, many.max(), item);
    }

    private List<OptionView> flags(String path) {
        return List.of(
                new OptionView(id(path) + "-yes", "true", context.text("flag_yes"), ""),
                new OptionView(id(path) + "-no", "false", context.text("flag_no"), ""));
    }

    /// Terms that are still in use.
    private List<OptionView> terms(FieldType.ChoiceType choice, String path) {
        return context.site().types().vocabulary(choice.vocabulary()).stream()
                .flatMap(v -> v.terms().values().stream())
                .filter(term -> term.use().isEmpty())
                .map(term -> option(term, path))
                .toList();
    }

    private static OptionView option(Vocabulary.Term term, String path) {
        return new OptionView(id(path) + "-" + term.code(), term.code(), term.label(), term.help());
    }

    /// What a phone's keyboard should offer: a text with a pattern of digits is a number to dial.
    private static String keyboard(FieldType.TextType text) {
        Optional<String> expression = text.pattern().map(p -> p.pattern().pattern());
        return expression
                .map(e -> e.contains("@") ? "email" : e.startsWith("[+0-9") ? "tel" : "text")
                .orElse("text");
    }

    private static int height(FieldType.Range chars) {
        if (chars.max() == Integer.MAX_VALUE) {
            return HIGHEST / 2;
        }
        return Math.clamp(Math.max(chars.min() * 2, chars.max() / 4) / CHARS_OF_A_LINE, 2, HIGHEST);
    }

    private String limits(Field field) {
        if (field.name().equals(plan.consents())) {
            return context.text("ask_all");
        }
        String one = switch (field.type()) {
            case FieldType.TextType text -> limits.chars(text.chars(), 1);
            case FieldType.ProseType prose -> limits.chars(prose.chars(), 1);
            case FieldType.DateType _ -> context.text("ask_date");
            case FieldType.FileType file -> limits.file(file);
            case FieldType.IntegerType _,
                    FieldType.DecimalType _,
                    FieldType.FlagType _,
                    FieldType.LinkType _,
                    FieldType.ChoiceType _,
                    FieldType.RefType _,
                    FieldType.GroupType _ -> "";
        };
        return field.many().map(many -> several(field, many, one)).orElse(one);
    }

    private String several(Field field, Field.Many many, String one) {
        String count = context.text(
                "ask_several",
                "min",
                many.min() > 1 ? Integer.toString(many.min()) : "",
                "max",
                Integer.toString(many.max()));
        return switch (field.type()) {
            case FieldType.ChoiceType _ -> context.text("ask_choose", "count", count);
            case FieldType.GroupType _, FieldType.RefType _, FieldType.FileType _ -> count;
            case FieldType.TextType _,
                    FieldType.ProseType _,
                    FieldType.IntegerType _,
                    FieldType.DecimalType _,
                    FieldType.FlagType _,
                    FieldType.DateType _,
                    FieldType.LinkType _ -> context.text("ask_lines", "count", count, "each", one);
        };
    }
}
