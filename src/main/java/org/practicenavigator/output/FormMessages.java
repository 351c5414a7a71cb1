package org.practicenavigator.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.practicenavigator.finding.Rule;
import org.practicenavigator.finding.RuleText;

/// The words of the rules that a draft in the form can break.
final class FormMessages {

    /// What `form/core/judge.js` can find in a draft; the words of other rules would be carried in vain.
    private static final List<String> RULES = List.of(
            "bare-share",
            "body-long",
            "body-missing",
            "body-short",
            "date-wrong",
            "field-missing",
            "field-wished",
            "figure-undated",
            "flag-wrong",
            "hidden-characters",
            "id-repeated",
            "link-text-empty-words",
            "link-wrong",
            "look-alike-letters",
            "measurable-indicator",
            "needs-also",
            "needs-one-of",
            "number-range",
            "number-whole",
            "number-wrong",
            "period-order",
            "personal-phone",
            "private-mail",
            "read-as",
            "reference-hidden",
            "reference-read-as",
            "reference-unknown",
            "section-long",
            "section-missing",
            "section-short",
            "share-base",
            "single-expected",
            "term-repeated",
            "term-replaced",
            "term-unknown",
            "text-long",
            "text-pattern",
            "text-short",
            "too-few",
            "too-many");

    private FormMessages() {}

    static Map<String, Object> all() {
        Map<String, Object> messages = new TreeMap<>();
        for (String id : RULES) {
            RuleText text = RuleText.of(new Rule(id));
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("severity", text.severity().name().toLowerCase(Locale.ROOT));
            if (text.draft() != text.severity()) {
                words.put("draft", text.draft().name().toLowerCase(Locale.ROOT));
            }
            words.put("message", text.message().pattern());
            FormKit.put(words, "hint", text.hint().pattern());
            messages.put(id, words);
        }
        return messages;
    }
}
