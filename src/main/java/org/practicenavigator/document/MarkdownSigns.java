package org.practicenavigator.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes words so that no sign of theirs is a mark of Markdown (CommonMark 0.31, and tables of GitHub).
final class MarkdownSigns {

    private static final Pattern TICKS = Pattern.compile("`+");
    private static final Pattern MARKS = Pattern.compile("([\\\\`*_~\\[\\]<])");
    private static final Pattern ENTITIES = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern INDENTS = Pattern.compile("(?m)^[ \\t]+");
    private static final Pattern NUMBERS = Pattern.compile("(?m)^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern STARTS = Pattern.compile("(?m)^([-+#=>|:])");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern CLOSING = Pattern.compile("(#+)(\\s*)$");
    private static final Pattern BLANK = Pattern.compile("\\s");

    private MarkdownSigns() {}

    /// Words within a line; line breaks stay as they are.
    static String words(String text) {
        return ENTITIES.matcher(MARKS.matcher(text).replaceAll("\\\\$1")).replaceAll("\\\\&");
    }

    /// Escaped words where lines begin: a number or a mark there would begin a list, a heading or a table, and blanks
    /// would begin code.
    static String lineStarts(String words) {
        String flush = INDENTS.matcher(words).replaceAll("");
        return STARTS.matcher(NUMBERS.matcher(flush).replaceAll("$1\\\\$2")).replaceAll("\\\\$1");
    }

    /// Escaped words without blanks and line breaks (a backslash before the end of a line) around them: a line break
    /// needs words on both sides.
    static String trimmed(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && (isBlank(words, start) || words.startsWith("\\\n", start))) {
            start += isBlank(words, start) ? 1 : 2;
        }
        while (end > start && isBlank(words, end - 1)) {
            end -= end - 1 > start && words.startsWith("\\\n", end - 2) ? 2 : 1;
        }
        return words.substring(start, end);
    }

    private static boolean isBlank(String text, int at) {
        return " \t\n\u000b\f\r".indexOf(text.charAt(at)) >= 0;
    }

    private static String inOneLine(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ");
    }

    /// A title in one line; signs at its end would be taken for the end of a heading.
    static String title(String text) {
        return CLOSING.matcher(words(inOneLine(text))).replaceAll("\\\\$1$2");
    }

    /// Code within a line.
    static String code(String text) {
        String line = inOneLine(text);
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
        String safe = address.replace("\\", "%5C").replace("<", "%3C").replace(">", "%3E");
        return "(<" + ENTITIES.matcher(BLANK.matcher(safe).replaceAll("%20")).replaceAll("\\\\&") + ">)";
    }
}
