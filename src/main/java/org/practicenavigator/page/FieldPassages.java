package org.practicenavigator.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.markdown.Passage;
import org.practicenavigator.markdown.Passages;
import org.practicenavigator.markdown.Run;
import org.practicenavigator.theme.view.Views.CellView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.ItemView;
import org.practicenavigator.theme.view.Views.RowView;

/// Fields as passages of a document: short values in tables of two columns, lists and groups below headings.
final class FieldPassages {

    /// More columns than these become too narrow on a sheet to read.
    private static final int MOST_COLUMNS = 5;

    private static final int SHORT = 60;
    private static final int MOST_IN_LINE = 8;

    private final URI page;
    /// Lists of one document are told apart by their numbers; those of texts count from 1.
    private int lists = 10_000;

    /// @param address the absolute address of the entry's page
    FieldPassages(String address) {
        page = URI.create(address);
    }

    /// The values of a field in one line.
    List<Run> value(FieldView field) {
        List<Run> runs = new ArrayList<>();
        for (ItemView item : field.items()) {
            if (!runs.isEmpty()) {
                runs.add(Run.of(", "));
            }
            runs.add(linked(item));
        }
        return runs.isEmpty() ? List.of(Run.of(field.text())) : runs;
    }

    /// Fields in their order; neighbours of one line each stand in one table.
    List<Passage> group(List<FieldView> fields) {
        List<Passage> all = new ArrayList<>();
        List<List<List<Run>>> rows = new ArrayList<>();
        for (FieldView field : fields) {
            if (isShort(field)) {
                rows.add(List.of(List.of(Run.bold(field.label())), value(field)));
            }
        }
        if (!rows.isEmpty()) {
            all.add(new Passage.Table(List.of(), rows));
        }
        fields.stream().filter(field -> !isShort(field)).forEach(field -> all.addAll(own(field, false)));
        return all;
    }

    private static boolean isShort(FieldView field) {
        List<ItemView> items = field.items();
        return field.rows().isEmpty()
                && items.stream().allMatch(item -> item.contentHtml().isEmpty())
                && (items.size() < 2
                        || items.size() <= MOST_IN_LINE
                                && items.stream().allMatch(item -> item.text().length() <= SHORT));
    }

    /// A field below a heading of its own.
    ///
    /// @param bare whether its words need no heading
    List<Passage> own(FieldView field, boolean bare) {
        List<Passage> all = new ArrayList<>();
        if (!bare) {
            all.add(new Passage.Heading(1, List.of(Run.of(field.label()))));
        }
        if (!field.rows().isEmpty()) {
            rows(field, all);
        } else if (field.items().size() > 1) {
            lists++;
            field.items().forEach(item -> all.add(new Passage.Item(lists, 0, false, 1, List.of(linked(item)))));
        } else {
            field.items().forEach(item -> single(item, all));
        }
        return all;
    }

    private void single(ItemView item, List<Passage> all) {
        if (item.contentHtml().isEmpty()) {
            all.add(new Passage.Paragraph(List.of(linked(item))));
        } else {
            lists += 1_000;
            all.addAll(Passages.of(item.contentHtml(), page.toString(), lists));
        }
    }

    /// Terms lead to lists of the site, which are of no use on paper.
    private Run linked(ItemView item) {
        return run(item.text(), item.href(), item.linked() && item.code().isEmpty());
    }

    private void rows(FieldView field, List<Passage> all) {
        field.rows().forEach(row -> pictures(row, all));
        if (field.columns().size() <= MOST_COLUMNS && field.count() > 1) {
            all.add(new Passage.Table(
                    field.columns().stream()
                            .map(label -> List.of(Run.of(label)))
                            .toList(),
                    field.rows().stream()
                            .map(row -> row.cells().stream().map(this::cell).toList())
                            .toList()));
            return;
        }
        for (RowView row : field.rows()) {
            List<CellView> cells =
                    row.cells().stream().filter(cell -> !cell.empty()).toList();
            // The first value in words names the row where there are several.
            Optional<CellView> name = field.count() > 1
                    ? cells.stream()
                            .filter(cell -> cell.text().chars().anyMatch(Character::isLetter))
                            .findFirst()
                    : Optional.empty();
            name.ifPresent(cell -> all.add(new Passage.Heading(2, List.of(Run.of(row.number() + ". " + cell.text())))));
            List<List<List<Run>>> lines = cells.stream()
                    .filter(cell -> name.isEmpty() || cell != name.get())
                    .map(cell -> List.of(List.of(Run.bold(cell.label())), cell(cell)))
                    .toList();
            if (!lines.isEmpty()) {
                all.add(new Passage.Table(List.of(), lines));
            }
        }
    }

    /// Attached pictures stand before the words of their group, which say what they show.
    private void pictures(RowView row, List<Passage> all) {
        row.cells().stream()
                .filter(cell -> cell.href().matches("(?i).*\\.(jpe?g|png|gif|webp)"))
                .findFirst()
                .ifPresent(picture -> all.add(new Passage.Picture(
                        absolute(picture.href()),
                        row.cells().stream()
                                .filter(cell -> cell != picture && !cell.empty() && !cell.linked())
                                .map(CellView::text)
                                .findFirst()
                                .orElse(""))));
    }

    private List<Run> cell(CellView cell) {
        return cell.empty() ? List.of() : List.of(run(cell.text(), cell.href(), cell.linked()));
    }

    private Run run(String text, String href, boolean linked) {
        return linked && !href.isEmpty() ? Run.link(text, absolute(href)) : Run.of(text);
    }

    private String absolute(String href) {
        try {
            return page.resolve(href).toString();
        } catch (IllegalArgumentException e) {
            return href;
        }
    }
}
