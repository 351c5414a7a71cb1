package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.List;
import org.practicenavigator.schema.ContentType;
import org.practicenavigator.schema.Field;
import org.practicenavigator.schema.Words;

/// One line in the front matter of an entry's text: a field with a value that needs no quotes.
public final class WrittenLine {

    private WrittenLine() {}

    /// The same text with another value of a field, put at the end of the front matter where it was not there; the text
    /// as it is where the type has no such field or there is no value.
    public static String with(ContentType type, String text, String name, String value) {
        Field field = type.fields().get(name);
        if (field == null || value.isEmpty()) {
            return text;
        }
        List<String> names = new ArrayList<>(field.also());
        names.add(field.label());
        names.add(field.name());
        List<String> keys = names.stream().map(Words::key).toList();
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(':');
            if (line.startsWith("---")) {
                lines.add(i, field.name() + ": " + value);
                break;
            }
            if (colon > 0 && line.charAt(0) != ' ' && keys.contains(Words.key(line.substring(0, colon)))) {
                lines.set(i, field.name() + ": " + value);
                break;
            }
        }
        return String.join("\n", lines);
    }
}
