package org.practicenavigator.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// CSV read as RFC 4180 says, and by nothing of the program.
public final class CsvReading {

    private CsvReading() {}

    public static List<List<String>> read(byte[] bytes, char comma) {
        return read(bytes, comma, "\r\n");
    }

    /// @param end of a line
    static List<List<String>> read(byte[] bytes, char comma, String end) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                    closed = true;
                } else {
                    field.append(c);
                }
            } else if (c == '"' && field.isEmpty() && !closed) {
                quoted = true;
            } else if (c == comma) {
                row.add(field.toString());
                field.setLength(0);
                closed = false;
            } else if (text.startsWith(end, i)) {
                i += end.length() - 1;
                row.add(field.toString());
                field.setLength(0);
                closed = false;
                rows.add(row);
                row = new ArrayList<>();
            } else if (closed || c == '"' || c == '\n' || c == '\r') {
                throw new IllegalArgumentException("not RFC 4180 at " + i);
            } else {
                field.append(c);
            }
        }
        if (!row.isEmpty() || !field.isEmpty() || quoted) {
            throw new IllegalArgumentException("the last line has no end");
        }
        return rows;
    }
}
