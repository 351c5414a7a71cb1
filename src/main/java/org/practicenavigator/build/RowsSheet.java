package org.practicenavigator.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.practicenavigator.content.Entry;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.FieldType;
import org.practicenavigator.schema.PartialDate;
import org.practicenavigator.schema.Value;
import org.practicenavigator.schema.Values;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.theme.view.Views.EntryView;
import org.practicenavigator.theme.view.Views.FieldView;
import org.practicenavigator.theme.view.Views.RowView;

/// The rows of one field of an entry as a table of their own: a road map that people go on working with.
final class RowsSheet {

    private RowsSheet() {}

    /// @param name of a group with many rows
    /// @param address of the entry's page
    /// @return absent where the entry has no rows; columns that no row fills are left out
    static Optional<Sheet> of(Entry entry, EntryView view, String name, String address) {
        List<Values> rows = entry.values().groups(name);
        FieldView shown = view.field().get(name);
        if (rows.isEmpty() || !(entry.type().fields().get(name).type() instanceof FieldType.GroupType group)) {
            return Optional.empty();
        }
        List<Field> fields = group.fields().values().stream()
                .filter(field -> rows.stream().anyMatch(row -> row.has(field.name())))
                .toList();
        List<List<Cell>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Values row = rows.get(i);
            RowView words = shown.rows().get(i);
            cells.add(fields.stream().map(field -> cell(field, row, words)).toList());
        }
        return Optional.of(new Sheet(
                shown.label(),
                List.of(
                        new Sheet.Fact("title", entry.type().label().title(), Cell.text(entry.title())),
                        new Sheet.Fact("address", "", new Cell.Text(address, address))),
                fields.stream().map(RowsSheet::column).toList(),
                cells,
                List.of()));
    }

    private static Sheet.Column column(Field field) {
        boolean date = field.type() instanceof FieldType.DateType;
        return new Sheet.Column(
                field.name(), field.label(), date ? Sheet.Kind.DATE : Sheet.Kind.TEXT, date ? 16 : width(field));
    }

    /// By the longest text that the field may have.
    private static int width(Field field) {
        int most =
                field.type() instanceof FieldType.TextType text ? text.chars().max() : 40;
        return most < 20 ? 8 : most < 130 ? 22 : 40;
    }

    private static Cell cell(Field field, Values row, RowView words) {
        return row.items(field.name()).stream()
                .findFirst()
                .map(value ->
                        value instanceof Value.DateValue date && date.date().precision() == PartialDate.Precision.DAY
                                ? new Cell.Day(date.date().first())
                                : Cell.text(words.f().get(field.name()).text()))
                .orElse(Cell.NONE);
    }
}
