package org.practicenavigator.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Texts that are entries already: front matter between two lines of dashes, then the body.
final class EntryTexts {

    private static final Pattern START = Pattern.compile("(?m)^---[ \\t]*\\n(?=[A-Za-zА-Яа-яЁё_ ]{2,40}:)");

    private EntryTexts() {}

    /// The entries of a text, one or several behind each other; none where it does not begin with front matter.
    static List<String> split(String text) {
        if (!text.stripLeading().startsWith("---")) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        Matcher start = START.matcher(text);
        int from = 0;
        while (start.find(from)) {
            int end = text.indexOf("\n---", start.end());
            starts.add(start.start());
            from = end < 0 ? text.length() : end + 4;
        }
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            entries.add(text.substring(starts.get(i), end).stripTrailing() + "\n");
        }
        return entries;
    }

    /// YAML knows no tabs before keys: spaces mean the same to people.
    static String withoutTabs(String text) {
        int end = text.indexOf("\n---", 3);
        if (end < 0) {
            return text;
        }
        StringBuilder head = new StringBuilder();
        for (String line : text.substring(0, end).split("\n", -1)) {
            int i = 0;
            StringBuilder indent = new StringBuilder();
            while (i < line.length() && (line.charAt(i) == '\t' || line.charAt(i) == ' ')) {
                indent.append(line.charAt(i) == '\t' ? "  " : " ");
                i++;
            }
            head.append(head.isEmpty() ? "" : "\n").append(indent).append(line.substring(i));
        }
        return head + text.substring(end);
    }
}
