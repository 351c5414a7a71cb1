package org.practicenavigator.theme;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns a style sheet as people write it into the one that browsers get: without comments and idle spaces, and with
/// the colours of the dark mode in each of the places where browsers look for them.
///
/// A theme writes its colours once, in two rules: `[data-theme=light]{…}` and `[data-theme=dark]{…}`. Three things
/// decide between them on a page: the wish of the system, the visitor's choice that a script keeps as an attribute,
/// and, where no scripts run, the marked button itself. CSS cannot say "or" between a query and a selector, so the
/// rules are repeated here; compressed, a repetition costs some twenty bytes.
final class StyleText {

    private static final String IDLE = "(?:\\s++|(?s:/\\*.*?\\*/))";

    /// Strings come first, so that nothing in them is taken for a comment or a space; then signs with all that
    /// is idle around them, a semicolon before a closing brace too; then what is idle between words.
    private static final Pattern PART = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'"
            + ("|I*+(?:;I*+)*(})I*+|I*+([{;,])I*+|I++").replace("I", IDLE));

    private static final Pattern OWN = Pattern.compile("(?<=^|[}; ])\\[data-theme=(light|dark)]\\{([^{}]*)}");

    private static final Pattern CHOICE = Pattern.compile(":root\\[data-([a-z]+)=\"?([a-z0-9]+)\"?]");

    private StyleText() {}

    /// The sheet with nothing in it that only people need.
    static String packed(String css) {
        return PART.matcher(css)
                .replaceAll(found -> Matcher.quoteReplacement(bare(found)))
                .strip();
    }

    private static String bare(MatchResult found) {
        String text = found.group();
        if (text.startsWith("\"") || text.startsWith("'")) {
            return text;
        }
        if (found.group(1) != null) {
            return found.group(1);
        }
        return found.group(2) == null ? " " : found.group(2);
    }

    /// The sheet with the rules of the two modes spread, and with `:root[data-size="150"]` also where the button of
    /// that name and value is marked; as it is where it has neither.
    static String withModes(String css) {
        return CHOICE.matcher(spread(css)).replaceAll(found -> {
            String value = found.group(2);
            String text = Character.isDigit(value.charAt(0)) ? "\"" + value + "\"" : value;
            return Matcher.quoteReplacement(":is([data-" + found.group(1) + "=" + text + "],:root:has([name="
                    + found.group(1) + "][value=" + text + "]:checked))");
        });
    }

    /// All rules of one mode become one, at the place of the first: a theme above adds its own by a file of
    /// its own.
    private static String spread(String css) {
        String light = declared(css, "light");
        String dark = declared(css, "dark");
        Matcher own = OWN.matcher(css);
        StringBuilder out = new StringBuilder();
        for (boolean first = true; own.find(); first = false) {
            own.appendReplacement(out, first ? Matcher.quoteReplacement(spread(light, dark)) : "");
        }
        return own.appendTail(out).toString();
    }

    private static String declared(String css, String theme) {
        return OWN.matcher(css)
                .results()
                .filter(found -> found.group(1).equals(theme))
                .map(found -> found.group(2))
                .collect(Collectors.joining(";"));
    }

    /// `:where` keeps all of them weaker than any rule that speaks of the same colours later, say that of paper.
    private static String spread(String light, String dark) {
        return rule(":root", light)
                + (dark.isEmpty() ? "" : "@media (prefers-color-scheme:dark){" + rule(":root", dark) + "}")
                + rule("[data-theme=light]", light)
                + rule("[data-theme=dark]", dark)
                + rule(chosen("light"), light)
                + rule(chosen("dark"), dark);
    }

    private static String chosen(String theme) {
        return ":root:has([name=theme][value=" + theme + "]:checked)";
    }

    private static String rule(String selector, String declarations) {
        return declarations.isEmpty() ? "" : ":where(" + selector + "){" + declarations + "}";
    }
}
