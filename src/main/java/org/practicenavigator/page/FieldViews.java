package org.practicenavigator.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.practicenavigator.content.Entry;
import org.practicenavigator.finding.DocPath;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.site.Catalogue;
import org.practicenavigator.site.Site;
import org.practicenavigator.theme.view.PersonView;
import org.practicenavigator.theme.view.Views.CardView;
import org.practicenavigator.theme.view.Views.CellView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.ItemView;
import org.practicenavigator.theme.view.Views.RowView;

/// Shows the fields of one entry on one page.
final class FieldViews {

    private static final ItemView NOTHING = new ItemView("", "", false, "");

    private final PageContext context;
    private final Site site;
    private final Formats formats;
    private final Entry entry;
    private final Addressing addressing;
    private final Function<Entry, List<CardView>> cards;
    private final PersonViews people;

    FieldViews(PageContext context, Formats formats, Entry entry, Addressing addressing) {
        this(context, formats, entry, addressing, unused -> List.of(), PersonViews.NOBODY);
    }

    /// @param cards how an entry that a group names is shown; a card names others too, so cards have none inside
    /// @param people who stands behind the rows
    FieldViews(
            PageContext context,
            Formats formats,
            Entry entry,
            Addressing addressing,
            Function<Entry, List<CardView>> cards,
            PersonViews people) {
        this.context = context;
        this.site = context.site();
        this.formats = formats;
        this.entry = entry;
        this.addressing = addressing;
        this.cards = cards;
        this.people = people;
    }

    /// Every field of the type by key, present or not.
    SequencedMap<String, FieldView> all() {
        return views(entry.type().fields(), entry.values(), true);
    }

    /// One field of the type: cards show two or three of sixty.
    FieldView one(String name) {
        Field field = entry.type().fields().get(name);
        return view(field, entry.values().items(name), true);
    }

    private SequencedMap<String, FieldView> views(Map<String, Field> fields, Values values, boolean top) {
        SequencedMap<String, FieldView> views = new LinkedHashMap<>();
        fields.values().forEach(field -> views.put(field.name(), view(field, values.items(field.name()), top)));
        return views;
    }

    private FieldView view(Field field, List<Value> values, boolean top) {
        if (field.type() instanceof FieldType.GroupType group) {
            return group(field, group, values);
        }
        List<ItemView> items =
                values.stream().map(value -> item(field, value, top)).toList();
        String text = items.stream().map(ItemView::text).collect(Collectors.joining(", "));
        return new FieldView(
                field.name(),
                field.label(),
                !items.isEmpty(),
                text,
                items,
                items.size() > 1,
                List.of(),
                List.of(),
                List.of());
    }

