package org.practicenavigator.data;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes single values of YAML so that every reader reads back what was written: plain where nothing can be
/// misread, in quotes or as a block otherwise. `form/core/quote.js` is the same rule in browsers; the two must give
/// the same characters.
public final class YamlQuote {

    private static final String ODD = "\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";

    /// What a plain value may begin with: everything else is a sign of YAML's own, or looks like one.
    private static final Pattern PLAIN_START = Pattern.compile("^[A-Za-z0-9А-Яа-яЁё«№(]");

    private static final Pattern MISREAD =
            Pattern.compile(":(?=[ " + ODD + "]|$)|\\uff1a|#|[\\t\\n\\u2028\\u2029]|[" + ODD + "]$");

    /// Texts that other readers of YAML take for numbers, dates or times of day.
    private static final Pattern LIKE_NUMBER = Pattern.compile("^[0-9][0-9 .,:/_+%eExX-]*$");

    private static final Pattern NUMBER = Pattern.compile("^-?[0-9]+([.,][0-9]+)?$");

    /// Texts that other readers take for yes, no or nothing.
    private static final Set<String> LIKE_WORD =
            Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "да", "нет");

    private YamlQuote() {}

    /// A value as it stands behind `key: ` or `- `.
    ///
    /// @param value without white space around it
    /// @param number whether the field holds numbers, dates or yes and no, which are plain where they look so
    /// @param indent how many spaces the lines of a block stand in
    public static String write(String value, boolean number, int indent) {
        if (isPlain(value, number)) {
            return value;
        }
        if (value.indexOf('\n') >= 0 && fitsBlock(value)) {
            return block(value, indent);
        }
        if (value.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\u2028' || c == '\u2029')) {
            return escaped(value);
        }
        return value.indexOf('"') >= 0 || value.indexOf('\\') >= 0
                ? "'" + value.replace("'", "''") + "'"
                : "\"" + value + "\"";
    }

    private static boolean isPlain(String value, boolean number) {
        if (number && NUMBER.matcher(value).find()) {
            return true;
        }
        String word = value.toLowerCase(Locale.ROOT);
        boolean safe =
                PLAIN_START.matcher(value).find() && !MISREAD.matcher(value).find() && !word.equals("null");
        return safe && (number || !LIKE_NUMBER.matcher(value).find() && !LIKE_WORD.contains(word));
    }

    /// A block tells its indentation by its first line, and lines of spaces alone are nobody's wish.
    private static boolean fitsBlock(String value) {
        return value.indexOf('\u2028') < 0
                && value.indexOf('\u2029') < 0
                && !value.startsWith(" ")
                && !value.startsWith("\t")
                && value.lines().noneMatch(line -> !line.isEmpty() && line.isBlank());
    }

    private static String block(String value, int indent) {
        StringBuilder block = new StringBuilder("|-");
        for (String line : value.split("\n", -1)) {
            block.append('\n');
            if (!line.isEmpty()) {
                block.repeat(' ', indent).append(line);
            }
        }
        return block.toString();
    }

    private static String escaped(String value) {
        return "\""
                + value.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\t", "\\t")
                        .replace("\n", "\\n")
                        .replace("\u2028", "\\u2028")
                        .replace("\u2029", "\\u2029")
                + "\"";
    }

    /// A text without what no YAML can hold: control characters and halves of letters. Lines end with a line feed,
    /// and there is no white space around.
    public static String tidy(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        lines.codePoints().filter(c -> !Spaces.isControl(c)).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
