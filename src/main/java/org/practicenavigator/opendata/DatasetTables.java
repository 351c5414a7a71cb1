package org.practicenavigator.opendata;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.register.Registers;
import org.practicenavigator.schema.DatasetPlan;
import org.practicenavigator.schema.RegisterPlan;
import org.practicenavigator.sheet.Cell;
import org.practicenavigator.sheet.Sheet;
import org.practicenavigator.theme.Strings;

/// The tables of a set: its rows, and what its columns are.
record DatasetTables(Registers registers, Strings words) {

    private static final int WIDTH = 30;

    /// The rows under the names that programs use. Nothing of it tells of the day or the revision: the same rows are
    /// the same bytes.
    Sheet data(DatasetPlan plan) {
        return named(registers.table(plan.table(), List.of()));
    }

    /// The rows as people read them, under Russian headings, with facts of the version above them.
    Sheet readable(Dataset set, List<Sheet.Fact> facts) {
        return registers.table(set.plan().table(), facts);
    }

    private static Sheet named(Sheet sheet) {
        return new Sheet(
                sheet.title(),
                sheet.facts(),
                sheet.columns().stream()
                        .map(column -> new Sheet.Column(
                                column.name(),
                                column.name(),
                                column.kind(),
                                column.width(),
                                column.isLinked() ? linked(column) : ""))
                        .toList(),
                sheet.rows(),
                List.of());
    }

    private static String linked(Sheet.Column column) {
        return column.name() + "_url";
    }

    /// A row for each column of the set, under the headings that portals of open data use.
    Sheet structure(DatasetPlan plan) {
        Sheet data = registers.table(plan.table(), List.of());
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < data.columns().size(); i++) {
            Sheet.Column column = data.columns().get(i);
            RegisterPlan.Column planned = plan.table().columns().get(i);
            rows.add(row(column.name(), said(column, planned), format(column.kind())));
            if (column.isLinked()) {
                rows.add(row(linked(column), column.linked(), format(Sheet.Kind.LINK)));
            }
        }
        return table(List.of("field name", "english description", "russian description", "format"), rows);
    }

    private String said(Sheet.Column column, RegisterPlan.Column planned) {
        StringBuilder said = new StringBuilder(column.title());
        if (!planned.about().isEmpty()) {
            said.append(". ").append(planned.about());
        }
        if (column.kind() == Sheet.Kind.DATE) {
            said.append(said.charAt(said.length() - 1) == '.' ? " " : ". ").append(words.text("opendata_partial"));
        }
        return said.toString();
    }

    private static List<Cell> row(String name, String said, String format) {
        return List.of(Cell.text(name), Cell.text(name.replace('_', ' ')), Cell.text(said), Cell.text(format));
    }

    private static String format(Sheet.Kind kind) {
        return switch (kind) {
            case TEXT -> "string";
            case WHOLE -> "integer";
            case DECIMAL -> "decimal";
            case DATE -> "date";
            case FLAG -> "boolean";
            case LINK -> "url";
        };
    }

    /// A table of texts under headings for programs.
    static Sheet table(List<String> heads, List<List<Cell>> rows) {
        return new Sheet(
                heads.getFirst(),
                List.of(),
                heads.stream()
                        .map(head -> new Sheet.Column(head, head, Sheet.Kind.TEXT, WIDTH))
                        .toList(),
                rows,
                List.of());
    }
}
