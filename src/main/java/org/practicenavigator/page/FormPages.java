package org.practicenavigator.page;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.ExitPlan;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.FormPlan;
import org.practicenavigator.schema.SiteSettings;
import org.practicenavigator.schema.Stages;
import org.practicenavigator.schema.Value;
import org.practicenavigator.site.Page;
import org.practicenavigator.site.PageKind;
import org.practicenavigator.theme.view.FormViews.AdditionView;
import org.practicenavigator.theme.view.FormViews.CoordinatorView;
import org.practicenavigator.theme.view.FormViews.FormView;
import org.practicenavigator.theme.view.FormViews.PartView;
import org.practicenavigator.theme.view.FormViews.QuestionView;
import org.practicenavigator.theme.view.FormViews.RegisterView;
import org.practicenavigator.theme.view.Views.BadgeView;
import org.practicenavigator.theme.view.Views.CardView;

/// The pages on which people write entries, one for each content type that plans a form. The page is whole without
/// scripts: a questionnaire to print. Scripts make it live, with the type as data beside the page.
@AutoService(PageKind.class)
public final class FormPages implements PageMaker {

    private static final String LAYOUT = "form";

    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.:-]+");

    /// In front of names of fields of an entry that is made in place; the script puts its number behind.
    private static final String ADDED = "+";

    @Override
    public String name() {
        return LAYOUT;
    }

    @Override
    public Stream<Page.KindPage> plan(Plan plan) {
        return plan.types().types().values().stream()
                .flatMap(type ->
                        type.form().stream().map(form -> new Page.KindPage(LAYOUT, type.id(), form.address(), true)));
    }

    @Override
    public Map<String, Class<?>> layouts() {
        return Map.of(LAYOUT, FormView.class);
    }

    /// The page on which visitors are asked to tell what they have done; "" where there is no form.
    static String offer(ContentTypes types) {
        return types.types().values().stream()
                .flatMap(type -> type.form().stream())
                .map(FormPlan::address)
                .findFirst()
                .orElse("");
    }

    /// The form as a Word document.
    public static String word(ContentType type, FormPlan form) {
        return form.folder() + type.id() + ".docx";
    }

    @Override
    public PageViews.Viewed view(PageDesk desk, Page.KindPage page) {
        ContentType type = desk.context().site().types().types().get(page.key());
        FormPlan form = type.form().orElseThrow();
        return new PageViews.Viewed(LAYOUT, new Making(desk, page, type, form).view());
    }

    /// The making of one page.
    private record Making(PageDesk desk, Page.KindPage page, ContentType type, FormPlan form) {

        FormView view() {
            PageContext context = desk.context();
            Addressing from = desk.from(page.address());
            FormQuestions questions = new FormQuestions(context, form);
            return new FormView(
                    desk.page(
                            page.address(),
                            context.text("ask_title"),
                            form.intro().isEmpty() ? context.text("ask_lead") : form.intro(),
                            LAYOUT,
                            List.of(),
                            true),
                    type.id(),
                    type.label().title(),
                    from.to(MachineFiles.form(type, form)),
                    from.to(word(type, form)),
                    from.to(Frame.TEMPLATE) + "#t-" + type.id(),
                    endpoint(),
                    origin(endpoint()),
                    answerDue(),
                    brief(questions),
                    parts(questions),
                    consents(questions),
                    additions(questions),
                    String.join(" ", type.page().card()),
                    type.summaryField(),
                    registers(),
                    coordinators(),
                    sample());
        }

        /// "" where nobody takes applications that a browser sends by itself.
        private String endpoint() {
            return desk.context().site().settings().exits().stream()
                    .filter(exit -> exit.kind() == ExitPlan.Kind.ENDPOINT)
                    .map(ExitPlan::address)
                    .findFirst()
                    .orElse("");
        }

        /// The address without its path, as policies of pages name it.
        private static String origin(String address) {
            Matcher origin = ORIGIN.matcher(address);
            return origin.lookingAt() ? origin.group() : "";
        }

        private String answerDue() {
            int days = desk.context().site().settings().review().days();
            return days == 0
                    ? desk.context().text("ask_when_some")
                    : desk.context().theme().strings().count("ask_when_days", days);
        }

        /// Those whom entries name, in the order of the places that they look after.
        private List<CoordinatorView> coordinators() {
            SiteSettings.Coordinators plan = desk.context().site().settings().coordinators();
            return desk.context().site().entries().values().stream()
                    .filter(entry -> entry.key().type().equals(plan.type()) && entry.visible())
                    .flatMap(entry -> entry.values().first(plan.field(), Value.GroupValue.class).stream()
                            .map(group -> new CoordinatorView(
                                    entry.title(),
                                    group.values().text("role"),
                                    group.values().text("email"))))
                    .toList();
        }

        private List<QuestionView> brief(FormQuestions questions) {
            return form.shortened().stream()
                    .flatMap(id -> Stream.concat(
                            type.field(id).map(f -> questions.of(f, "", "")).stream(),
                            section(id).map(s -> questions.of(s, ""))))
                    .toList();
        }

        private Stream<BodyRule.SectionRule> section(String id) {
            return Stream.ofNullable(type.body().sections().get(id));
        }

        private List<PartView> parts(FormQuestions questions) {
            Map<String, List<QuestionView>> byGroup = new LinkedHashMap<>();
            type.groups().keySet().forEach(group -> byGroup.put(group, new ArrayList<>()));
            type.fields().values().stream()
                    .map(form::asked)
                    .filter(this::isLater)
                    .forEach(f -> byGroup.get(f.group()).add(questions.of(f, "", need(f.need()))));
            List<PartView> parts = new ArrayList<>();
            List<QuestionView> sections = type.body().sections().values().stream()
                    .filter(s -> !form.shortened().contains(s.id()))
                    .map(s -> questions.of(s, need(s.need())))
                    .toList();
            if (!sections.isEmpty()) {
                parts.add(new PartView(desk.context().text("template_sections"), "p-text", sections));
            }
            byGroup.forEach((group, asked) -> {
                if (!asked.isEmpty()) {
                    parts.add(new PartView(type.groups().get(group), "p-" + group, List.copyOf(asked)));
                }
            });
            return parts;
        }

        /// Whether only a full description has the field.
        private boolean isLater(Field field) {
            List<String> silent = List.of(
                    form.number(), form.consents(), form.sent(), type.stages().field());
            return field.keyed().isEmpty()
                    && !silent.contains(field.name())
                    && !form.shortened().contains(field.name())
                    && !form.staff().contains(field.name());
        }

        private String need(String stage) {
            return desk.context().text(stage.equals(Stages.NEVER) ? "ask_optional" : "ask_needed");
        }

        private List<QuestionView> consents(FormQuestions questions) {
            return type.field(form.consents()).map(f -> questions.of(f, "", "")).stream()
                    .toList();
        }

        /// What an entry of a register cannot do without, besides what is written for the author.
        private List<AdditionView> additions(FormQuestions questions) {
            return form.adds().stream()
                    .map(id -> desk.context().site().types().types().get(id))
                    .map(other -> new AdditionView(
                            other.id(),
                            other.label().title(),
                            "content/" + other.files().folder(),
                            other.identity(),
                            other.titleField(),
                            other.modifiedField(),
                            other.fields().values().stream()
                                    .filter(f -> isAsked(other, f))
                                    .map(f -> questions.of(f, ADDED + other.id() + ".", ""))
                                    .toList()))
                    .toList();
        }

        private static boolean isAsked(ContentType other, Field field) {
            List<String> silent = List.of(
                    other.identity(),
                    other.modifiedField(),
                    other.createdField(),
                    other.stages().field());
            return !field.need().equals(Stages.NEVER) && !silent.contains(field.name());
        }

        private List<RegisterView> registers() {
            return asked(type.fields().values().stream())
                    .collect(Collectors.toMap(
                            FormQuestions::register, this::titles, (one, _) -> one, LinkedHashMap::new))
                    .entrySet()
                    .stream()
                    .map(found -> new RegisterView(found.getKey(), found.getValue()))
                    .toList();
        }

        private Stream<FieldType.RefType> asked(Stream<Field> fields) {
            return fields.filter(f -> !form.staff().contains(f.name())).flatMap(f -> switch (f.type()) {
                case FieldType.RefType ref -> Stream.of(ref);
                case FieldType.GroupType group -> asked(group.fields().values().stream());
                case FieldType.TextType _,
                        FieldType.ProseType _,
                        FieldType.IntegerType _,
                        FieldType.DecimalType _,
                        FieldType.FlagType _,
                        FieldType.DateType _,
                        FieldType.LinkType _,
                        FieldType.ChoiceType _,
                        FieldType.FileType _ -> Stream.empty();
            });
        }

        private List<String> titles(FieldType.RefType ref) {
            return ref.to().stream()
                    .flatMap(id -> desk.context().site().catalogue(id).entries().stream())
                    .map(Entry::title)
                    .distinct()
                    .toList();
        }

        /// A card with a word in each of its places: a script puts the author's words there.
        private CardView sample() {
            return new CardView(
                    type.id() + "/-",
                    type.label().title(),
                    "#zayavka",
                    "–",
                    true,
                    type.label().title(),
                    "",
                    List.of(new BadgeView("–", "", "")),
                    List.of("–"),
                    "",
                    false);
        }
    }
}
