package org.practicenavigator.schema;

import java.util.regex.Pattern;

/// What a text must look like, and the sentence that says so.
///
/// @param pattern a regular expression for the whole text, of a subset that cannot run away and means the same in a
///     browser: no back-references, no look-around, no quantifier on a group that itself ends in one
/// @param say the rule in the words of an author, with an example
public record TextPattern(Pattern pattern, String say) {

    /// Back-references and classes that browsers read otherwise; look-around; a quantifier on a group that itself
    /// ends in one, unless the group begins with a separator that cannot belong to what stands before
    /// (`(-[a-z]+)*` is fine, `([a-z]+)*` runs away); possessive and lazy quantifiers; two `.*` in a row.
    private static final Pattern UNSAFE = Pattern.compile(
            "\\\\[1-9kpPbBGZzAQE]|\\(\\?|\\((?!-|/|\\\\\\.|\\[\\*\\])[^()]*[*+}]\\)[*+{]|[*+}?][*+?]|\\.\\*.*\\.\\*");

    /// Whether the expression keeps to the subset.
    public static boolean isSafe(String expression) {
        return expression.length() <= 200 && !UNSAFE.matcher(expression).find();
    }

    public boolean matches(String text) {
        return text.length() <= 1000 && pattern.matcher(text).matches();
    }
}
