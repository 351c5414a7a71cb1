package org.practicenavigator.word;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.practicenavigator.schema.BodyRule;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.ContentTypes;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.Vocabulary;

/// Draws the text of a blank.
final class BlankBody {

    /// Twentieths of a point between the margins of an A4 page.
    private static final int WIDTH = 9_638;

    private static final int LABEL = 3_500;
    private static final int MOST_COLUMNS = 5;
    private static final int MOST_TARGETS = 60;

    private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"><w:body>";
    private static final String END = "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\""
            + " w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>";

    private final WordMarkup out = new WordMarkup();
    private final ContentType type;
    private final ContentTypes types;
    private final Map<String, List<String>> titles;

    BlankBody(ContentType type, ContentTypes types, Map<String, List<String>> titles) {
        this.type = type;
        this.types = types;
        this.titles = titles;
    }

    String draw(BlankPlan plan) {
        out.raw(START).paragraph("Title", plan.title());
        out.paragraph(
                "Podskazka",
                "Заполните правый столбец таблиц и текст под заголовками. Где есть квадратики, отметьте их щелчком."
                        + " Заголовки и названия полей не меняйте: по ним читается документ."
                        + " Звёздочкой отмечено то, что нужно уже в заявке.");
        out.paragraph("Podskazka", "Имена и личные телефоны не пишите: они не публикуются.");
        plan.groups().forEach(this::group);
        plan.sections().forEach(this::section);
        return out.raw(END).toString();
    }

    private void group(String label, List<Field> fields) {
        out.paragraph("Heading1", label);
        List<Field> single = fields.stream().filter(f -> !BlankPlan.isGroup(f)).toList();
        if (!single.isEmpty()) {
            labelled(single, "");
        }
        fields.stream().filter(BlankPlan::isGroup).forEach(this::inner);
    }

    private void inner(Field field) {
        if (!(field.type() instanceof FieldType.GroupType group)) {
            return;
        }
        // A table inside a cell is more than people fill in: such fields are left to the form of the site.
        List<Field> fields = group.fields().values().stream()
                .filter(f -> !BlankPlan.isGroup(f))
                .toList();
        out.paragraph("Heading2", field.label() + star(field));
        BlankHints.of(field).forEach(hint -> out.paragraph("Podskazka", hint));
        if (field.many().isEmpty()) {
            labelled(fields, field.name() + ".");
        } else if (fields.size() <= MOST_COLUMNS) {
            grid(field, fields);
        } else {
            out.paragraph("Podskazka", "Если нужно больше, скопируйте таблицу вместе с заголовком.");
            for (int i = 0; i < entries(field, 1); i++) {
                out.paragraph("Heading3", field.label() + " — " + (i + 1));
                labelled(fields, field.name() + "." + i + ".");
            }
        }
    }

    private static int entries(Field field, int usual) {
        return field.many()
                .map(m -> Math.min(m.max(), Math.max(m.min(), usual)))
                .orElse(1);
    }

    private void grid(Field field, List<Field> fields) {
        List<Integer> widths = Collections.nCopies(fields.size(), WIDTH / fields.size());
        out.tableStart(widths).rowStart(true);
        for (Field each : fields) {
            out.cellStart(widths.getFirst(), true).paragraph("Pole", each.label() + star(each));
            BlankHints.of(each).forEach(hint -> out.paragraph("Podskazka", hint));
            out.raw("</w:tc>");
        }
        out.raw("</w:tr>");
        for (int i = 0; i < entries(field, 4); i++) {
            out.rowStart(false);
            for (Field each : fields) {
                out.cellStart(widths.getFirst(), false);
                value(each, field.name() + "." + i + "." + each.name());
                out.raw("</w:tc>");
            }
            out.raw("</w:tr>");
        }
        out.tableEnd();
    }

    private void labelled(List<Field> fields, String path) {
        out.tableStart(List.of(LABEL, WIDTH - LABEL));
        for (Field field : fields) {
            out.rowStart(false).cellStart(LABEL, true).paragraph("Pole", field.label() + star(field));
            BlankHints.of(field).forEach(hint -> out.paragraph("Podskazka", hint));
            out.raw("</w:tc>").cellStart(WIDTH - LABEL, false);
            value(field, path + field.name());
            out.raw("</w:tc></w:tr>");
        }
        out.tableEnd();
    }

    private void value(Field field, String path) {
        switch (field.type()) {
            case FieldType.ChoiceType choice -> choice(field, choice, path);
            case FieldType.FlagType _ -> out.listControl(path, field.label(), List.of("да", "нет"), false);
            case FieldType.RefType ref -> reference(field, ref, path);
            case FieldType.ProseType _ -> paragraphs(field, path);
            case FieldType.TextType _, FieldType.IntegerType _, FieldType.DecimalType _ -> text(field, path);
            case FieldType.DateType _, FieldType.LinkType _, FieldType.FileType _ -> text(field, path);
            case FieldType.GroupType _ -> throw new IllegalStateException("a group inside a group: " + path);
        }
    }

    /// Several values stand in paragraphs of their own: LibreOffice joins the lines of a control for plain text.
    private void text(Field field, String path) {
        if (field.many().isPresent()) {
            paragraphs(field, path);
        } else {
            out.textControl(path, field.label());
        }
    }

    /// A cell must end with a paragraph, and a control of paragraphs is none.
    private void paragraphs(Field field, String path) {
        out.richControl(path, field.label()).paragraph("Otstup", "");
    }

    private void choice(Field field, FieldType.ChoiceType choice, String path) {
        List<Vocabulary.Term> terms = types.vocabulary(choice.vocabulary()).stream()
                .flatMap(v -> v.terms().values().stream())
                .filter(t -> t.use().isEmpty())
                .toList();
        List<String> labels = terms.isEmpty()
                ? choice.options()
                : terms.stream().map(Vocabulary.Term::label).toList();
        if (field.many().isEmpty()) {
            out.listControl(path, field.label(), labels, false);
        } else {
            labels.forEach(label -> out.box(path, label, label));
        }
    }

    private void reference(Field field, FieldType.RefType ref, String path) {
        List<String> known = ref.to().stream()
                .flatMap(t -> titles.getOrDefault(t, List.of()).stream())
                .toList();
        if (known.isEmpty() || known.size() > MOST_TARGETS || field.many().isPresent()) {
            text(field, path);
        } else {
            out.listControl(path, field.label(), known, true);
        }
    }

    private void section(BodyRule.SectionRule section) {
        out.paragraph("Heading1", section.heading() + (isOwed(section.need()) ? " *" : ""));
        BlankHints.of(section).forEach(hint -> out.paragraph("Podskazka", hint));
        out.richControl("#" + section.id(), section.heading());
    }

    private String star(Field field) {
        return isOwed(field.need()) ? " *" : "";
    }

    /// Whether the stage of a sent application asks for it.
    private boolean isOwed(String need) {
        Optional<String> state = type.form().map(f -> f.state()).filter(s -> !s.isEmpty());
        return state.map(s -> type.stages().owes(type.stages().state(s).stage(), need))
                .orElse(false);
    }
}
