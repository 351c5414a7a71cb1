package org.practicenavigator.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.practicenavigator.data.JsonWriter;

/// A table as JSON: `title`, one member for each fact, `columns` and `rows`, a row on each line. A cell of which
/// nothing
/// is known is `null`; where a cell leads somewhere, the member `NAME_url` says where.
public final class SheetJson {

    private SheetJson() {}

    public static byte[] write(Sheet sheet) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("title", CellText.clean(sheet.title()));
        sheet.facts().forEach(fact -> head.put(fact.name(), value(fact.value())));
        head.put("columns", sheet.columns().stream().map(SheetJson::column).toList());
        String opened = JsonWriter.write(head);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        put(out, opened.substring(0, opened.length() - 1) + ",\"rows\":[");
        String gap = "\n";
        for (List<Cell> row : sheet.rows()) {
            put(out, gap + JsonWriter.write(row(sheet.columns(), row)));
            gap = ",\n";
        }
        put(out, "\n]}\n");
        return out.toByteArray();
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> column(Sheet.Column column) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("name", column.name());
        described.put("title", column.title());
        described.put(
                "kind",
                switch (column.kind()) {
                    case TEXT -> "text";
                    case WHOLE -> "whole";
                    case DECIMAL -> "decimal";
                    case DATE -> "date";
                    case FLAG -> "flag";
                    case LINK -> "link";
                });
        return described;
    }

    private static Map<String, Object> row(List<Sheet.Column> columns, List<Cell> row) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Sheet.Column column = columns.get(i);
            members.put(column.name(), value(row.get(i)));
            if (column.isLinked() && !row.get(i).address().isEmpty()) {
                members.put(column.name() + "_url", row.get(i).address());
            }
        }
        return members;
    }

    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> null;
            case Cell.Text text -> CellText.clean(text.text());
            case Cell.Number number -> number.number();
            case Cell.Day day -> day.day().toString();
            case Cell.Flag flag -> flag.flag();
        };
    }
}
