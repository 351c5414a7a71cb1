package org.practicenavigator.finding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence with gaps: `{name}` takes a fact, and a part in `[[ ]]` is left out where one of its facts is
/// missing or empty.
///
/// @param pattern for example `Нет значения «{value}».[[ Возможно, это «{nearest}».]]`
public record Phrase(String pattern) {

    private static final Pattern OPTIONAL = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern GAP = Pattern.compile("\\{([a-z_]+)}");

    public String fill(Map<String, String> facts) {
        StringBuilder out = new StringBuilder();
        Matcher part = OPTIONAL.matcher(pattern);
        int from = 0;
        while (part.find()) {
            out.append(put(pattern.substring(from, part.start()), facts));
            if (complete(part.group(1), facts)) {
                out.append(put(part.group(1), facts));
            }
            from = part.end();
        }
        return out.append(put(pattern.substring(from), facts)).toString().strip();
    }

    private static boolean complete(String part, Map<String, String> facts) {
        return GAP.matcher(part)
                .results()
                .allMatch(gap -> !facts.getOrDefault(gap.group(1), "").isEmpty());
    }

    private static String put(String part, Map<String, String> facts) {
        return GAP.matcher(part)
                .replaceAll(gap -> Matcher.quoteReplacement(facts.getOrDefault(gap.group(1), gap.group())));
    }
}