    private FieldView group(Field field, FieldType.GroupType group, List<Value> values) {
        List<Values> rows = values.stream()
                .filter(Value.GroupValue.class::isInstance)
                .map(v -> ((Value.GroupValue) v).values())
                .toList();
        List<Field> columns = group.fields().values().stream()
                .filter(f -> rows.stream().anyMatch(r -> r.has(f.name())))
                .filter(f -> !PersonViews.isNumber(entry, field, f))
                .toList();
        List<RowView> views = new ArrayList<>();
        for (Values row : rows) {
            views.add(row(field, group, columns, row, views.size() + 1));
        }
        String text = views.stream()
                .map(v -> v.cells().stream()
                        .filter(c -> !c.empty())
                        .map(CellView::text)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return new FieldView(
                field.name(),
                field.label(),
                !views.isEmpty(),
                text,
                List.of(),
                views.size() > 1,
                views,
                views.stream().limit(1).toList(),
                columns.stream().map(Field::label).toList());
    }

    private RowView row(Field field, FieldType.GroupType group, List<Field> columns, Values row, int number) {
        Map<String, FieldView> views = views(group.fields(), row, false);
        PersonView person = people.of(field, row);
        List<CellView> cells = PersonViews.named(
                person,
                columns.stream()
                        .map(c -> views.get(c.name()))
                        .map(FieldViews::cell)
                        .toList());
        Optional<BigDecimal> share = shareRule(field.name())
                .flatMap(rule -> formats.share(row, rule.text("numerator"), rule.text("denominator")));
        return new RowView(
                number,
                views,
                cells,
                share.map(formats::percent).orElse(""),
                share.isPresent(),
                share.map(s -> s.setScale(0, RoundingMode.HALF_UP).intValue()).orElse(0),
                group.fields().values().stream()
                        .flatMap(f -> row.items(f.name()).stream().flatMap(value -> named(f, value).stream()))
                        .flatMap(target -> cards.apply(target).stream())
                        .toList(),
                person);
    }

    /// The visible entry that a value names.
    private Optional<Entry> named(Field field, Value value) {
        return site.named(entry, field, value).filter(Entry::visible);
    }

    /// A field as a cell of a table: with a link where it has one value that leads somewhere.
    static CellView cell(FieldView view) {
        ItemView first = view.items().size() == 1 ? view.items().getFirst() : NOTHING;
        return new CellView(view.label(), view.text(), first.href(), first.linked(), !view.present());
    }

    /// The type's rule that says which fields of a group make a share.
    private Optional<ContentType.RuleUse> shareRule(String list) {
        return entry.type().rules().stream()
                .filter(rule ->
                        rule.rule().equals("bare-share") && rule.text("list").equals(list))
                .findFirst();
    }

    /// A number that catches the eye: «34 → 81 %» or «651 из 882», with what it counts; absent where nothing was
    /// measured.
    Optional<Figure> figure(String pattern) {
        for (ContentType.RuleUse rule : entry.type().rules()) {
            if (rule.rule().equals("bare-share")) {
                for (Values row : entry.values().groups(rule.text("list"))) {
                    Optional<Figure> figure = figure(rule, row, pattern);
                    if (figure.isPresent()) {
                        return figure;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// @param text for example «651 из 882»
    /// @param what what it counts
    record Figure(String text, String what) {}

    private Optional<Figure> figure(ContentType.RuleUse rule, Values row, String pattern) {
        Optional<BigDecimal> part = row.number(rule.text("numerator"));
        Optional<BigDecimal> whole = row.number(rule.text("denominator"));
        String what = row.fields().values().stream()
                .map(f -> row.text(f.field().name()))
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse("");
        if (part.isPresent() && whole.isPresent()) {
            String text = new org.practicenavigator.finding.Phrase(pattern)
                    .fill(Map.of("part", formats.number(part.get()), "whole", formats.number(whole.get())));
            return Optional.of(new Figure(text, what));
        }
        List<String> ends = rule.texts("values").stream()
                .flatMap(name -> row.number(name).stream())
                .map(formats::number)
                .toList();
        return ends.size() == 2
                ? Optional.of(new Figure(ends.get(0) + " → " + ends.get(1) + " " + row.text(rule.text("unit")), what))
                : Optional.empty();
    }

    private ItemView item(Field field, Value value, boolean top) {
        return switch (value) {
            case Value.TextValue text -> plain(text.text());
            case Value.NumberValue number -> plain(formats.number(number.number()));
            case Value.FlagValue flag -> plain(formats.flag(flag.flag()));
            case Value.DateValue date -> plain(formats.date(date.date()));
            case Value.LinkValue link -> new ItemView(shortened(link.url()), link.url(), true, "");
            case Value.ProseValue prose -> prose(prose);
            case Value.ChoiceValue choice -> choice(field, choice, top);
            case Value.RefValue ref -> reference(field, ref);
            case Value.FileValue file -> file(file);
            case Value.GroupValue _ -> NOTHING;
        };
    }

    private static ItemView plain(String text) {
        return new ItemView(text, "", false, "");
    }

    private ItemView prose(Value.ProseValue prose) {
        String html = prose.body().sections().stream()
                .map(s -> BodyHtml.of(s.parts(), entry, addressing))
                .collect(Collectors.joining());
        String text = prose.body().sections().stream().map(s -> s.plainText()).collect(Collectors.joining(" "));
        return new ItemView(text, "", false, html);
    }

    private ItemView choice(Field field, Value.ChoiceValue choice, boolean top) {
        String code = choice.term().code();
        Optional<String> href = top && entry.visible() ? facetHref(field, code) : Optional.empty();
        return new ItemView(choice.term().label(), href.orElse(""), href.isPresent(), "", code);
    }

    private Optional<String> facetHref(Field field, String code) {
        Catalogue catalogue = site.catalogue(entry.type().id());
        return catalogue.facets().stream()
                .filter(f -> f.field().name().equals(field.name()))
                .flatMap(f -> f.values().stream()
                        .filter(v -> v.code().equals(code))
                        .map(v -> addressing.facet(entry.type(), f, v)))
                .findFirst();
    }

    private ItemView reference(Field field, Value.RefValue ref) {
        return named(field, ref)
                .map(target -> new ItemView(target.title(), addressing.entry(target), true, ""))
                .orElse(plain(ref.target()));
    }

    private ItemView file(Value.FileValue file) {
        Optional<DocPath> path = site.links().file(entry.path(), file.path());
        return path.map(p -> new ItemView(p.fileName() + size(p), addressing.file(p), true, ""))
                .orElse(plain(file.path()));
    }

    /// « (PDF, 1,2 МБ)»: nobody on a slow line should learn it by waiting.
    private String size(DocPath path) {
        Long bytes = context.fileSizes().get(path);
        return bytes == null
                ? ""
                : context.text(
                        "file_note", "kind", path.extension().toUpperCase(Locale.ROOT), "size", formats.size(bytes));
    }

    private static String shortened(String url) {
        String bare = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return bare.length() <= 60 ? bare : bare.substring(0, 59) + "…";
    }
}
