package org.practicenavigator.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.practicenavigator.markdown.PlainText;
import org.practicenavigator.profile.ExportProfile.Compose;
import org.practicenavigator.profile.ExportProfile.Target;
import org.practicenavigator.theme.view.Views.CellView;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.ItemView;
import org.practicenavigator.theme.view.Views.RowView;
import org.practicenavigator.theme.view.Views.SectionView;

/// Step «compose»: a field of the place → its text, made of what the page says in our fields.
///
/// The rules are closed: a section is its text with kept lists; terms stand in one line; several texts become a list;
/// one row becomes lines with names, many rows a numbered list. [Compose] says how several of our fields are joined.
final class FieldText {

    private static final String GAP = "\n\n";

    private final EntryView entry;

    private FieldText(EntryView entry) {
        this.entry = entry;
    }

    /// @return with ordinary spaces only, since fields of other sites count and break at them; "" where the entry says
    ///     nothing
    static String of(Target target, EntryView entry) {
        FieldText text = new FieldText(entry);
        return target.from().stream()
                .map(path -> text.part(path, target.compose()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(target.compose() == Compose.LINE ? "; " : GAP))
                .replaceAll("[\\u00a0\\u202f\\u2009]", " ");
    }

    private String part(String path, Compose compose) {
        String text = text(path);
        if (text.isEmpty()) {
            return "";
        }
        return switch (compose) {
            case PLAIN -> text;
            case HEADED -> label(path) + ":\n" + text;
            case LINE -> label(path) + ": " + text.replaceAll("\\s*\n\\s*", " ");
        };
    }

    private String label(String path) {
        return path.startsWith("#") ? section(path).heading() : field(path).label();
    }

    private String text(String path) {
        if (path.startsWith("#")) {
            SectionView section = section(path);
            return section.present() ? PlainText.of(section.contentHtml()) : "";
        }
        FieldView field = field(path);
        return field.rows().isEmpty() ? values(field) : rows(field);
    }

    private SectionView section(String path) {
        return entry.section().get(path.substring(1));
    }

    /// A field of the entry, or of its only group: `contact.email`.
    private FieldView field(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return entry.field().get(path);
        }
        FieldView group = entry.field().get(path.substring(0, dot));
        return group.rows().isEmpty()
                ? new FieldView(path, group.label(), false, "", List.of(), false, List.of(), List.of(), List.of())
                : group.rows().getFirst().f().get(path.substring(dot + 1));
    }

    private static String values(FieldView field) {
        List<String> texts = field.items().stream().map(FieldText::item).toList();
        boolean terms = field.items().stream().noneMatch(item -> item.code().isEmpty());
        if (texts.size() < 2 || terms) {
            return String.join(", ", texts);
        }
        return texts.stream().map(text -> "• " + text).collect(Collectors.joining("\n"));
    }

    private static String item(ItemView item) {
        String text = item.contentHtml().isEmpty() ? item.text() : PlainText.of(item.contentHtml());
        return withAddress(text, item.href());
    }

    private static String rows(FieldView field) {
        if (field.rows().size() == 1) {
            return String.join("\n", lines(field.rows().getFirst()));
        }
        List<String> texts = new ArrayList<>();
        for (RowView row : field.rows()) {
            List<CellView> cells = cells(row, texts.size() + 1);
            if (!cells.isEmpty()) {
                texts.add(Stream.concat(
                                Stream.of(texts.size() + 1 + ". " + cell(cells.getFirst())),
                                cells.stream().skip(1).map(cell -> "   " + line(cell)))
                        .collect(Collectors.joining("\n")));
            }
        }
        return String.join("\n", texts);
    }

    /// The written cells, without one that only counts the rows.
    private static List<CellView> cells(RowView row, int number) {
        return row.cells().stream()
                .filter(cell -> !cell.empty())
                .filter(cell -> !cell.text().matches("0*" + number + "[.)]?"))
                .toList();
    }

    private static List<String> lines(RowView row) {
        return cells(row, 0).stream().map(FieldText::line).toList();
    }

    private static String line(CellView cell) {
        return cell.label() + ": " + cell(cell);
    }

    private static String cell(CellView cell) {
        return withAddress(cell.text(), cell.href());
    }

    /// Ways within our site mean nothing at the place.
    private static String withAddress(String text, String href) {
        return href.matches("(?s)https?:.*") && !text.contains(href) ? text + " (" + href + ")" : text;
    }
}
