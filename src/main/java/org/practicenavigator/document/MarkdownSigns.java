package org.practicenavigator.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes words so that no sign of theirs is a mark of Markdown (CommonMark 0.31, and tables of GitHub).
final class MarkdownSigns {

    private static final Pattern TICKS = Pattern.compile("`+");

    private MarkdownSigns() {}

    /// Words within a line; line breaks stay as they are.
    static String words(String text) {
        return text.replaceAll("([\\\\`*_~\\[\\]<])", "\\\\$1").replaceAll("&(?=#?[A-Za-z0-9]+;)", "\\\\&");
    }

    /// Escaped words where lines begin: a number or a mark there would begin a list, a heading or a table, and blanks
    /// would begin code.
    static String lineStarts(String words) {
        return words.replaceAll("(?m)^[ \\t]+", "")
                .replaceAll("(?m)^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2")
                .replaceAll("(?m)^([-+#=>|:])", "\\\\$1");
    }

    /// A title in one line; signs at its end would be taken for the end of a heading.
    static String title(String text) {
        return words(text.replaceAll("\\s*\\n\\s*", " ")).replaceAll("(#+)(\\s*)$", "\\\\$1$2");
    }

    /// Code within a line.
    static String code(String text) {
        String line = text.replaceAll("\\s*\\n\\s*", " ");
        String ticks = "`".repeat(longestTicks(line) + 1);
        String gap = line.contains("`") ? " " : "";
        return ticks + gap + line + gap + ticks;
    }

    /// Code of several lines.
    static String block(String text) {
        String fence = "`".repeat(Math.max(3, longestTicks(text) + 1));
        return fence + "\n" + text + "\n" + fence;
    }

    private static int longestTicks(String text) {
        Matcher ticks = TICKS.matcher(text);
        int longest = 0;
        while (ticks.find()) {
            longest = Math.max(longest, ticks.end() - ticks.start());
        }
        return longest;
    }

    /// Where a link leads or a picture lies.
    static String address(String address) {
        String safe = address.replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replaceAll("\\s", "%20")
                .replaceAll("&(?=#?[A-Za-z0-9]+;)", "\\\\&");
        return "(<" + safe + ">)";
    }
}
