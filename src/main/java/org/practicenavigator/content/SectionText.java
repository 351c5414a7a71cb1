package org.practicenavigator.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.practicenavigator.data.YamlQuote;

/// The text of one section, made so that it stays in its section: headings of the file's own two levels go a level
/// down, and what is left open at the end (code, a comment) is closed. `form/core/sections.js` does the same.
final class SectionText {

    private static final Pattern HIGH_HEADING = Pattern.compile("^( {0,3})#{1,2}(?=[ \\t]|$)");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(=+|-+)[ \\t]*$");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(`{3,}|~{3,})([^`]*)$");

    private SectionText() {}

    static String of(String written) {
        List<String> lines = new ArrayList<>();
        String fence = "";
        for (String line : YamlQuote.tidy(written).split("\n", -1)) {
            boolean inside = !fence.isEmpty();
            fence = fenceAfter(fence, line);
            if (inside || !fence.isEmpty()) {
                lines.add(line);
                continue;
            }
            boolean underlines = UNDERLINE.matcher(line).find()
                    && !lines.isEmpty()
                    && !lines.getLast().isBlank();
            if (underlines) {
                lines.add("");
            }
            lines.add(HIGH_HEADING.matcher(line).replaceFirst("$1###"));
        }
        if (!fence.isEmpty()) {
            lines.add(fence);
        }
        return closed(String.join("\n", lines));
    }

    /// A text with headings of its own.
    static String whole(String written) {
        return closed(YamlQuote.tidy(written));
    }

    /// The fence that is open behind a line, "" for none.
    static String fenceAfter(String fence, String line) {
        Matcher found = FENCE.matcher(line);
        if (!found.find()) {
            return fence;
        }
        if (fence.isEmpty()) {
            return found.group(1);
        }
        boolean closes = found.group(1).startsWith(fence) && found.group(2).isBlank();
        return closes ? "" : fence;
    }

    private static String closed(String text) {
        int open = text.lastIndexOf("<!--");
        boolean closed = open <= text.lastIndexOf("-->") || open > 0 && text.charAt(open - 1) == '\\';
        return closed ? text : text.substring(0, open) + "\\" + text.substring(open);
    }
}
