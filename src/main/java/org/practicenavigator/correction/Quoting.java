package org.practicenavigator.correction;

import java.util.regex.Pattern;

/// Writes a text as a value of YAML in the place of another one.
final class Quoting {

    /// What YAML reads as itself wherever a value may stand, in brackets too.
    private static final Pattern PLAIN = Pattern.compile(
            "[\\p{L}\\p{N}«][\\p{L}\\p{N}«»()/._+% —–-]*[\\p{L}\\p{N}»()%.+]|[\\p{L}\\p{N}]|-?\\p{N}[\\p{N}.]*");

    private static final Pattern ADDRESS = Pattern.compile("https?://[\\p{Alnum}./_~%?=&+-]*[\\p{Alnum}/]");

    private Quoting() {}

    /// @param written what stands there now: its quotes are kept
    static String like(String written, String text) {
        if (written.startsWith("'") && text.indexOf('\n') < 0) {
            return single(text);
        }
        boolean plain = PLAIN.matcher(text).matches() || ADDRESS.matcher(text).matches();
        return written.startsWith("\"") || !plain ? quoted(text) : text;
    }

    /// In quotes, double ones where nothing in the text minds them.
    static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0 ? "\"" + text + "\"" : single(text);
    }

    private static String single(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
